import { nextClock } from '../../grid.ts';
import { countText } from '../../figures.ts';
import { counting } from '../../motion/counting.ts';
import { rollTo, type Roll } from '../../motion/reels.ts';
import { enter, heat, hit, LASTS, leave, sheen, stamp } from '../../motion/vocabulary.ts';
import { offerAirtimes } from '../../offer-airtimes.ts';
import { nextTurn, timesOf } from '../../offer-run.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { dropAt, isCouponDrop, nextCount, type Drop } from './coupon.ts';

const part = 'drop';
const ACROSS = 560;

/** Falls in from above, as what is thrown to the crowd does. */
const entering = (at: number): Scene => ({
  part,
  at,
  lasts: 1_250,
  targets: ['.drop', '.code', '.coupon .shine'],
  play: (timeline, [drop, code, shine]) => {
    enter(timeline, drop, { y: -90 });
    hit(timeline, code, { scale: 1.2, at: 0.3, origin: '0% 60%' });
    sheen(timeline, shine, { across: ACROSS, at: 0.32 });
  },
});

const starting = (at: number): Scene => ({
  part,
  at,
  lasts: 1_000,
  targets: ['.drop', '.code', '.qr', '.shine'],
  play: (timeline, [drop, code, qr, shine]) => {
    hit(timeline, drop, { scale: 1.06 });
    hit(timeline, code, { scale: 1.3, at: 0.06, origin: '0% 60%' });
    hit(timeline, qr, { scale: 0.82, at: 0.1 });
    sheen(timeline, shine, { across: ACROSS, at: 0.05 });
  },
});

const heating = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.heat,
  targets: ['.stub'],
  play: (timeline, [stub]) => heat(timeline, stub),
});

const stamping = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.stamp,
  targets: ['.verdict', '.stub'],
  play: (timeline, [verdict, stub]) => {
    stamp(timeline, verdict);
    hit(timeline, stub, { scale: 0.97, at: 0.26 });
  },
});

const leaving = (gone: number): Scene => ({
  part,
  at: gone - LASTS.leave,
  lasts: LASTS.leave,
  targets: ['.drop'],
  play: (timeline, [drop]) => leave(timeline, drop, { x: -40, y: 0 }),
});

/** How the count rolls from the one before it; undefined where there is none. */
export function rollOf({ offer: { left } }: Drop): Roll | undefined {
  if (left === null || left.before === null) return undefined;
  return rollTo(left.readAt, countText(left.before), countText(left.left));
}

function scenes(show: Show, now: number): Scene[] {
  const drop = dropAt(show, now);
  if (!drop) return [];
  const { offer, look } = drop;
  const { enters, starts, heats, ends, gone } = timesOf(offer);
  const roll = rollOf(drop);
  return [
    ...(enters === null ? [] : [entering(enters)]),
    ...(starts !== null && starts !== enters ? [starting(starts)] : []),
    ...(heats !== null && look === 'heat' ? [heating(heats)] : []),
    ...(look === 'gone' && offer.left ? [stamping(offer.left.readAt)] : []),
    ...(ends === null ? [] : [stamping(ends)]),
    ...(gone === null ? [] : [leaving(gone)]),
    ...(roll ? [counting(roll, '.left')] : []),
  ];
}

function nextFigure(show: Show, now: number): number {
  const target = dropAt(show, now)?.target ?? null;
  return Math.min(
    nextTurn(show.offers, isCouponDrop, now),
    target === null ? Infinity : nextClock(show, target, now),
    nextCount(show, now),
  );
}

export const motion: WidgetMotion = {
  isShown: (show, now) => dropAt(show, now) !== undefined,
  scenes,
  nextFigure,
  airtimes: ({ offers }) => offerAirtimes(offers, isCouponDrop),
};
