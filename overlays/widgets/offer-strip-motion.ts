import type { Offer } from '../../shared/show/offer.ts';
import type { Show } from '../../shared/show/fold.ts';
import { nextClock } from '../grid.ts';
import { enter, heat, hit, LASTS, leave, sheen } from '../motion/vocabulary.ts';
import { offerAirtimes } from '../offer-airtimes.ts';
import { nextTurn, runAt, timesOf } from '../offer-run.ts';
import type { Scene } from '../timeline.ts';
import type { WidgetMotion } from '../widget-motion.ts';

interface Strip<O extends Offer> {
  /** The lane, see `offerAirtimes`. */
  readonly isOf: (offer: Offer) => offer is O;
  /** Selectors: the strip, what it is about, its clock's figure. */
  readonly box: string;
  readonly figure: string;
  readonly time: string;
  /** Its width and a little more, px. */
  readonly across: number;
}

const part = 'strip';

/** How an offer on one strip moves: it comes from the left, starts with a blow, jolts in its last seconds, ends and goes. */
export function offerStripMotion<O extends Offer>({ isOf, box, figure, time, across }: Strip<O>): WidgetMotion {
  const entering = (at: number): Scene => ({
    part,
    at,
    lasts: LASTS.enter,
    targets: [box],
    play: (timeline, [strip]) => enter(timeline, strip, { x: -48, y: 0 }),
  });
  const starting = (at: number): Scene => ({
    part,
    at,
    lasts: 1_000,
    targets: [box, figure, '.shine'],
    play: (timeline, [strip, figures, shine]) => {
      hit(timeline, strip, { scale: 1.04 });
      hit(timeline, figures, { scale: 1.18, at: 0.06, origin: '0% 60%' });
      sheen(timeline, shine, { across, at: 0.05 });
    },
  });
  const heating = (at: number): Scene => ({
    part,
    at,
    lasts: LASTS.heat,
    targets: [time],
    play: (timeline, [clock]) => heat(timeline, clock),
  });
  const ending = (at: number): Scene => ({
    part,
    at,
    lasts: LASTS.hit,
    targets: [box],
    play: (timeline, [strip]) => hit(timeline, strip, { scale: 0.97 }),
  });
  const leaving = (gone: number): Scene => ({
    part,
    at: gone - LASTS.leave,
    lasts: LASTS.leave,
    targets: [box],
    play: (timeline, [strip]) => leave(timeline, strip, { y: -16 }),
  });

  function scenes({ offers }: Show, now: number): Scene[] {
    const run = runAt(offers, isOf, now);
    if (!run) return [];
    const { enters, starts, heats, ends, gone } = timesOf(run.offer);
    return [
      ...(enters === null ? [] : [entering(enters)]),
      ...(starts === null || starts === enters ? [] : [starting(starts)]),
      ...(heats !== null && run.phase === 'heat' ? [heating(heats)] : []),
      ...(ends === null ? [] : [ending(ends)]),
      ...(gone === null ? [] : [leaving(gone)]),
    ];
  }

  function nextFigure(show: Show, now: number): number {
    const target = runAt(show.offers, isOf, now)?.target ?? null;
    const clock = target === null ? Infinity : nextClock(show, target, now);
    return Math.min(clock, nextTurn(show.offers, isOf, now));
  }

  return {
    isShown: ({ offers }, now) => runAt(offers, isOf, now) !== undefined,
    scenes,
    nextFigure,
    airtimes: ({ offers }) => offerAirtimes(offers, isOf),
  };
}
