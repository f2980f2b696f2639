import { nextTick } from '../../countdown.ts';
import { airtimesOf, nextSeen, seenAt } from '../../notice-time.ts';
import { appear, enter, hit, LASTS, leave } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';

const part = 'slate';

/** The picture is covered first, then it is said why. */
const entering = (at: number): Scene => ({
  part,
  at,
  lasts: 1_100,
  targets: ['.backdrop', '.card', '.headline', '.brand, .back, .where'],
  play: (timeline, [backdrop, card, headline, rest]) => {
    appear(timeline, backdrop, { within: 0.3 });
    enter(timeline, card, { y: 70, at: 0.1 });
    hit(timeline, headline, { scale: 1.2, at: 0.3 });
    enter(timeline, rest, { y: 40, at: 0.42 });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.slate'],
  play: (timeline, [slate]) => leave(timeline, slate, { y: 0 }),
});

export const motion: WidgetMotion = {
  isShown: ({ notices }, now) => seenAt(notices.slate, now) !== undefined,
  scenes: ({ notices }, now) => {
    const slate = seenAt(notices.slate, now);
    if (!slate) return [];
    return [entering(slate.startsAt), ...(slate.until === null ? [] : [leaving(slate.until)])];
  },
  nextFigure: ({ notices }, now) => {
    const backAt = seenAt(notices.slate, now)?.backAt;
    const ticks = backAt === undefined ? Infinity : nextTick(backAt, now, { tenths: false });
    return Math.min(ticks, nextSeen(notices.slate, now));
  },
  airtimes: ({ notices }) => airtimesOf(notices.slate),
};
