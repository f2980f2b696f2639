/*
 * How wide a text becomes, guessed from its letters alone, so that no page has to measure. All themes' faces are scaled to these
 * widths (`themes/`), and the guess is a little wide.
 */

/** Widths of a digit and of a mark, in ems; a Chinese letter is one. */
interface Face {
  readonly digit: number;
  readonly mark: number;
}
const clock: Face = { digit: 0.52, mark: 0.28 };
const figure: Face = { digit: 0.57, mark: 0.3 };
/** Cents and sign of a large price, in its own size. */
const SMALL = 0.56;

const emsOf = (text: string, { digit, mark }: Face): number =>
  Array.from(text).reduce((sum, letter) => {
    if (/[\u2e80-\uffef]/.test(letter)) return sum + 1;
    return sum + (/[.,:' ]/.test(letter) ? mark : digit);
  }, 0);

/** Px of a line in the face of clocks or of text, at a size in px. */
export const widthAt = (text: string, px: number): number => emsOf(text, clock) * px;

/** Px of a large price (`moneyFigure`) in the face of figures, at a size in px. */
export function figureWidthAt(price: string, px: number): number {
  const [, sign = '', whole = '', cents = ''] = /^(\D*)([\d,]*)(.*)$/.exec(price) ?? [];
  return (emsOf(whole, figure) + emsOf(sign + cents, figure) * SMALL) * px + 6;
}
