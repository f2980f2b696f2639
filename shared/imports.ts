import * as z from 'zod/mini';
import { OrderFacts, RefundFacts } from './show/order-row.ts';
import { Count, Line, Moment } from './show/words.ts';
import { sourceNames, sources } from './sources.ts';
import { refusalReasons } from './refusal-reasons.ts';

export { FILE } from './show/part.ts';

/** An order as a file tells it, with all that was given back of it by then: files do not tell each refund. */
export const ImportedOrder = z.object({
  order: OrderFacts,
  back: z.nullable(z.pick(RefundFacts, { minor: true, units: true, whole: true })),
});
export type ImportedOrder = z.infer<typeof ImportedOrder>;

/** What is left of an item in one place, when the file was written (`readAt`, ms). */
export const ImportedStock = z.object({ item: Line(64), place: Line(64), left: Count, readAt: Moment });
export type ImportedStock = z.infer<typeof ImportedStock>;

/** As many rows as go to the room at a time. */
export const MOST_ROWS = 200;
const rowsOf = <T extends z.ZodMiniType>(row: T) => z.array(row).check(z.minLength(1), z.maxLength(MOST_ROWS));

/** The shops whose orders a file may tell. */
export const shopNames = sourceNames.filter((name) => sources[name].kind === 'shop');

/** A part of a file, read on the crew's own device: buyers' names are masked by then, and nothing else of them comes along. */
export const ImportPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('orders'), source: z.enum(shopNames), rows: rowsOf(ImportedOrder) }),
  z.object({ kind: z.literal('stock'), rows: rowsOf(ImportedStock) }),
]);
export type ImportPart = z.infer<typeof ImportPart>;

/** What became of each row, in order. `known`: it said nothing new. */
export const ImportAnswer = z.object({
  rows: z.array(
    z.object({
      outcome: z.enum(['new', 'known', 'refused']),
      reason: z.optional(z.enum(refusalReasons)),
      detail: z.optional(z.string()),
    }),
  ),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;
