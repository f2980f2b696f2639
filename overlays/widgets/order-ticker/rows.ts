import { LASTS } from '../../motion/vocabulary.ts';
import { rowEnd, type Row } from '../../../shared/show/ticker.ts';

/** A row on screen, and when it begins to go. */
export interface ShownRow {
  readonly row: Row;
  readonly leavesAt: number;
}

/** As many rows as the box holds; one more pushes the oldest out. */
const MOST_SHOWN = 3;

/** The rows on screen at `now`, oldest first, with those that are just going. */
export function shownAt(rows: readonly Row[], now: number): ShownRow[] {
  return leavingTimes(rows).filter(({ row, leavesAt }) => row.startsAt <= now && now < leavesAt + LASTS.leave);
}

/** A row goes when its time is up, when its order is given back, or when newer rows need its place. */
export function leavingTimes(rows: readonly Row[]): ShownRow[] {
  return rows.map((row, index) => {
    const end = rowEnd(row);
    const isRetracted = row.kind === 'one' && row.retractedAt === end;
    const pushedAt = rows[index + MOST_SHOWN]?.startsAt ?? Infinity;
    return { row, leavesAt: Math.min(isRetracted ? end : end - LASTS.leave, pushedAt) };
  });
}
