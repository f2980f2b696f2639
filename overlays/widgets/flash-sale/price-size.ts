/** How large a price is set: the styles know four steps. */
export type PriceSize = 'short' | 'medium' | 'long' | 'huge';

/** The room for the price and what stands beside it, px, and the font sizes of the first two steps. */
const ROOM = 470;
/** Longer ones leave the ticket also in a line of their own, ems. */
const LONGEST = 6.4;
const steps = [
  ['short', 132],
  ['medium', 100],
] as const;

/** Widths of the price's letters in its own face, in ems; decimals and the sign are set smaller. */
const WIDTHS = { digit: 0.56, mark: 0.28, small: 0.56 } as const;
/** The clock face at 36 px, px a letter, with the gap before it. */
const PRIOR_LETTER = 15;
const PRIOR_RIM = 22;

function emsOf(price: string): number {
  const [whole = '', fraction = ''] = price.split('.');
  const letters = (text: string) =>
    Array.from(text).reduce((sum, letter) => sum + (/\d/.test(letter) ? WIDTHS.digit : WIDTHS.mark), 0);
  return letters(whole) + (fraction === '' ? 0 : (letters(fraction) + WIDTHS.mark) * WIDTHS.small);
}

/** The largest step at which a price and the earlier price beside it fit in one line. `prior` holds the texts that may stand there. */
export function priceSize(price: string, prior: readonly string[]): PriceSize {
  const beside = prior.length === 0 ? 0 : Math.max(...prior.map((text) => text.length)) * PRIOR_LETTER + PRIOR_RIM;
  return steps.find(([, px]) => emsOf(price) * px + beside <= ROOM)?.[0] ?? (emsOf(price) <= LONGEST ? 'long' : 'huge');
}
