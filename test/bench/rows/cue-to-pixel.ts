import { setTimeout as pause } from 'node:timers/promises';
import { BareSocket } from '../bare-socket.ts';
import { OnePageBrowser } from '../browser.ts';
import { watch } from '../pages/watch.ts';
import { quantile } from '../quantile.ts';
import type { Measure, Row } from '../row.ts';
import { SKU, StageShow } from '../stage-show.ts';
import { tapPage } from '../tap-page.ts';

const FRAME_MS = 1000 / 60;
const MOST = 1.2;
/** Numbers of four digits, so that none is a part of another; falling, since stock on a deal may not rise. */
const FIRST_NUMBER = 9_765;
const WARM_UP = 10;
const MOST_IN_A_FRAME = 20;

/** Gaps between taps from 40 to 100 ms, uneven, so that they meet every phase of a frame, and the same in each run. */
const gapAfter = (tap: number) => 40 + ((tap * 37) % 61);

/** Taps in one page, one after another; when each was, on that page's clock. */
const tapAll = (page: OnePageBrowser['page'], values: number[]): Promise<number[]> =>
  page.evaluate(
    async ([values, gaps]) => {
      const times: number[] = [];
      for (const [index, value] of values.entries()) {
        times.push(performance.now());
        window.tap(value);
        await new Promise((resolve) => setTimeout(resolve, gaps[index]));
      }
      return times;
    },
    [values, values.map((_, index) => gapAfter(index))] as const,
  );

/** ms from each tap in one browser to the frame in the other that first shows its number. */
async function tapToFrame(crew: OnePageBrowser, overlay: OnePageBrowser, taps: number): Promise<number[]> {
  const values = Array.from({ length: taps + WARM_UP }, (_, index) => FIRST_NUMBER - index);
  const tapped = await tapAll(crew.page, values);
  await pause(500);
  const sightings = await overlay.page.evaluate(() => window.sightings);
  const ahead = (await overlay.monotonicOrigin()) - (await crew.monotonicOrigin());
  const times = values.flatMap((_, index) => {
    // A frame that shows a later number has this cue in it too.
    const orLater = values.slice(index, index + MOST_IN_A_FRAME).map(String);
    const seen = sightings.find(([digits]) => orLater.some((each) => digits.includes(each)));
    return seen ? [seen[1] + ahead - (tapped[index] ?? Number.NaN)] : [];
  });
  if (times.length < values.length * 0.9) throw new Error(`Only ${times.length} of ${values.length} cues were seen`);
  return times.slice(WARM_UP);
}

async function withPages(taps: number, crewUrl: string, overlayUrl: string, crewHtml?: string): Promise<number[]> {
  await using crew = await OnePageBrowser.open({ width: 420, height: 800 });
  await using overlay = await OnePageBrowser.open();
  await overlay.page.addInitScript(watch, 'low-stock');
  if (crewHtml) await crew.page.route(crewUrl, (route) => route.fulfill({ contentType: 'text/html', body: crewHtml }));
  await overlay.page.goto(overlayUrl);
  await crew.page.goto(crewUrl);
  await crew.page.waitForFunction(() => window.isReady());
  await pause(1000);
  return await tapToFrame(crew, overlay, taps); // awaited here, since both browsers close on leaving
}

/** From a tap in one browser to the frame that shows it in another, over the room and over a bare socket. */
export const measureCueToPixel: Measure = async ({ isQuick }) => {
  const taps = isQuick ? 60 : 200;
  await using bare = await BareSocket.start();
  const fastest = await withPages(taps, `${bare.origin}/tap`, `${bare.origin}/overlay`);

  await using show = await StageShow.start();
  await show.order({ type: 'stock/count', sku: SKU, left: FIRST_NUMBER + 1 });
  await show.startDeal();
  const { room, key, server } = show;
  const html = await tapPage({ room: room.id, key, sku: SKU });
  const ours = await withPages(taps, `${server.origin}/bench-tap`, room.overlay, html);

  return [0.5, 0.99].map((share): Row => {
    const [one, other] = [quantile(ours, share), quantile(fastest, share)];
    const ratio = one / (other + FRAME_MS);
    return {
      what: `cue to pixel, p${share * 100}`,
      budget: `${MOST} × bare socket and a frame`,
      measured: `${ratio.toFixed(2)} × (${one.toFixed(1)} ms against ${other.toFixed(1)} + ${FRAME_MS.toFixed(1)})`,
      isWithin: ratio <= MOST,
    };
  });
};
