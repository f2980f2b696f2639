import * as z from 'zod/mini';
import { digits, exactInt, ExactNumber } from '../../shared/exact-json.ts';
import { parseMoney, type Money } from '../../shared/money.ts';
import { plainText } from '../../shared/names.ts';
import type { OrderFacts } from '../../shared/show/order-row.ts';
import { Count, Moment, Sku } from '../../shared/show/words.ts';
import { NotUnderstood } from './reading.ts';

/** A time in ISO 8601 with its offset → ms since 1970. */
export const instant = z.pipe(
  z.iso.datetime({ offset: true }),
  z.pipe(
    z.transform((text: string) => Date.parse(text)),
    Moment,
  ),
);

/** A time in whole seconds since 1970, number or text → ms. */
export const seconds = z.pipe(
  digits,
  z.pipe(
    z.transform((text: string) => Number(text) * 1000),
    Moment,
  ),
);

/** A whole number of things, none below zero. */
export const count = z.pipe(exactInt, Count);

/** ISO 4217, as `CNY`. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Decimal text as money, or `NotUnderstood` with the name of its field. */
export function moneyOf(text: string, currency: string, field: string): Money {
  try {
    return parseMoney(text, currency);
  } catch {
    throw new NotUnderstood(`field ${field}`);
  }
}

/** What an object schema without needed fields must look at first: a number is an object too by then, an `ExactNumber`. */
export const notNumber = z.unknown().check(z.refine((value) => !(value instanceof ExactNumber)));

/** One line of an order as the sender has it. */
export interface SoldLine {
  readonly sku?: string | null | undefined;
  readonly title: string;
  readonly quantity: number;
}

const MOST_LINES = 20;
const LONGEST_TITLE = 120;

/** A title that fits by UTF-16 units too, which one character of emoji may take twenty-five of. */
function titleOf(raw: string): string {
  const title = plainText(raw, LONGEST_TITLE);
  return title.length <= LONGEST_TITLE ? title : plainText(title, LONGEST_TITLE / 30);
}

/**
 * The lines as the show keeps them, twenty at most, and the units of all. A SKU that the show cannot hold is left out, and so is
 * a line of which nothing can be shown: the order is real even if a word of it is not.
 */
export function linesOf(sold: readonly SoldLine[]): Pick<OrderFacts, 'lines' | 'units'> {
  const lines = sold.flatMap(({ sku: raw, title: words, quantity: units }) => {
    const sku = z.safeParse(Sku, raw).data;
    const title = titleOf(words) || titleOf(sku ?? '');
    if (!title) return [];
    return [sku === undefined ? { title, units } : { sku, title, units }];
  });
  return { lines: lines.slice(0, MOST_LINES), units: sold.reduce((sum, { quantity }) => sum + quantity, 0) };
}
