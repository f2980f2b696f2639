import * as z from 'zod/mini';
import { digits, exactInt, ExactNumber } from '../../shared/exact-json.ts';
import { parseMoney, type Money } from '../../shared/money.ts';
import { Count, Moment } from '../../shared/show/words.ts';
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

/** The same, also as text. */
export const wholeNumber = z.union([
  count,
  z.pipe(
    digits,
    z.pipe(
      z.transform((text: string) => Number(text)),
      Count,
    ),
  ),
]);

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
