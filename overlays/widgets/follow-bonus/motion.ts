import { nextClock } from '../../grid.ts';
import { enter, heat, hit, LASTS, leave, sheen } from '../../motion/vocabulary.ts';
import { offerAirtimes } from '../../offer-airtimes.ts';
import { nextTurn, timesOf } from '../../offer-run.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { bonusAt, isBonus } from './bonus.ts';

const part = 'bonus';

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.enter,
  targets: ['.bonus'],
  play: (timeline, [bonus]) => enter(timeline, bonus, { x: -48, y: 0 }),
});

const starting = (at: number): Scene => ({
  part,
  at,
  lasts: 1_000,
  targets: ['.bonus', '.figure', '.shine'],
  play: (timeline, [bonus, figure, shine]) => {
    hit(timeline, bonus, { scale: 1.05 });
    hit(timeline, figure, { scale: 1.2, at: 0.06, origin: '0% 60%' });
    sheen(timeline, shine, { across: 480, at: 0.05 });
  },
});

const heating = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.heat,
  targets: ['.time'],
  play: (timeline, [time]) => heat(timeline, time),
});

const ending = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.hit,
  targets: ['.bonus'],
  play: (timeline, [bonus]) => hit(timeline, bonus, { scale: 0.97 }),
});

const leaving = (gone: number): Scene => ({
  part,
  at: gone - LASTS.leave,
  lasts: LASTS.leave,
  targets: ['.bonus'],
  play: (timeline, [bonus]) => leave(timeline, bonus, { y: -16 }),
});

function scenes(show: Show, now: number): Scene[] {
  const bonus = bonusAt(show, now);
  if (!bonus) return [];
  const { enters, starts, heats, ends, gone } = timesOf(bonus.offer);
  return [
    ...(enters === null ? [] : [entering(enters)]),
    ...(starts === null || starts === enters ? [] : [starting(starts)]),
    ...(heats !== null && bonus.phase === 'heat' ? [heating(heats)] : []),
    ...(ends === null ? [] : [ending(ends)]),
    ...(gone === null ? [] : [leaving(gone)]),
  ];
}

function nextFigure(show: Show, now: number): number {
  const target = bonusAt(show, now)?.target ?? null;
  const clock = target === null ? Infinity : nextClock(show, target, now);
  return Math.min(clock, nextTurn(show.offers, isBonus, now));
}

export const motion: WidgetMotion = {
  isShown: (show, now) => bonusAt(show, now) !== undefined,
  scenes,
  nextFigure,
  airtimes: ({ offers }) => offerAirtimes(offers, isBonus),
};
