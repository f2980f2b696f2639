import { connectRoom } from '../shared/room-client.ts';
import { onScreen } from '../shared/show/offers.ts';
import { revealAt } from '../shared/show/rewards.ts';
import { preloadBurst } from './effects/burst.ts';
import { fontsForFirstShow } from './fonts.ts';
import { FrameDriver } from './frame-driver.ts';
import { readLink } from './link.ts';
import { freshId, pageClock, schedule } from './page-clock.ts';
import { StageView } from './stage-view.ts';
import { watchVisibility } from './visibility.ts';

/* The page that OBS loads: connects to its room and paints the show for the room's time, and does nothing in between. */

const link = readLink(new URL(location.href));
const root = document.querySelector<HTMLElement>('.stage')!;
const mark = document.querySelector<HTMLElement>('.rehearsal')!;
const canvas = link.canvas ?? (innerWidth > innerHeight ? 'horizontal' : 'vertical');
const socketUrl = `${location.protocol.replace('http', 'ws')}//${location.host}/api/rooms/${encodeURIComponent(link.room)}/socket`;

// Chance may spread reconnections, never pixels.
const [spread = 0] = crypto.getRandomValues(new Uint32Array(1));
let isOld = false;
const client = connectRoom({
  url: socketUrl,
  key: link.key,
  random: () => spread / 4_294_967_296,
  page: 'overlay',
  local: pageClock,
  schedule,
  newId: freshId,
  onOldPage: () => {
    isOld = true;
    reloadWhenQuiet();
  },
});

const view = await StageView.load(root, {
  widgets: link.widgets,
  canvas,
  isLite: link.isLite,
  onTrouble: (widget, message) => client.reportTrouble(widget, message),
});

/** A page of an older build loads the new one when nobody would see it happen. */
function reloadWhenQuiet(): void {
  if (!isOld) return;
  const { show } = client.view;
  const now = client.clock.now();
  const isBusy = onScreen(show.offers, now) !== undefined || revealAt(show.rewards, now) !== undefined;
  if (document.visibilityState === 'hidden' || !isBusy) location.reload();
}

/** Until the room has told the show and the time there is nothing to show; the clock is asked for again shortly. */
const ASK_AGAIN_MS = 30;

const driver = new FrameDriver(
  {
    now: () => client.clock.now(),
    requestFrame: (callback) => requestAnimationFrame(callback),
    cancelFrame: (handle) => cancelAnimationFrame(handle),
    schedule,
  },
  (now) => {
    const { isKnown, show } = client.view;
    if (!isKnown) return Infinity;
    if (!client.clock.isSet) return now + ASK_AGAIN_MS;
    mark.hidden = show.stage.mode !== 'rehearsal';
    reloadWhenQuiet();
    return view.paint(show, now);
  },
);

await fontsForFirstShow(root);
client.subscribe(() => driver.wake());
watchVisibility((isHidden) => {
  driver.setHidden(isHidden);
  if (!isHidden) client.probe();
});
for (const event of ['online', 'pageshow']) window.addEventListener(event, () => client.probe());
driver.wake();
if (!link.isLite) requestIdleCallback(() => preloadBurst());
