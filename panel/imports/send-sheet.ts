import { MOST_ROWS, type ImportAnswer, type ImportPart } from '../../shared/imports.ts';
import type { OrderEntry, Sheet } from './sheet.ts';

/** A sheet that can be sent. */
export type KnownSheet = Exclude<Sheet, { kind: 'unknown' }>;

/** What became of one row of the file. */
export interface RowResult {
  readonly row: number;
  readonly outcome: ImportAnswer['rows'][number];
}

interface Piece {
  readonly rows: readonly number[];
  readonly part: ImportPart;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function orderPieces(entries: readonly OrderEntry[]): Piece[] {
  const shops = [...new Set(entries.map(({ source }) => source))];
  return shops.flatMap((source) =>
    chunks(
      entries.filter((entry) => entry.source === source),
      MOST_ROWS,
    ).map((some) => ({
      rows: some.map(({ row }) => row),
      part: { kind: 'orders' as const, source, rows: some.map(({ order, back }) => ({ order, back })) },
    })),
  );
}

const piecesOf = (sheet: KnownSheet): Piece[] =>
  sheet.kind === 'orders'
    ? orderPieces(sheet.entries)
    : chunks(sheet.entries, MOST_ROWS).map((some) => ({
        rows: some.map(({ row }) => row),
        part: { kind: 'stock', rows: some.map(({ item, place, left, readAt }) => ({ item, place, left, readAt })) },
      }));

/**
 * Sends a sheet part by part and gives what became of its rows. It stops at the first part without an answer; to begin again is
 * harmless. `progress` hears how many rows are answered.
 */
export async function sendSheet(
  sheet: KnownSheet,
  send: (part: ImportPart) => Promise<ImportAnswer | null>,
  progress: (done: number) => void,
): Promise<{ results: RowResult[]; isWhole: boolean }> {
  const results: RowResult[] = [];
  for (const { rows, part } of piecesOf(sheet)) {
    const answer = await send(part);
    if (!answer) return { results, isWhole: false };
    results.push(...answer.rows.map((outcome, index) => ({ row: rows[index] ?? 0, outcome })));
    progress(results.length);
  }
  return { results, isWhole: true };
}
