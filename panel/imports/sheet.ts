import * as z from 'zod/mini';
import type { ImportedOrder, ImportedStock } from '../../shared/imports.ts';
import type { SourceName } from '../../shared/sources.ts';
import { BadCell, type Row, type RowFault } from './columns.ts';

/** What a file says of one thing: where it stands in the file, and what it is. */
export interface OrderEntry extends ImportedOrder {
  readonly row: number;
  readonly source: SourceName;
}
export interface StockEntry extends ImportedStock {
  readonly row: number;
}

/** A row that was left out, and why. */
export interface BadRow {
  readonly row: number;
  readonly fault: RowFault;
  readonly column: string;
}

/** What a table turned out to be. */
export type Sheet =
  | { readonly kind: 'orders'; readonly entries: readonly OrderEntry[]; readonly bad: readonly BadRow[] }
  | { readonly kind: 'stock'; readonly entries: readonly StockEntry[]; readonly bad: readonly BadRow[] }
  /** Columns of no export that is known. */
  | { readonly kind: 'unknown' };

/** Hears how many parts of all are read. */
export type Progress = (done: number, all: number) => void;
const EACH = 1000;

/** Reads each part by itself: what is wrong with one is named, and the others hold. */
export function eachRead<P, E extends object>(
  parts: readonly P[],
  rowOf: (part: P) => Row,
  read: (part: P) => E | undefined,
  schema: z.ZodMiniType,
  progress: Progress = () => {},
): { entries: E[]; bad: BadRow[] } {
  const entries: E[] = [];
  const bad: BadRow[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % EACH === 0) progress(index, parts.length);
    try {
      const entry = read(part);
      if (entry === undefined) continue;
      const path = z.safeParse(schema, entry).error?.issues[0]?.path;
      if (path) throw new BadCell('too-much', path.join('.'));
      entries.push(entry);
    } catch (problem) {
      if (!(problem instanceof BadCell)) throw problem;
      bad.push({ row: rowOf(part).number, fault: problem.fault, column: problem.column });
    }
  }
  return { entries, bad };
}

/** Rows of one order in a row, or apart, as one group in the order of their first rows. */
export function grouped(rows: readonly Row[], keyOf: (row: Row) => string): [Row, ...Row[]][] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row) || `row ${row.number}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
