import type { Pose } from './pose.ts';

/**
 * The words in which widgets move: what comes in, what is hit, what heats up, what opens, what goes. All lengths in seconds, all
 * start and end values given, so that a picture depends on nothing but the time that is sought.
 */
type Timeline = gsap.core.Timeline;
type Targets = readonly Pose[] | undefined;

/** How long each word takes, ms. */
export const LASTS = { enter: 620, leave: 380, hit: 420, heat: 520, unlock: 1_500, stamp: 560, sheen: 900 } as const;

const inSeconds = (ms: number) => ms / 1000;
const list = (targets: Targets) => [...(targets ?? [])];

/** Comes in from one side and settles. */
export function enter(timeline: Timeline, targets: Targets, { x = 0, y = 28, at = 0 } = {}): void {
  const lasts = inSeconds(LASTS.enter);
  timeline.fromTo(list(targets), { opacity: 0 }, { opacity: 1, duration: lasts * 0.35, ease: 'none' }, at);
  timeline.fromTo(
    list(targets),
    { x, y, scale: 0.96 },
    { x: 0, y: 0, scale: 1, duration: lasts, ease: 'back.out(1.5)' },
    at,
  );
}

/** Goes the way that a glance does not follow: quickly and a little down. */
export function leave(timeline: Timeline, targets: Targets, { x = 0, y = 20 } = {}): void {
  const lasts = inSeconds(LASTS.leave);
  timeline.fromTo(list(targets), { opacity: 1 }, { opacity: 0, duration: lasts * 0.7, ease: 'none' }, lasts * 0.3);
  timeline.fromTo(
    list(targets),
    { x: 0, y: 0, scale: 1 },
    { x, y, scale: 0.97, duration: lasts, ease: 'power2.in' },
    0,
  );
}

/** A figure was said anew: it jumps and comes to rest. */
export function hit(timeline: Timeline, targets: Targets, { scale = 1.16, at = 0, origin = '50% 60%' } = {}): void {
  const vars = { scale: 1, transformOrigin: origin, duration: inSeconds(LASTS.hit), ease: 'back.out(2.6)' };
  timeline.fromTo(list(targets), { scale, transformOrigin: origin }, vars, at);
}

/** A figure appears larger than it is and lands. */
export function count(timeline: Timeline, targets: Targets, { at = 0, origin = '0% 60%' } = {}): void {
  hit(timeline, targets, { scale: 1.28, at, origin });
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
    timeline.to(list(targets), { ...jolt, duration: part, ease: 'sine.inOut' }, at + part * (index + 1));
  }
  timeline.to(list(targets), { rotation: 0, scale: 1, duration: part, ease: 'sine.inOut' }, at + part * 3);
}

/** Light runs across a plate. It rests outside, to the left. */
export function sheen(timeline: Timeline, targets: Targets, { across, at = 0 }: { across: number; at?: number }): void {
  const start = { x: -320, skewX: -22 };
  timeline.fromTo(
    list(targets),
    start,
    { x: across, skewX: -22, duration: inSeconds(LASTS.sheen), ease: 'power1.inOut' },
    at,
  );
}

/** A stamp comes down: large and faint, then there. */
export function stamp(timeline: Timeline, targets: Targets, { rotation = 0, at = 0 } = {}): void {
  const lands = inSeconds(LASTS.stamp) * 0.5;
  timeline.fromTo(list(targets), { opacity: 0 }, { opacity: 1, duration: lands * 0.6, ease: 'none' }, at);
  timeline.fromTo(
    list(targets),
    { scale: 1.6, rotation: rotation - 8 },
    { scale: 1, rotation, duration: lands, ease: 'power3.in' },
    at,
  );
}

/** Something opens: it springs up from where it lay hidden. `rise` is how far below its place it lay, px. */
export function unlock(timeline: Timeline, targets: Targets, { rise, at = 0 }: { rise: number; at?: number }): void {
  timeline.fromTo(
    list(targets),
    { y: rise },
    { y: 0, duration: inSeconds(LASTS.unlock) * 0.5, ease: 'back.out(1.25)' },
    at,
  );
}
