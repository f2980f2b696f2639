import { counts, type Counts } from './counts.ts';
import type { Theme } from '../../../shared/show/stage.ts';
import type { Show } from '../../../shared/show/show.ts';
import { widgetNames } from '../../../shared/widgets.ts';
import { opening, script, showAt, T0, type Step } from '../../../overlays/script.ts';
import { StageView } from '../../../overlays/stage-view.ts';
import { demos as group } from '../../../overlays/widgets/group-buy/demo.ts';
import { loadTimelines } from '../../../overlays/timeline.ts';
import { themes } from '../../../overlays/themes/index.ts';
import { Season } from './season.ts';

/*
 * A stage without a room, for what must be measured over many draws: the page is handed instants and draws them. No script of a product's
 * page; built and served by `test/kit/lab.ts`.
 */

declare global {
  interface Window {
    lab: {
      counts: Counts;
      /** What the stage complained about. */
      faults: string[];
      /** A stage in this theme, with a ladder whose first step opens, or a group that is full. */
      open(theme: Theme, options?: { isLite?: boolean; isCalm?: boolean; isGroup?: boolean }): Promise<void>;
      /** Draws the burst so many ms after it began, until there is its canvas or it is clear that none comes. */
      drawBurst(age: number): Promise<void>;
      /** Paints some instants of the burst, so that all that is made at the first one is there. */
      warmUp(): Promise<void>;
      /** Plays a burst in real time; gives how many frames it drew and how long it took, ms. */
      playBurst(): Promise<{ frames: number; ms: number }>;
      /** So many bursts, each drawn at some instants. */
      burst(times: number): Promise<void>;
      /** Hours of selling, drawn at each instant at which something changes. Gives how often it was drawn, and which widgets showed. */
      sell(hours: number): Promise<{ drawn: number; seen: string[] }>;
    };
  }
}

const faults: string[] = [];
const root = document.querySelector<HTMLElement>('.stage')!;
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
/** Lit renders in microtasks. */
const rendered = async () => {
  for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
};

let view: StageView | undefined;

const tiers = [1_000, 2_000, 3_000].map((threshold, index) => ({
  tierId: `tier-${index}`,
  threshold,
  reward: '¥15 优惠券',
  code: `LIVE15-${index}`,
}));
const steps: Step[] = [
  opening(),
  [100, { type: 'rewards/plan', ladder: { ladderId: 'lab', metric: 'likes', tiers } }],
  [500, { type: 'rewards/start' }],
  [1_000, { type: 'audience/set', metric: 'likes', total: 1_500 }],
];
const unlocked = showAt(script(steps, { lookAt: 2_000 }), T0 + 2_000);
const { startsAt } = unlocked.rewards!.unlocked[0]!;
const full = showAt(group.bursting, group.bursting.now);
/** The burst of a ladder begins a little after the reveal. */
const BURST_AFTER = 430;
let show: Show = unlocked;
/** When the burst begins. */
let begins = 0;

async function open(theme: Theme, { isLite = false, isCalm = false, isGroup = false } = {}) {
  view?.destroy();
  await Promise.all([loadTimelines(), ...themes[theme].sheets()]);
  const one = isGroup ? full : unlocked;
  show = { ...one, stage: { ...one.stage, theme } };
  begins = isGroup
    ? full.offers.flatMap((offer) => (offer.kind === 'group-buy' ? (offer.completed?.startsAt ?? []) : []))[0]!
    : startsAt + BURST_AFTER;
  view = new StageView(root, {
    widgets: widgetNames,
    isLite,
    isCalm,
    isReady: () => true,
    trouble: (widget, message) => faults.push(`${widget}: ${message}`),
    ready: () => {},
  });
  view.canvas = 'vertical';
  await view.load();
}

async function warmUp() {
  while (!document.querySelector('canvas.burst')) {
    view!.draw(show, begins);
    await frame();
  }
  for (let age = 0; age < 1_000; age += 100) {
    view!.draw(show, begins + age);
    await frame();
  }
}

async function drawBurst(age: number) {
  for (let tries = 0; tries < 60; tries += 1) {
    view!.draw(show, begins + age);
    await frame();
    if (document.querySelector('canvas.burst')) return;
  }
}

async function playBurst() {
  const begun = await frame();
  let frames = 0;
  for (;;) {
    const passed = (await frame()) - begun;
    view!.draw(show, begins + passed);
    frames += 1;
    if (!document.querySelector('canvas.burst')) return { frames, ms: passed };
  }
}

async function burst(times: number) {
  for (let index = 0; index < times; index += 1) {
    const at = startsAt + index * 10_000;
    const rewards = {
      ...unlocked.rewards!,
      unlocked: [{ ...unlocked.rewards!.unlocked[0]!, startsAt: at, seed: index }],
    };
    for (const age of [900, 9_000]) view!.draw({ ...show, rewards }, at + age);
    await rendered();
    if (index % 50 === 0) await frame();
  }
}

async function sell(hours: number) {
  const season = new Season();
  let drawn = 0;
  const seen = new Set<string>();
  for (const [now, current] of season.instants(hours, (at, shown) => view!.draw(shown, at))) {
    await rendered();
    drawn += 1;
    if (drawn % 200 === 0) await frame();
    if (drawn % 20 === 0) for (const name of showing()) seen.add(name);
    if (current.offers.length > 500) throw new Error(`The show grows: ${current.offers.length} offers at ${now}`);
  }
  // The show of hours of selling is large, and goes with it.
  view!.draw(show, T0 + 2_000);
  await rendered();
  return { drawn, seen: [...seen].sort() };
}

/** The widgets that have something on the stage just now. */
const showing = () =>
  [...root.querySelectorAll<HTMLElement>('[data-widget]')]
    .filter(({ shadowRoot }) => shadowRoot?.firstElementChild)
    .map(({ dataset }) => dataset['widget'] ?? '');

window.lab = { counts, faults, open, drawBurst, warmUp, playBurst, burst, sell };
