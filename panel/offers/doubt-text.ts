import type { Language } from '../../shared/language.ts';
import type { Doubt } from '../../shared/show/offer-doubts.ts';
import { say } from '../texts.ts';

const MINUTE_MS = 60_000;

/** Words beside each other, each in its own marks. */
const listed = (words: readonly string[], language: Language) => words.join(language === 'en' ? '”, “' : '”“');

/** A doubt about an offer in words. */
export function doubtText(doubt: Doubt, language: Language): string {
  switch (doubt.doubt) {
    case 'short':
      return say(language, 'checkShort');
    case 'long':
      return say(language, 'checkLong', { n: doubt.most / MINUTE_MS });
    case 'limit':
      return say(language, 'checkLimitHigh', { n: doubt.quantity.toLocaleString(language) });
    case 'words':
      return say(language, 'checkWords', { words: listed(doubt.words, language) });
    case 'draw':
      return say(language, 'checkDraw', { words: listed(doubt.words, language) });
  }
}
