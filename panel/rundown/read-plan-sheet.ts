import * as z from 'zod/mini';
import { Product } from '../../shared/show/catalog.ts';
import { Terms } from '../../shared/show/offer-terms.ts';
import { Item, itemsOf } from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { hasColumns, rowsOf, type Row } from '../imports/columns.ts';
import type { Table } from '../imports/read-table.ts';
import { eachRead, type BadRow } from '../imports/sheet.ts';
import { offerColumns, offerReader } from './read-offers.ts';
import { productColumns, productReader } from './read-products.ts';
import { planOf, readTurn, roomFor, rundownColumns } from './read-rundown.ts';

/** What a table of the crew's own planning turned out to be: one command that keeps all of it, and what is wrong with its rows. */
export type PlanSheet =
  | {
      readonly kind: 'products' | 'offers' | 'rundown';
      readonly command: Command;
      /** What the first rows say, to be looked at before it is kept. */
      readonly names: readonly string[];
      readonly count: number;
      readonly bad: readonly BadRow[];
    }
  | { readonly kind: 'unknown' };

const isOneOf = (columns: ReadonlySet<string>, known: readonly (readonly string[])[]) =>
  known.some((names) => hasColumns(columns, ...names));

/** Ids of turns: a product that stood in the rundown before keeps the ids of its turns, so that what it had is known. */
function idsFor({ rundown }: Show, newId: () => string): (sku: string) => string {
  const before = itemsOf(rundown.plan);
  const seen = new Map<string, number>();
  return (sku) => {
    const times = seen.get(sku) ?? 0;
    seen.set(sku, times + 1);
    return before.filter((item) => item.sku === sku)[times]?.itemId ?? newId();
  };
}

/** Reads products, offers or a rundown from a table, known by its columns, against the show as it is at `now`. `newId` makes a turn's id. */
export function readPlanSheet(table: Table, show: Show, newId: () => string, now: number): PlanSheet {
  const { columns, rows } = rowsOf(table);
  const each = <E extends object>(read: (row: Row) => E, schema: z.ZodMiniType) =>
    eachRead(rows, (row) => row, read, schema);
  if (isOneOf(columns, rundownColumns)) {
    const idOf = idsFor(show, newId);
    const above: string[] = [];
    const turns = each(
      (row) => {
        const segment = roomFor(row, above);
        const item = readTurn(row, show, idOf);
        above.push(segment);
        return { segment, item };
      },
      z.object({ item: Item }),
    );
    // What goes on keeps its start; before it the crew says anew when it begins.
    const begun = show.rundown.turns.length > 0 ? show.rundown.plan.startsAt : undefined;
    const plan = planOf(turns.entries, show.rundown.plan, begun);
    const names = turns.entries.map(({ item }) => item.sku);
    const count = names.length;
    return { kind: 'rundown', command: { type: 'rundown/plan', plan }, names, count, bad: turns.bad };
  }
  if (isOneOf(columns, offerColumns)) {
    const { entries, bad } = each(offerReader(show, now), Terms);
    const names = entries.map(({ offerId }) => offerId);
    return {
      kind: 'offers',
      command: { type: 'offers/draft-all', offers: entries },
      names,
      count: entries.length,
      bad,
    };
  }
  if (isOneOf(columns, productColumns)) {
    const { entries, bad } = each(productReader(show), Product);
    const names = entries.map(({ title }) => title);
    return {
      kind: 'products',
      command: { type: 'catalog/put-all', products: entries },
      names,
      count: entries.length,
      bad,
    };
  }
  return { kind: 'unknown' };
}
