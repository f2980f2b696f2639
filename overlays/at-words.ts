import { html, type TemplateResult } from 'lit';

const CHINESE = /\p{Script=Han}/u;
const ONE_LETTER = /^\p{Script=Han}$/u;
/** What begins a line though it is no word. */
const OPENS = /^[「『《〈（【“‘]/u;
/** Single letters in a row that are taken for one word. */
const LONGEST_ROW = 4;

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text in pieces between which a line may break: words, each with the marks that follow it. The browser's dictionary knows few
 * of a shop's words and gives them letter by letter (礼|盒, 优惠|券); so a row of single letters is one word, and one that is
 * alone ends the word before it.
 */
export function wordsOf(text: string): string[] {
  if (!CHINESE.test(text)) return [text];
  const pieces: string[] = [];
  let row = 0;
  const segments = [...dictionary.segment(text)];
  for (const [index, { segment, isWordLike }] of segments.entries()) {
    const last = pieces.at(-1);
    const isSingle = ONE_LETTER.test(segment);
    const isAlone = isSingle && row === 0 && !ONE_LETTER.test(segments[index + 1]?.segment ?? '');
    const goesOn = isSingle && row > 0 && row < LONGEST_ROW;
    const isMark = isWordLike !== true && !OPENS.test(segment);
    const isOpened = last !== undefined && OPENS.test(last.at(-1)!);
    if (last !== undefined && (isMark || isOpened || isAlone || goesOn)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    row = isSingle ? (goesOn ? row + 1 : 1) : 0;
  }
  return pieces;
}

/** A text that breaks between words: Chinese has no spaces, so an engine cuts 礼盒 in two. To be set with `breaking` of `widgets/pieces.ts`. */
export const atWords = (text: string): (string | TemplateResult)[] =>
  wordsOf(text).flatMap((word, index) => (index === 0 ? [word] : [html`<wbr />`, word]));
