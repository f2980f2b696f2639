import { connectRoom } from '../shared/room-client.ts';
import { pictureAddress } from '../shared/pictures.ts';
import type { Show } from '../shared/show/fold.ts';
import { canvasFor, place } from './canvas.ts';
import { createComplaints } from './complaints.ts';
import { preloadBurst } from './effects/burst-layer.ts';
import { Fonts } from './fonts.ts';
import { createFrameDriver, type FrameHost } from './frame-driver.ts';
import { measureFrameRate } from './frame-rate.ts';
import { readLink } from './link.ts';
import { freshId, pageClock, schedule } from './page-clock.ts';
import { preparePictures, usePictures } from './pictures.ts';
import { reloadOnce } from './reload.ts';
import { selfReport } from './self-report.ts';
import { StageView } from './stage-view.ts';
import { watchVisibility, type Seen } from './visibility.ts';

/* The page that OBS loads: connects to its room, draws the show for the room's time, and does nothing in between. */

const link = readLink(location);
const root = document.querySelector<HTMLElement>('.stage')!;
const complain = createComplaints(pageClock, (text) => console.error(text), [link.key]);
window.addEventListener('error', (event) => {
  event.preventDefault();
  complain(event.message);
});
window.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  complain(event.reason instanceof Error ? event.reason.message : 'unknown');
});

// Chance may spread reconnections, never pixels.
const [spread = 0] = crypto.getRandomValues(new Uint32Array(1));
let isOld = false;
let lastSeen: Seen = { isVisible: true, isActive: true };
let sound: { see(seen: Seen): void; readonly isSounding: boolean } | undefined;
let isDressed = false;
const client = connectRoom({
  url: `${location.origin.replace(/^http/, 'ws')}/api/rooms/${encodeURIComponent(link.room)}/socket`,
  key: link.key,
  random: () => spread / 4_294_967_296,
  page: link.isPreview ? 'preview' : 'overlay',
  local: pageClock,
  schedule,
  newId: freshId,
  onOldPage: () => {
    isOld = true;
    driver.wake();
    reloadWhenQuiet();
  },
  onCheck: (asked) => void lookAtSelf(asked),
});

/** What goes wrong where viewers look concerns the crew; a preview is none of that. */
const report = (part: string, message: string) => {
  if (!link.isPreview) client.reportTrouble(part, message);
};

const fonts = new Fonts({
  ready: () => driver.wake(),
  trouble: (message) => {
    report('stage', message);
    complain(message);
  },
});
usePictures((id) => pictureAddress(encodeURIComponent(link.room), id));

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
const isCalm = () => link.isCalm ?? lessMotion.matches;
const view = new StageView(root, {
  ...link,
  isCalm: isCalm(),
  isReady: (theme) => fonts.isReady(theme),
  trouble: (widget, message) => {
    report(widget, message);
    complain(`${widget}: ${message}`);
  },
  ready: () => driver.wake(),
});

// Who turns motion off, or on again, need not load the page anew. What moves it is then fetched when something moves.
lessMotion.addEventListener('change', () => {
  view.isCalm = isCalm();
  driver.wake();
});

/** A page of an older build loads the new one when nobody would see it happen. */
function reloadWhenQuiet(): void {
  const isHidden = document.visibilityState === 'hidden';
  const isQuiet = !view.isShowing(client.view.show, client.clock.now()) && !sound?.isSounding;
  if (isOld && (isHidden || isQuiet)) reloadOnce();
}

/** Until the room has told its time there is nothing to draw; the clock is looked at again shortly, ms. */
const ASK_AGAIN_MS = 30;

const host: FrameHost = {
  requestFrame: (run) => requestAnimationFrame(run),
  cancelFrame: (id) => cancelAnimationFrame(id),
  schedule,
};
const driver = createFrameDriver({
  now: () => client.clock.now(),
  host,
  draw: (now) => {
    const { isKnown, show } = client.view;
    if (!isKnown || !isDressed) return Infinity;
    if (!client.clock.isSet) return now + ASK_AGAIN_MS;
    const next = view.draw(show, now, { isActive: lastSeen.isActive });
    reloadWhenQuiet();
    return next;
  },
});

const canvasHere = () => link.canvas ?? canvasFor(innerWidth, innerHeight);

function fit() {
  const canvas = canvasHere();
  view.canvas = canvas;
  place(root, canvas, innerWidth, innerHeight);
  driver.wake();
}

/** Counts frames for a second, since a still stage asks for none, and tells the crew how this page does. */
async function lookAtSelf(asked: number) {
  // A hidden page gets no frames, and its timers run late.
  const fps = lastSeen.isVisible ? await measureFrameRate(host, pageClock) : 0;
  const { theme } = client.view.show.stage;
  const self = {
    canvas: canvasHere(),
    seen: lastSeen,
    isDressed: isDressed && fonts.isReady(theme),
    isCalm: isCalm(),
    build,
    fps,
  };
  client.report(asked, selfReport(window, client, link, self));
}

/** Nothing is drawn before the faces and pictures of the first show have come, or patience is at its end. */
async function dress(show: Show) {
  const arrived = () => {
    view.refresh();
    driver.wake();
  };
  await Promise.all([fonts.prepare(show), preparePictures(show, arrived)]);
  isDressed = true;
  driver.wake();
}

let shown = client.view.show;
/** The first build that the room names is the page's own: any later one is another, and loads the page anew. */
let build = '';
let isFirst = true;
client.subscribe(({ isKnown, show, build: told }) => {
  build ||= told ?? '';
  if (isKnown && (isFirst || show !== shown)) {
    isFirst = false;
    shown = show;
    void dress(show);
  }
  driver.wake();
});

watchVisibility(window, (seen) => {
  lastSeen = seen;
  sound?.see(seen);
  driver.setVisible(seen.isVisible);
  driver.wake();
  if (seen.isVisible) client.probe();
  else reloadWhenQuiet();
});
for (const event of ['online', 'pageshow']) window.addEventListener(event, () => client.probe());
window.addEventListener('resize', fit);
fit();
/** The score and what plays it come only to a page that may sound, and after the stage. */
async function startToSound() {
  const { startSound } = await import('./sound/start.ts');
  const trouble = (message: string) => report('sound', message);
  try {
    sound = await startSound({ line: client, page: freshId(), trouble });
    sound.see(lastSeen);
  } catch (error) {
    trouble(error instanceof Error ? error.message : 'unknown');
  }
}

/** The widgets, and then what can wait until the page has nothing else to do. */
async function start() {
  await view.load();
  if (link.hasAudio) void startToSound();
  if (isCalm()) return;
  requestIdleCallback(() => void view.fetchMotion());
  if (!link.isLite) requestIdleCallback(preloadBurst);
}
// Not awaited here: the widgets import what this module is built into, and would wait for it while it waits for them.
void start();
