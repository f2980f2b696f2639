/** How tightly a text must be set to keep its box: the styles know three steps. */
export type Fit = 'loose' | 'snug' | 'tight';

const WIDE = /[\u1100-\u11ff\u2e80-\uffef]|\p{Emoji_Presentation}/u;
const MARKS = /\p{M}/gu;
/** The width of a Latin letter, in widths of a Chinese character. */
const NARROW = 0.59;

/** How wide a text is, in widths of a Chinese character. Guessed from its letters alone, so that no page has to measure. */
export const widthOf = (text: string): number =>
  Array.from(text.replace(MARKS, '')).reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : NARROW), 0);

/** Scripts whose letters and marks reach further below their line than Latin and Chinese ones. */
const DEEP = /[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff]/;

/** Whether lines of a text need more room from one to the next than titles and names have. */
export const isDeep = (text: string): boolean => DEEP.test(text);

export function fitOf(text: string, loose: number, snug: number): Fit {
  const width = widthOf(text);
  if (width <= loose) return 'loose';
  return width <= snug ? 'snug' : 'tight';
}

/** The same where `tight` has several lines close together: a text whose letters would touch there stays in one and ends in an ellipsis. */
export function lineFitOf(text: string, loose: number, snug: number): Fit {
  const fit = fitOf(text, loose, snug);
  return fit === 'tight' && isDeep(text) ? 'snug' : fit;
}
