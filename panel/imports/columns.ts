import type { Table } from './read-table.ts';

/** What is wrong with a row: a rule by its name, and the column it is about. */
export type RowFault =
  | 'cell-missing'
  | 'id-rounded'
  | 'id-wrong'
  | 'time-wrong'
  | 'amount-wrong'
  | 'count-wrong'
  | 'state-unknown'
  | 'shop-unknown'
  | 'product-unknown'
  | 'offer-unknown'
  | 'kind-unknown'
  | 'role-unknown'
  | 'deal-not-lower'
  | 'steps-wrong'
  | 'too-much'
  | 'repeated'
  | 'one-too-many'
  | 'offer-id-wrong'
  | 'offer-fixed'
  | 'price-promised';

/** A row that cannot be taken as it is. */
export class BadCell extends Error {
  override name = 'BadCell';
  readonly fault: RowFault;
  readonly column: string;

  constructor(fault: RowFault, column: string) {
    super(fault);
    this.fault = fault;
    this.column = column;
  }
}

/** Where each column stands, by its name as it is compared, and how the table spells it. */
type Columns = ReadonlyMap<string, { readonly index: number; readonly head: string }>;

/** One row of a table, asked by its columns' names. `number` is the row's own in a spreadsheet, the head being 1. */
export class Row {
  readonly number: number;
  readonly #cells: readonly string[];
  readonly #columns: Columns;

  constructor(number: number, cells: readonly string[], columns: Columns) {
    this.number = number;
    this.#cells = cells;
    this.#columns = columns;
  }

  /** The cell under the first of these names that the table has; empty without one. Marks that exports put around cells are off. */
  text(...names: readonly string[]): string {
    const column = this.#columnOf(names);
    const cell = (column === undefined ? '' : (this.#cells[column.index] ?? '')).replace(/^[\s']+|\s+$/g, '');
    return /^-{1,2}$/.test(cell) ? '' : cell;
  }

  /** The same, where the row says nothing without it. */
  needed(...names: readonly string[]): string {
    const text = this.text(...names);
    if (text === '') throw this.bad('cell-missing', ...names);
    return text;
  }

  /** Whether the table has a column of one of these names at all. */
  has(...names: readonly string[]): boolean {
    return this.#columnOf(names) !== undefined;
  }

  /** What is wrong with the cell under these names, the column called as the table calls it. */
  bad(fault: RowFault, ...names: readonly string[]): BadCell {
    return new BadCell(fault, this.#columnOf(names)?.head ?? names.at(-1) ?? '');
  }

  #columnOf(names: readonly string[]) {
    return names.map((name) => this.#columns.get(nameOf(name))).find((column) => column !== undefined);
  }
}

/** A column's name as it is compared: full-width forms, case, spaces and byte order marks do not matter. */
const nameOf = (head: string) =>
  head
    .normalize('NFKC')
    .replace(/[\s\ufeff'*]/g, '')
    .toLowerCase();

/** The names of a table's columns, and its rows that hold anything. */
export function rowsOf([head = [], ...body]: Table): { columns: ReadonlySet<string>; rows: Row[] } {
  const columns = new Map<string, { index: number; head: string }>();
  // Of two columns with one name the first is meant.
  for (const [index, name] of head.entries())
    if (!columns.has(nameOf(name))) columns.set(nameOf(name), { index, head: name.replace('\ufeff', '').trim() });
  const rows = body.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [new Row(index + 2, cells, columns)] : [],
  );
  return { columns: new Set(columns.keys()), rows };
}

/** Whether a table has all of these columns. */
export const hasColumns = (columns: ReadonlySet<string>, ...names: readonly string[]): boolean =>
  names.every((name) => columns.has(nameOf(name)));
