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

/** Emoji, also such as are made of several. */
const PICTURES = /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*/gu;
const PICTURE = 1.3;

/** The first that matches a letter says its width, in ems. What none of them knows is as wide as a digit. */
const others: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/\p{M}/u, 0],
  [/[\u1100-\u11ff\u2e80-\ufb4f\ufe30-\uffdc]/, 1],
  [/₩/, 1.1],
  [/[\u0590-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/, 0.8],
  [/[\u0900-\u109f\u1780-\u17ff₫฿₹₽]/, 0.72],
  [/[WM@%]/, 0.86],
  [/\p{Lu}/u, 0.6],
];

const emsOf = (text: string, { digit, mark }: Face): number => {
  const pictures = text.match(PICTURES)?.length ?? 0;
  return Array.from(text.replace(PICTURES, '')).reduce((sum, letter) => {
    const other = others.find(([letters]) => letters.test(letter))?.[1];
    return sum + (other ?? (/[.,:' ]/.test(letter) ? mark : digit));
  }, pictures * PICTURE);
};

/** Px of a line in the face of clocks or of text, at a size in px. */
export const widthAt = (text: string, px: number): number => emsOf(text, clock) * px;

/** Px of a large price (`moneyFigure`) in the face of figures, at a size in px. */
export function figureWidthAt(price: string, px: number): number {
  const [, sign = '', whole = '', cents = ''] = /^(\D*)([\d,]*)(.*)$/.exec(price) ?? [];
  return (emsOf(whole, figure) + emsOf(sign + cents, figure) * SMALL) * px + 6;
}
