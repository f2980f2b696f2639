import { count, enter, LASTS, leave, sheen, stamp } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import { ENDED_SHOWN_MS, endOf } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/show.ts';
import { nextReading, readingAt } from './reading.ts';

const part = 'stock';

/** A little after the deal, so that the eye is led down. */
const AFTER_DEAL_MS = 140;

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: AFTER_DEAL_MS + 1_100,
  targets: ['.stock', '.shine'],
  play: (timeline, [stock, shine]) => {
    enter(timeline, stock, { x: -48, y: 0, at: AFTER_DEAL_MS / 1000 });
    sheen(timeline, shine, { across: 900, at: AFTER_DEAL_MS / 1000 + 0.2 });
  },
});

const reading = (at: number, isSoldOut: boolean): Scene => ({
  part,
  at,
  lasts: isSoldOut ? LASTS.stamp : LASTS.hit,
  targets: [isSoldOut ? '.say' : '.left', '.fill-box'],
  play: (timeline, [figure, bar]) => {
    if (isSoldOut) stamp(timeline, figure);
    else count(timeline, figure);
    timeline.fromTo([...(bar ?? [])], { opacity: 0.35 }, { opacity: 1, duration: 0.4, ease: 'power2.out' }, 0);
  },
});

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
  const { offer, item, look } = shown;
  const enters = offer.armedAt ?? offer.startsAt;
  const end = endOf(offer);
  return [
    ...(enters === null ? [] : [entering(Math.max(enters, 0))]),
    reading(item.readAt, look === 'sold-out'),
    ...(end === null ? [] : [leaving(end + ENDED_SHOWN_MS)]),
  ];
}

export const motion: WidgetMotion = {
  isShown: (show, now) => readingAt(show, now) !== undefined,
  scenes,
  nextFigure: nextReading,
};
