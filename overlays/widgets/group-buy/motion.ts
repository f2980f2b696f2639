import { nextTick } from '../../countdown.ts';
import { nextOf } from '../../moment.ts';
import { counting, filling } from '../../motion/counting.ts';
import { appear, enter, heat, hit, LASTS, leave, sheen, stamp } from '../../motion/vocabulary.ts';
import { offerAirtimes } from '../../offer-airtimes.ts';
import { nextTurn, timesOf } from '../../offer-run.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import { isDeal } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { freezing, nextFreeze } from '../frozen.ts';
import { groupAt, rollOf, shareOf, verdictAt, type Group } from './group.ts';

const part = 'group';
const ACROSS = 620;

const entering = (at: number): Scene => ({
  part,
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
  part,
  at,
  lasts: 1_000,
  targets: ['.group', '.figure', '.clock', '.shine'],
  play: (timeline, [group, figure, clock, shine]) => {
    hit(timeline, group, { scale: 1.04 });
    hit(timeline, figure, { scale: 1.2, at: 0.06, origin: '0% 60%' });
    hit(timeline, clock, { scale: 1.04, at: 0.12 });
    sheen(timeline, shine, { across: ACROSS, at: 0.05 });
  },
});

/** The group is full: the price is struck anew, the verdict lands where the bar was, light runs over both parts. */
const completing = (at: number): Scene => ({
  part,
  at,
  lasts: 1_100,
  targets: ['.group', '.figure', '.full', '.shine'],
  play: (timeline, [group, figure, full, shine]) => {
    hit(timeline, group, { scale: 1.07 });
    hit(timeline, figure, { scale: 1.3, at: 0.05, origin: '0% 60%' });
    stamp(timeline, full, { at: 0.12 });
    sheen(timeline, shine, { across: ACROSS, at: 0.15 });
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
  targets: ['.group'],
  play: (timeline, [group]) => leave(timeline, group, { y: -24 }),
});

/** What the newest orders do. */
function joining(group: Group): Scene[] {
  const { change, joined } = group;
  const roll = rollOf(group);
  if (!change || !roll) return [];
  const bar = filling({ ...change, now: joined, shareOf: (figure) => shareOf(group, figure) });
  return [counting(roll, '.joined'), ...(joined === 0 ? [] : [bar])];
}

function scenes(show: Show, now: number): Scene[] {
  const group = groupAt(show, now);
  if (!group) return [];
  const { enters, starts, heats, ends, gone } = timesOf(group.offer);
  const { completed } = group.offer;
  const verdict = verdictAt(group.offer);
  return [
    ...joining(group),
    ...(enters === null ? [] : [entering(enters)]),
    ...(starts === null || starts === enters ? [] : [starting(starts)]),
    ...(heats !== null && starts !== null && heats > starts && group.phase === 'heat' ? [heating(heats)] : []),
    ...(completed && group.isComplete && group.phase !== 'ended' ? [completing(completed.startsAt)] : []),
    ...(ends === null ? [] : [stamping(ends)]),
    ...(ends === null || verdict === null || verdict <= ends ? [] : [stamping(verdict)]),
    ...(gone === null ? [] : [leaving(gone)]),
    ...freezing(show, group.offer.sku),
  ];
}

function nextFigure(show: Show, now: number): number {
  const group = groupAt(show, now);
  const turn = nextTurn(show.offers, isDeal, now);
  if (!group) return turn;
  const { target, phase, offer } = group;
  const tick = target === null ? Infinity : nextTick(target, now, { tenths: phase === 'heat' });
  return Math.min(turn, tick, nextFreeze(show, offer.sku, now), nextOf([verdictAt(offer)], now));
}

export const motion: WidgetMotion = {
  isShown: (show, now) => groupAt(show, now) !== undefined,
  scenes,
  nextFigure,
  airtimes: ({ offers }) => offerAirtimes(offers, isDeal).filter(({ offer }) => offer.kind === 'group-buy'),
};
