import type { Browser } from 'playwright-core';

/** A browser whose pages can be kept from hearing of events, while all else goes to and fro: a phone a moment behind the room. */
export function heldNews(browser: Browser) {
  let isHeld = false;
  let held: (() => void)[] = [];
  const newPage: Browser['newPage'] = async (options) => {
    const page = await browser.newPage(options);
    await page.routeWebSocket(/\/socket$/, (socket) => {
      const room = socket.connectToServer();
      room.onMessage((message) => {
        if (isHeld && String(message).startsWith('{"type":"events"')) held.push(() => socket.send(message));
        else socket.send(message);
      });
    });
    return page;
  };
  return {
    browser: { newPage },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      for (const send of held) send();
      held = [];
    },
  };
}
