import { figureWidthAt } from '../text-width.ts';

/** How large the price is set. The larger it is the less room the steps of the loop have: beside `wide` and `long` one alone is named. */
export type PriceSize = 'short' | 'medium' | 'wide' | 'long';

/** The room for the price beside all steps and beside the one, px. */
const BESIDE_ALL = 262;
const BESIDE_ONE = 396;
const steps = [
  ['short', 92, BESIDE_ALL],
  ['medium', 78, BESIDE_ALL],
  ['wide', 90, BESIDE_ONE],
] as const;

export const priceSize = (price: string): PriceSize =>
  steps.find(([, px, room]) => figureWidthAt(price, px) <= room)?.[0] ?? 'long';
