/** One line of the budget table. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  /** Null: a figure to compare with, that no budget speaks of. */
  readonly isWithin: boolean | null;
}

/** What a run of the bench is asked for. */
export interface Wish {
  /** Shorter and rougher. */
  readonly isQuick: boolean;
  /** How often the room is killed. */
  readonly kills: number;
}

/** Measures some rows. What it starts it also ends, whatever happens. */
export type Measure = (wish: Wish) => Promise<Row[]>;

const verdict = ({ isWithin }: Row) => (isWithin === null ? '' : isWithin ? 'pass' : 'OVER');

/** The table as text, its columns wide enough for the longest cell. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['', 'budget', 'measured', ''],
    ...rows.map((row) => [row.what, row.budget, row.measured, verdict(row)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}
