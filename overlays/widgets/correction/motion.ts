import { appear, correct, enter, LASTS, leave } from '../../motion/vocabulary.ts';
import { airtimesOf, nextSeen, seenAt } from '../../notice-time.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';

const part = 'correction';
/** The wrong price hardly stands alone: a viewer who glances must not take it for the right one. Seconds. */
const STRIKES = 0.2;
/** What makes it good comes when the right price has come to rest. */
const MAKES_GOOD = STRIKES + LASTS.correct / 1000 - 0.2;

/** The wrong price first, as it was said; it is struck out, the right one comes forward, then what makes it good. */
const correcting = (at: number): Scene => ({
  part,
  at,
  lasts: MAKES_GOOD * 1000 + LASTS.enter,
  targets: ['.correction', '.wrong', '.strike', '.right', '.apology', '.make-good'],
  play: (timeline, [correction, wrong, line, right, apology, makeGood]) => {
    enter(timeline, correction, { y: -56 });
    correct(timeline, { wrong, line, right }, { at: STRIKES });
    appear(timeline, apology, { at: STRIKES + 1.1 });
    enter(timeline, makeGood, { y: 30, at: MAKES_GOOD });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.correction'],
  play: (timeline, [correction]) => leave(timeline, correction, { y: -24 }),
});

export const motion: WidgetMotion = {
  isShown: ({ notices }, now) => seenAt(notices.correction, now) !== undefined,
  scenes: ({ notices }) =>
    notices.correction.flatMap(({ startsAt, until }) => [
      correcting(startsAt),
      ...(until === null ? [] : [leaving(until)]),
    ]),
  nextFigure: ({ notices }, now) => nextSeen(notices.correction, now),
  airtimes: ({ notices }) => airtimesOf(notices.correction),
};
