import type { State, Turn } from './rundown.ts';
import { lengthOf, type Item, type ProductRole, type Segment } from './rundown-plan.ts';

/** From when until when, room time, ms. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** One item of the rundown in time. */
export interface Slot {
  readonly segment: Segment;
  readonly item: Item;
  readonly isCut: boolean;
  /** As it was planned; null while nobody knows when the show begins. */
  readonly planned: Stretch | null;
  /** Its turn, the last one if it had several; null before it. */
  readonly turn: Turn | null;
  /** When it is, was, or will be as things stand; null where it is cut or nobody knows yet. */
  readonly expected: Stretch | null;
}

const lastTurn = ({ turns }: State, itemId: string): Turn | null =>
  [...turns].reverse().find((turn) => turn.itemId === itemId) ?? null;

/**
 * The rundown in time: what was planned from its start on, one item after the other, and what is to be expected of it now. An item that has
 * its turn lasts as long as planned, or until now where it is over its time; those to come follow it.
 */
export function timetable(state: State, now: number): Slot[] {
  const { plan, cut, turns } = state;
  let due = plan.startsAt ?? turns[0]?.from ?? null;
  let next = due === null ? null : Math.max(due, turns.length === 0 ? now : 0);
  const items = plan.segments.flatMap((segment) => segment.items.map((item) => ({ segment, item })));
  const running = turns.find(({ until }) => until === null);
  const runningItem = items.find(({ item }) => item.itemId === running?.itemId);
  if (running && runningItem) next = Math.max(now, running.from + lengthOf(runningItem.item));
  else if (turns.length > 0) next = now;
  return items.map(({ segment, item }) => {
    const length = lengthOf(item);
    const planned = due === null ? null : { from: due, until: due + length };
    if (due !== null) due += length;
    const turn = lastTurn(state, item.itemId);
    const isCut = cut.includes(item.itemId);
    if (turn) {
      const until = turn.until ?? Math.max(now, turn.from + length);
      return { segment, item, isCut: false, planned, turn, expected: { from: turn.from, until } };
    }
    if (isCut || next === null) return { segment, item, isCut, planned, turn, expected: null };
    const expected = { from: next, until: next + length };
    next = expected.until;
    return { segment, item, isCut, planned, turn, expected };
  });
}

/** How much later than planned the rundown will be over, ms; below zero when it will be early, null before anything was planned. */
export function lateness(slots: readonly Slot[]): number | null {
  const planned = slots.at(-1)?.planned;
  const ends = slots.flatMap(({ expected }) => (expected ? [expected.until] : []));
  return planned && ends.length > 0 ? Math.max(...ends) - planned.until : null;
}

/** What is left out first: what gives the room its tone, then what draws viewers in, what earns last. */
const cutFirst: readonly ProductRole[] = ['image', 'drawing-in', 'earning'];

/**
 * What to leave out so that the rundown ends in time again: of the items to come those that matter least, the last of them first, until
 * enough is saved. Empty when it is not late.
 */
export function cutsFor(slots: readonly Slot[]): Slot[] {
  let late = lateness(slots) ?? 0;
  const cuts: Slot[] = [];
  const open = slots.filter(({ turn, isCut }) => turn === null && !isCut).reverse();
  for (const role of cutFirst) {
    for (const slot of open.filter(({ item }) => item.role === role)) {
      if (late <= 0) return cuts;
      cuts.push(slot);
      late -= lengthOf(slot.item);
    }
  }
  return cuts;
}
