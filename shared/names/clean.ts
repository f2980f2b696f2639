/** Text beyond this many UTF-16 units is cut before any other work, so that a huge name costs no time. */
const MOST_UNITS = 4096;
const MOST_MARKS = 4;

/** Emoji that need joiners, selectors or keycaps: a flag, a keycap, a pictograph or up to four of them joined (a family). */
const EMOJI =
  '\\p{RI}{2}|[0-9#*]\\uFE0F?\\u20E3|\\p{ExtPict}[\\uFE0F\\p{EMod}]?(?:\\u200D\\p{ExtPict}[\\uFE0F\\p{EMod}]?){0,3}';
/**
 * What shows nothing or moves its neighbours: controls, bidi marks, zero-width and tag characters, selectors, fillers,
 * private and non-characters, half surrogates and the mark of damaged decoding.
 */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{DI}\\p{NChar}\\u2800\\uFFFC\\uFFFD]';
const emojiOrUnseen = new RegExp(`(${EMOJI})|${UNSEEN}`, 'gu');

let segmenter: Intl.Segmenter | undefined;

/** Printable ASCII and Chinese: every code unit is a character of its own, and none is unseen. Most names and titles are this. */
const plain = /^[ -~\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/;

/** What a reader takes for single characters: a letter with its accents, a family of emoji, a flag. */
export function graphemesOf(text: string): string[] {
  if (plain.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function fewMarks(grapheme: string): string {
  let marks = 0;
  return grapheme.replace(/\p{M}/gu, (mark) => (++marks > MOST_MARKS ? '' : mark));
}

/** Whether a cleaned text holds a letter, digit or sign at all. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** One clean line: well-formed, NFC, nothing invisible, single spaces, at most four marks on a letter. Empty if nothing shows. */
export function clean(raw: unknown): string {
  if (typeof raw !== 'string') return '';
  const line = raw
    .slice(0, MOST_UNITS)
    .normalize('NFC')
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ');
  if (plain.test(line)) {
    const text = line.replace(/ +/g, ' ').trim();
    return isVisible(text) ? text : '';
  }
  const seen = line.replace(emojiOrUnseen, (_, emoji: string | undefined) => emoji ?? '').normalize('NFC');
  const tidy = graphemesOf(seen).map(fewMarks).join('').normalize('NFC').replace(/\s+/gu, ' ');
  // A mark without a letter would sit on whatever the page shows before it.
  const text = tidy.replace(/^[\p{M}\s]+/u, '').trimEnd();
  return isVisible(text) ? text : '';
}
