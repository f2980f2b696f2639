import type { Pose } from './pose.ts';

/**
 * The words in which widgets move. Each says one thing, and what says nothing has no word:
 * `enter` something is here; `leave` it is over; `hit` look here now; `count` the figure went from there to here; `heat` time runs
 * out; `unlock` this is yours now; `correct` that was wrong, this is right; `sheen` it has just begun; `stamp` a verdict fell.
 *
 * All start and end values are given, so that a picture depends on nothing but the time that is sought. Every word ends at rest: in
 * whole pixels, with nothing left behind.
 */
type Timeline = gsap.core.Timeline;
type Targets = readonly Pose[] | undefined;

/** How long each word takes, ms. */
export const LASTS = {
  enter: 620,
  leave: 380,
  hit: 420,
  count: 900,
  heat: 520,
  unlock: 1_500,
  correct: 1_900,
  stamp: 560,
  sheen: 900,
} as const;

/** How things come to speed and to rest, by what it is to say. */
export const EASES = {
  /** Arrives a little too far and settles. */
  settle: 'back.out(1.5)',
  /** Rings after a blow. */
  ring: 'back.out(2.6)',
  /** Lets go. */
  go: 'power2.in',
  /** Falls. */
  fall: 'power3.in',
  /** Runs out, as a wheel does. */
  runOut: 'power3.out',
  /** Drawn by hand. */
  draw: 'power2.inOut',
  /** To and fro. */
  swing: 'sine.inOut',
  even: 'none',
} as const;

const inSeconds = (ms: number) => ms / 1000;
const list = (targets: Targets) => [...(targets ?? [])];

/** Comes into sight within so many seconds, at its place. */
export function appear(timeline: Timeline, targets: Targets, { at = 0, within = 0.2 } = {}): void {
  timeline.fromTo(list(targets), { opacity: 0 }, { opacity: 1, duration: within, ease: EASES.even }, at);
}

/** Comes in from one side and settles. */
export function enter(timeline: Timeline, targets: Targets, { x = 0, y = 28, at = 0 } = {}): void {
  const lasts = inSeconds(LASTS.enter);
  appear(timeline, targets, { at, within: lasts * 0.35 });
  const there = { x: 0, y: 0, scale: 1, duration: lasts, ease: EASES.settle };
  timeline.fromTo(list(targets), { x, y, scale: 0.96 }, there, at);
}

/** Goes the way that a glance does not follow: quickly and a little down. */
export function leave(timeline: Timeline, targets: Targets, { x = 0, y = 20 } = {}): void {
  const lasts = inSeconds(LASTS.leave);
  const gone = { opacity: 0, duration: lasts * 0.7, ease: EASES.even };
  timeline.fromTo(list(targets), { opacity: 1 }, gone, lasts * 0.3);
  const away = { x, y, scale: 0.97, duration: lasts, ease: EASES.go };
  timeline.fromTo(list(targets), { x: 0, y: 0, scale: 1 }, away, 0);
}

/** Something was said anew: it jumps and comes to rest. */
export function hit(timeline: Timeline, targets: Targets, { scale = 1.16, at = 0, origin = '50% 60%' } = {}): void {
  const vars = { scale: 1, transformOrigin: origin, duration: inSeconds(LASTS.hit), ease: EASES.ring };
  timeline.fromTo(list(targets), { scale, transformOrigin: origin }, vars, at);
}

/** The reels of a figure turn from the one before to the new one; the left digits, which turn less, come to rest first. */
export function count(timeline: Timeline, columns: Targets, { at = 0 } = {}): void {
  const turning = list(columns);
  for (const [index, column] of turning.entries()) {
    const share = turning.length > 1 ? index / (turning.length - 1) : 1;
    const rest = { turn: 0, duration: inSeconds(LASTS.count) * (0.72 + 0.28 * share), ease: EASES.runOut };
    timeline.fromTo(column, { turn: 1 }, rest, at);
  }
}

/** Time is running out: a jolt to and fro that ends still. */
export function heat(timeline: Timeline, targets: Targets, { at = 0 } = {}): void {
  const part = inSeconds(LASTS.heat) / 4;
  const jolts = [
    { rotation: -2.4, scale: 1.07 },
    { rotation: 1.8, scale: 1.05 },
    { rotation: -0.9, scale: 1.02 },
  ];
  timeline.fromTo(list(targets), { rotation: 0, scale: 1 }, { ...jolts[0], duration: part, ease: 'power2.out' }, at);
  for (const [index, jolt] of jolts.slice(1).entries()) {
    timeline.to(list(targets), { ...jolt, duration: part, ease: EASES.swing }, at + part * (index + 1));
  }
  timeline.to(list(targets), { rotation: 0, scale: 1, duration: part, ease: EASES.swing }, at + part * 3);
}

/** Light runs across what has just begun. It rests outside, to the left. */
export function sheen(timeline: Timeline, targets: Targets, { across, at = 0 }: { across: number; at?: number }): void {
  const vars = { x: across, skewX: -22, duration: inSeconds(LASTS.sheen), ease: 'power1.inOut' };
  timeline.fromTo(list(targets), { x: -320, skewX: -22 }, vars, at);
}

/** A verdict comes down as a stamp: large and faint, then there. `rotation` is how it lies, degrees. */
export function stamp(timeline: Timeline, targets: Targets, { rotation = 0, at = 0 } = {}): void {
  const lands = inSeconds(LASTS.stamp) * 0.5;
  appear(timeline, targets, { at, within: lands * 0.6 });
  const there = { scale: 1, rotation, duration: lands, ease: EASES.fall };
  timeline.fromTo(list(targets), { scale: 1.6, rotation: rotation - 8 }, there, at);
}

/** Something opens: it springs up from where it lay hidden. `rise` is how far below its place it lay, px. */
export function unlock(timeline: Timeline, targets: Targets, { rise, at = 0 }: { rise: number; at?: number }): void {
  const up = { y: 0, duration: inSeconds(LASTS.unlock) * 0.5, ease: 'back.out(1.25)' };
  timeline.fromTo(list(targets), { y: rise }, up, at);
}

/**
 * What was said is taken back. The wrong figure stands large until the `line` is drawn through it from the left and has been
 * seen; then it steps back and the right one comes forward. In seconds: drawn 0.35 to 0.75, the right one there from 1.1 on.
 */
export function correct(
  timeline: Timeline,
  { wrong, line, right }: { wrong: Targets; line: Targets; right: Targets },
  { at = 0 } = {},
): void {
  const [drawn, turns, rests] = [0.35, 1.1, inSeconds(LASTS.correct)];
  const left = '0% 50%';
  const through = { scaleX: 1, transformOrigin: left, duration: 0.4, ease: EASES.draw };
  timeline.fromTo(list(line), { scaleX: 0, transformOrigin: left }, through, at + drawn);
  const back = { scale: 1, transformOrigin: left, duration: 0.4, ease: EASES.draw };
  timeline.fromTo(list(wrong), { scale: 1.25, transformOrigin: left }, back, at + turns);
  appear(timeline, right, { at: at + turns, within: 0.12 });
  const forward = { scale: 1, transformOrigin: left, duration: rests - turns, ease: EASES.settle };
  timeline.fromTo(list(right), { scale: 0.55, transformOrigin: left }, forward, at + turns);
}
