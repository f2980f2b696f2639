import { widthAt } from '../text-width.ts';

/** How large the wrong and the right price are set, px, and whether one stands above the other. */
export interface PriceSizes {
  readonly wrong: number;
  readonly right: number;
  readonly areStacked: boolean;
}

/** What stands in the line besides plain prices. */
export interface Beside {
  /** The width of the label before the right price, px. */
  readonly label?: number;
  /** Whether the wrong price is words: nobody knows it. */
  readonly isUnknown?: boolean;
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
/** The size of words that stand for the wrong price, px, and the air at their sides. */
const UNKNOWN = 46;
const SIDES = 18;
const STACKED = { wrong: 46, right: 94 } as const;

const lettersOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (/\d/.test(letter) ? WIDTHS.digit : WIDTHS.mark), 0);

/** How wide a price is, in ems. */
export function emsOf(price: string): number {
  const [whole = '', fraction = ''] = price.split('.');
  return lettersOf(whole) + (fraction === '' ? 0 : lettersOf(`.${fraction}`) * WIDTHS.smaller);
}

/** Side by side while the right price stays large, else one above the other, each as large as the line holds. */
export function priceSizes(
  wrong: string,
  right: string,
  { label = LABEL, isUnknown = false }: Beside = {},
): PriceSizes {
  if (isUnknown) {
    const room = ROOM - GAP - label - widthAt(wrong, UNKNOWN) - SIDES;
    const size = Math.min(LARGEST, Math.floor(room / emsOf(right)));
    const areStacked = size < LEAST_ABREAST;
    return { wrong: UNKNOWN, right: areStacked ? stacked(STACKED.right, right, label) : size, areStacked };
  }
  const abreast = Math.floor((ROOM - GAP - LABEL - label) / (emsOf(right) + emsOf(wrong) * WRONG_SHARE));
  if (abreast >= LEAST_ABREAST) {
    const size = Math.min(LARGEST, abreast);
    return { wrong: Math.round(size * WRONG_SHARE), right: size, areStacked: false };
  }
  return {
    wrong: stacked(STACKED.wrong, wrong, LABEL),
    right: stacked(STACKED.right, right, label),
    areStacked: true,
  };
}

const stacked = (most: number, price: string, label: number) =>
  Math.min(most, Math.floor((ROOM - label) / emsOf(price)));
