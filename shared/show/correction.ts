import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { airing } from './airing.ts';
import { Count, Line, Moment, Sku } from './words.ts';

/** What makes a slip good: so many more coupons, and what each brings. */
export const MakeGood = z.object({ coupons: Count.check(z.positive()), worth: Line(40), code: z.optional(Line(24)) });
export type MakeGood = z.infer<typeof MakeGood>;

/** A wrong price that was said or shown, the right one, and what makes it good. */
export const CorrectionTerms = z.object({
  title: Line(120),
  /** The product whose cards show no price meanwhile. */
  sku: z.optional(Sku),
  /** Missing where nobody knows what was said. */
  wrong: z.optional(Money),
  right: Money,
  /** The right price is this deal's, which is not asked of everybody yet: of a group that is not full. */
  of: z.optional(z.literal('group')),
  makeGood: z.optional(MakeGood),
});
export type CorrectionTerms = z.infer<typeof CorrectionTerms>;

/** On air. `say`: the host's sentence. */
export const Correction = z.extend(CorrectionTerms, {
  ...airing,
  /** Before it is on air: its cards show no price from here on. With its start where this is missing. */
  frozenFrom: z.optional(Moment),
  say: z.optional(z.object({ 'zh-CN': Line(400), en: Line(400) })),
});
export type Correction = z.infer<typeof Correction>;

/** From when until when a correction keeps cards without a price. */
export const freezeOf = ({ startsAt, frozenFrom = startsAt, until }: Correction) => ({
  from: frozenFrom,
  until: until ?? Infinity,
});

/** Whether the price of this product is being corrected at `now`: no card of it shows a price meanwhile. */
export const isCorrected = (
  { correction }: { readonly correction: readonly Correction[] },
  sku: string,
  now: number,
): boolean =>
  correction.some((each) => {
    const { from, until } = freezeOf(each);
    return each.sku === sku && from <= now && now < until;
  });
