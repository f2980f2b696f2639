/** How large the wrong and the right price are set, px, and whether one stands above the other. */
export interface PriceSizes {
  readonly wrong: number;
  readonly right: number;
  readonly areStacked: boolean;
}

/** The room for a line, px, the gap between two prices in it, and the label before each. */
const ROOM = 752;
const GAP = 56;
const LABEL = 80;
/** Widths of a price's letters, in ems of the widest face that a theme has; decimals and the sign are set smaller. */
const WIDTHS = { digit: 0.64, mark: 0.3, smaller: 0.56 } as const;
/** The wrong price's size, in sizes of the right one. */
const WRONG_SHARE = 0.52;
const LARGEST = 156;
const LEAST_ABREAST = 92;
const STACKED = { wrong: 46, right: 94 } as const;

const lettersOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (/\d/.test(letter) ? WIDTHS.digit : WIDTHS.mark), 0);

/** How wide a price is, in ems. */
export function emsOf(price: string): number {
  const [whole = '', fraction = ''] = price.split('.');
  return lettersOf(whole) + (fraction === '' ? 0 : lettersOf(`.${fraction}`) * WIDTHS.smaller);
}

/** Side by side while the right price stays large, else one above the other, each as large as the line holds. */
export function priceSizes(wrong: string, right: string): PriceSizes {
  const abreast = Math.floor((ROOM - GAP - 2 * LABEL) / (emsOf(right) + emsOf(wrong) * WRONG_SHARE));
  if (abreast >= LEAST_ABREAST) {
    const size = Math.min(LARGEST, abreast);
    return { wrong: Math.round(size * WRONG_SHARE), right: size, areStacked: false };
  }
  const within = (most: number, price: string) => Math.min(most, Math.floor((ROOM - LABEL) / emsOf(price)));
  return { wrong: within(STACKED.wrong, wrong), right: within(STACKED.right, right), areStacked: true };
}
