import { common } from '../../airtime.ts';
import { counting, filling } from '../../motion/counting.ts';
import { enter, LASTS, leave, stamp } from '../../motion/vocabulary.ts';
import { offerAirtimes } from '../../offer-airtimes.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import { goneAt, isDeal } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, staleAt } from '../../../shared/show/stock.ts';
import { nextReading, readingAt, rollOf, shareOf, type Reading } from './reading.ts';

const part = 'stock';

/** A little after the deal, so that the eye is led down. */
const AFTER_DEAL_MS = 140;

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: AFTER_DEAL_MS + LASTS.enter,
  targets: ['.stock'],
  play: (timeline, [stock]) => enter(timeline, stock, { x: -48, y: 0, at: AFTER_DEAL_MS / 1000 }),
});

const soldOut = (at: number): Scene => ({
  part: 'verdict',
  at,
  lasts: LASTS.stamp,
  targets: ['.say'],
  play: (timeline, [say]) => stamp(timeline, say),
});

/** What the newest figure does. One that only repeats what stands there moves nothing. */
function changing(reading: Reading): Scene[] {
  const { item, look } = reading;
  if (item.before === null) return [];
  if (look === 'sold-out') return [soldOut(item.changedAt)];
  const roll = rollOf(reading);
  const { before, left, changedAt: at } = item;
  const bar = filling({ before, now: left, at, shareOf: (figure) => shareOf(reading, figure) });
  return [...(roll ? [counting(roll, '.left')] : []), bar];
}

const leaving = (gone: number): Scene => ({
  part,
  at: gone - LASTS.leave,
  lasts: LASTS.leave,
  targets: ['.stock'],
  play: (timeline, [stock]) => leave(timeline, stock, { y: -16 }),
});

function scenes(show: Show, now: number): Scene[] {
  const shown = readingAt(show, now);
  if (!shown) return [];
  const { offer } = shown;
  const enters = offer.armedAt ?? offer.startsAt;
  const gone = goneAt(offer);
  return [
    ...(enters === null ? [] : [entering(Math.max(enters, 0))]),
    ...changing(shown),
    ...(gone === null ? [] : [leaving(gone)]),
  ];
}

/** As long as a deal is seen, from the first reading of its stock until that is too old. */
const airtimes = ({ offers, stock }: Show) =>
  offerAirtimes(offers, isDeal).flatMap(({ offer, from, until }) => {
    const item = findItem(stock, offer.sku);
    return item ? common({ from, until }, { from: item.changedAt, until: staleAt(stock, item) }) : [];
  });

export const motion: WidgetMotion = {
  isShown: (show, now) => readingAt(show, now) !== undefined,
  scenes,
  nextFigure: nextReading,
  airtimes,
};
