import { gsap } from 'gsap';

// Nothing here runs by itself: timelines are sought by the stage, so GSAP's own clock is put to sleep whenever it was woken.
gsap.config({ nullTargetWarn: false });
gsap.defaults({ lazy: false });

/** How long each word of motion lasts, ms. */
export const lengths = { enter: 700, leave: 450, heat: 600, hit: 500, unlock: 950, rowEnter: 480, rowLeave: 360 } as const;

/** A timeline that stands still until it is sought. `fill` writes into it. */
export function standing(fill: (timeline: gsap.core.Timeline) => void): gsap.core.Timeline {
  const timeline = gsap.timeline({ paused: true });
  fill(timeline);
  gsap.ticker.sleep();
  return timeline;
}

type Targets = Element | Element[] | null;
const all = (targets: Targets): Element[] => (Array.isArray(targets) ? targets : targets ? [targets] : []);

/** A plate comes in from a side, its sheen crosses once. `x` and `y` in px. */
export const enter = (plate: Targets, shine: Targets, { x = 0, y = 0 }: { x?: number; y?: number }): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(plate), { x, y, opacity: 0 }, { x: 0, y: 0, opacity: 1, duration: 0.5, ease: 'back.out(1.4)' }, 0);
    timeline.fromTo(all(shine), { x: -320, skewX: -22 }, { x: 1000, skewX: -22, duration: 0.5, ease: 'power1.in' }, 0.2);
  });

/** A plate goes the way it came. */
export const leave = (plate: Targets, { x = 0, y = 0 }: { x?: number; y?: number }): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.to(all(plate), { x, y, opacity: 0, duration: lengths.leave / 1000, ease: 'power2.in' }, 0);
  });

/** A figure that just changed is struck once, so that the eye finds it. */
export const hit = (target: Targets, shine: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(target), { scale: 1.18 }, { scale: 1, duration: 0.5, ease: 'elastic.out(1.1, 0.5)' }, 0);
    timeline.fromTo(all(shine), { x: -320, skewX: -22 }, { x: 1000, skewX: -22, duration: 0.5, ease: 'power1.in' }, 0);
  });

/** The last seconds begin: the plate swells once and settles. */
export const heat = (plate: Targets, clock: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(plate), { scale: 1 }, { scale: 1.04, duration: 0.18, ease: 'power2.out', yoyo: true, repeat: 1 }, 0);
    timeline.fromTo(all(clock), { scale: 1.3 }, { scale: 1, duration: 0.6, ease: 'elastic.out(1, 0.45)' }, 0);
  });

/** A verdict is stamped onto the plate. */
export const stamp = (mark: Targets, plate: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(mark), { scale: 2.4, opacity: 0, rotation: -16 }, { scale: 1, opacity: 1, rotation: -7, duration: 0.22, ease: 'power3.in' }, 0);
    timeline.fromTo(all(plate), { x: 0 }, { x: 7, duration: 0.05, ease: 'power1.inOut', yoyo: true, repeat: 3 }, 0.22);
  });

/** An order's row slides in; the rows above make room at once, for they are laid out by the page. */
export const rowEnter = (row: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(row), { x: -60, opacity: 0 }, { x: 0, opacity: 1, duration: lengths.rowEnter / 1000, ease: 'back.out(1.6)' }, 0);
  });

export const rowLeave = (row: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.to(all(row), { x: -40, opacity: 0, duration: lengths.rowLeave / 1000, ease: 'power2.in' }, 0);
  });

/** A reward opens: the envelope drops in, the card rises out of it. */
export const unlock = (envelope: Targets, card: Targets, shine: Targets): gsap.core.Timeline =>
  standing((timeline) => {
    timeline.fromTo(all(envelope), { y: -50, scale: 0.8, opacity: 0 }, { y: 0, scale: 1, opacity: 1, duration: 0.35, ease: 'back.out(1.7)' }, 0);
    timeline.fromTo(all(card), { y: 150 }, { y: 0, duration: 0.5, ease: 'back.out(1.3)' }, 0.3);
    timeline.fromTo(all(shine), { x: -320, skewX: -22 }, { x: 520, skewX: -22, duration: 0.4, ease: 'power1.in' }, 0.5);
  });
