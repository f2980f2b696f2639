import type { Show } from '../../../shared/show/show.ts';
import { rowEnd, type Row } from '../../../shared/show/ticker.ts';
import { nextMove, nextTick, type Cue } from '../../motion/cue.ts';
import { lengths, rowEnter, rowLeave } from '../../motion/vocabulary.ts';

/** How many rows are seen at once. */
export const MOST_SEEN = 3;

/** A row is told apart from all others by its kind and its moment. */
export const keyOf = (row: Row): string => `${row.kind}-${row.startsAt}`;

/** A row is gone once it has left: its time is up, or its order was given back. */
const goneAt = (row: Row): number => (row.kind === 'one' && row.retractedAt !== null ? row.retractedAt + lengths.rowLeave : rowEnd(row));

/** The rows to be seen at `now`, the newest last. */
export const rowsSeen = (show: Show, now: number): Row[] =>
  show.orders.rows.filter((row) => row.startsAt <= now && now < goneAt(row)).slice(-MOST_SEEN);

/** How many seconds a gathered row has counted so far, up to its whole time. */
export const secondsCounted = (row: Extract<Row, { kind: 'many' }>, now: number): number =>
  Math.max(1, Math.ceil((Math.min(now, row.until) - row.from) / 1000));

const find = (root: ParentNode, row: Row) => root.querySelector(`[data-key="${keyOf(row)}"]`);

/** Each row comes in when it starts and goes when its time is up. */
export function cues(show: Show, now: number): Cue[] {
  return rowsSeen(show, now).flatMap((row): Cue[] => {
    const leavesAt = goneAt(row) - lengths.rowLeave;
    return [
      { key: `enter ${keyOf(row)}`, at: row.startsAt, lasts: lengths.rowEnter, build: (root) => rowEnter(find(root, row)) },
      { key: `leave ${keyOf(row)}`, at: leavesAt, lasts: lengths.rowLeave, build: (root) => rowLeave(find(root, row)) },
    ];
  });
}

/** Room time at which the ticker will next look different. */
export function nextChange(show: Show, now: number): number {
  const seen = rowsSeen(show, now);
  const bounds = show.orders.rows.flatMap((row) => [row.startsAt, goneAt(row)]).filter((at) => at > now);
  const counting = seen.flatMap((row) => (row.kind === 'many' && now < row.until ? [nextTick(row.until, 1000, now)] : []));
  return Math.min(nextMove(cues(show, now), now), ...bounds, ...counting);
}
