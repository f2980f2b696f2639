import { figureWidthAt, widthAt } from '../text-width.ts';

/** How large the price is set: `long` has a line to itself. */
export type PriceSize = 'short' | 'medium' | 'long';

/** The room for the price and what stands beside it, px, and the sizes of the first two steps. */
const ROOM = 470;
const GAP = 20;
const steps = [
  ['short', 106],
  ['medium', 88],
] as const;

/** The width of what stands beside the price, px. */
export function besideOf({ caption = '', chip = '', below = '', was = '' }): number {
  const chipWidth = chip === '' ? 0 : widthAt(chip, 36) + 24;
  return Math.max(widthAt(caption, 32), widthAt(below, 30), widthAt(was, 36), chipWidth);
}

/** The largest step at which a price fits beside `beside` px of other words. */
export const priceSize = (price: string, beside: number): PriceSize =>
  steps.find(([, px]) => figureWidthAt(price, px) + GAP + beside <= ROOM)?.[0] ?? 'long';
