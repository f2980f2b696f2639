import { nextOf } from '../../moment.ts';
import { airtimesOf, nextSeen, seenAt } from '../../notice-time.ts';
import { enter, LASTS, leave } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';

const part = 'answer';
/** The answer follows its question, seconds. */
const ANSWER_AFTER = 0.28;

/** The question slides in as a comment does, then the answer comes up under it. */
const entering = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.enter + ANSWER_AFTER * 1000,
  targets: ['.question', '.answer'],
  play: (timeline, [question, answer]) => {
    enter(timeline, question, { x: -56, y: 0 });
    enter(timeline, answer, { y: 40, at: ANSWER_AFTER });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.pinned'],
  play: (timeline, [pinned]) => leave(timeline, pinned, { x: -40, y: 0 }),
});

export const motion: WidgetMotion = {
  isShown: ({ notices }, now) => seenAt(notices.answer, now) !== undefined,
  scenes: ({ notices }) =>
    notices.answer.flatMap(({ startsAt, until }) => [entering(startsAt), ...(until === null ? [] : [leaving(until)])]),
  nextFigure: ({ notices, stage }, now) => Math.min(nextSeen(notices.answer, now), nextOf([stage.nameless.since], now)),
  airtimes: ({ notices }) => airtimesOf(notices.answer),
};
