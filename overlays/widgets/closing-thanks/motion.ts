import { nextOf } from '../../moment.ts';
import { airtimesOf, nextSeen, seenAt } from '../../notice-time.ts';
import { enter, hit, LASTS, leave, sheen } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';

const part = 'closing';

/** Thanks first, in a light that leaves the widest panel; then what was reached, when that light is past; then when it goes on. */
const entering = (at: number): Scene => ({
  part,
  at,
  lasts: 1_900,
  targets: ['.closing', '.total', '.heading', '.unlocked li', '.next', '.closing > .plate .shine'],
  play: (timeline, [panel, total, heading, opened, next, shine]) => {
    enter(timeline, panel, { y: 60 });
    hit(timeline, total, { scale: 1.3, at: 0.3 });
    enter(timeline, heading, { x: -40, y: 0, at: 0.85 });
    for (const [index, line] of (opened ?? []).entries()) {
      enter(timeline, [line], { x: -40, y: 0, at: 0.95 + index * 0.12 });
    }
    enter(timeline, next, { y: 40, at: 1.25 });
    sheen(timeline, shine, { across: 1_900, at: 0.1 });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.closing'],
  play: (timeline, [panel]) => leave(timeline, panel, { y: 40 }),
});

export const motion: WidgetMotion = {
  isShown: ({ notices }, now) => seenAt(notices.closing, now) !== undefined,
  scenes: ({ notices }, now) => {
    const closing = seenAt(notices.closing, now);
    if (!closing) return [];
    return [entering(closing.startsAt), ...(closing.until === null ? [] : [leaving(closing.until)])];
  },
  nextFigure: ({ notices }, now) =>
    Math.min(
      nextSeen(notices.closing, now),
      nextOf(
        notices.closing.map(({ next }) => next?.at ?? null),
        now,
      ),
    ),
  airtimes: ({ notices }) => airtimesOf(notices.closing),
};
