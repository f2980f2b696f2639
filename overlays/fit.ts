/** How tightly a text must be set to keep its box: the styles know three steps. */
export type Fit = 'loose' | 'snug' | 'tight';

const WIDE = /[\u1100-\u11ff\u2e80-\uffef]|\p{Emoji_Presentation}/u;
/** The width of a Latin letter, in widths of a Chinese character. */
const NARROW = 0.59;

/** How wide a text is, in widths of a Chinese character. Guessed from its letters alone, so that no page has to measure. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : NARROW), 0);

export function fitOf(text: string, loose: number, snug: number): Fit {
  const width = widthOf(text);
  if (width <= loose) return 'loose';
  return width <= snug ? 'snug' : 'tight';
}
