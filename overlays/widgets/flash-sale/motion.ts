import { nextTick } from '../../countdown.ts';
import { nextOf } from '../../moment.ts';
import { appear, enter, heat, hit, LASTS, leave, sheen, stamp } from '../../motion/vocabulary.ts';
import { offerAirtimes } from '../../offer-airtimes.ts';
import { timesOf } from '../../offer-run.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Show } from '../../../shared/show/show.ts';
import { isDeal } from '../../../shared/show/offer.ts';
import { findItem, staleAt } from '../../../shared/show/stock.ts';
import { freezing, nextFreeze } from '../frozen.ts';
import { countsTo, saleAt, type Sale } from './sale.ts';

const ACROSS = 620;

const entering = (at: number): Scene => ({
  part: 'sale',
  at,
  lasts: 720,
  targets: ['.main', '.stub', '.figure', '.seam'],
  play: (timeline, [main, stub, figure, seam]) => {
    enter(timeline, main, { x: -64, y: 0 });
    enter(timeline, stub, { x: 64, y: 0, at: 0.1 });
    appear(timeline, seam, { at: 0.3 });
    hit(timeline, figure, { scale: 0.7, at: 0.12, origin: '0% 60%' });
  },
});

const starting = (at: number): Scene => ({
  part: 'sale',
  at,
  lasts: 1_000,
  targets: ['.sale', '.figure', '.clock', '.shine'],
  play: (timeline, [sale, figure, clock, shine]) => {
    hit(timeline, sale, { scale: 1.04 });
    hit(timeline, figure, { scale: 1.22, at: 0.06, origin: '0% 60%' });
    hit(timeline, clock, { scale: 1.04, at: 0.12 });
    sheen(timeline, shine, { across: ACROSS, at: 0.05 });
  },
});

const heating = (at: number): Scene => ({
  part: 'sale',
  at,
  lasts: LASTS.heat,
  targets: ['.stub'],
  play: (timeline, [stub]) => heat(timeline, stub),
});

const stamping = (at: number): Scene => ({
  part: 'sale',
  at,
  lasts: LASTS.stamp,
  targets: ['.verdict', '.stub'],
  play: (timeline, [verdict, stub]) => {
    stamp(timeline, verdict);
    hit(timeline, stub, { scale: 0.97, at: 0.26 });
  },
});

const leaving = (gone: number): Scene => ({
  part: 'sale',
  at: gone - LASTS.leave,
  lasts: LASTS.leave,
  targets: ['.sale'],
  play: (timeline, [sale]) => leave(timeline, sale, { y: -24 }),
});

function scenes(show: Show, now: number): Scene[] {
  const sale = saleAt(show, now);
  if (!sale) return [];
  const { enters, starts, heats, ends, gone } = timesOf(sale.offer);
  const item = findItem(show.stock, sale.offer.sku);
  const isStarted = starts !== null && starts !== enters;
  return [
    ...(enters === null ? [] : [entering(enters)]),
    ...(isStarted ? [starting(starts)] : []),
    ...(sale.phase === 'sold-out' && item ? [stamping(item.changedAt)] : []),
    ...(heats !== null && starts !== null && heats > starts && sale.phase === 'heat' ? [heating(heats)] : []),
    ...(ends === null || sale.phase === 'sold-out' ? [] : [stamping(ends)]),
    ...(gone === null ? [] : [leaving(gone)]),
    ...freezing(show, sale.offer.sku),
  ];
}

function nextFigure(show: Show, now: number): number {
  const sale = saleAt(show, now);
  return Math.min(nextTurn(show, sale, now), sale ? nextFreeze(show, sale.offer.sku, now) : Infinity);
}

function nextTurn(show: Show, sale: Sale | undefined, now: number): number {
  // Also the deals to come, since each takes the place of what is on screen.
  const turns = show.offers.flatMap((offer) => Object.values(timesOf(offer)));
  const target = sale ? countsTo(sale) : null;
  if (!sale || target === null) return nextOf(turns, now);
  if (sale.phase !== 'sold-out') {
    return Math.min(nextTick(target, now, { tenths: sale.phase === 'heat' }), nextOf(turns, now));
  }
  const item = findItem(show.stock, sale.offer.sku);
  return nextOf([...turns, item ? staleAt(show.stock, item) : null], now);
}

export const motion: WidgetMotion = {
  isShown: (show, now) => saleAt(show, now) !== undefined,
  scenes,
  nextFigure,
  airtimes: ({ offers }) => offerAirtimes(offers, isDeal).filter(({ offer }) => offer.kind === 'flash-sale'),
};
