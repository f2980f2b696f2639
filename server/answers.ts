import { refusedText } from '../shared/deeds.ts';
import type { Language } from '../shared/language.ts';
import type { Answer } from '../shared/protocol.ts';
import type { Outcome } from './log/answer-book.ts';

/** The server knows no place's time but this one. */
const clock = (at: number) => `${new Date(at).toISOString().slice(11, 19)} UTC`;

/** An outcome as it is told: a refusal with its words. */
export const inWords = (outcome: Outcome, language: Language): Answer =>
  outcome.outcome === 'accepted' ? outcome : { ...outcome, message: refusedText(outcome, language, clock) };

/** The language that a caller asks for with `Accept-Language`: the first that we have, else English. */
export function languageOf(header: string | null): Language {
  const weighed = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    return { tag, weight };
  });
  const best = weighed
    .filter(({ tag, weight }) => /^(zh|en)\b/.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)[0];
  return best?.tag.startsWith('zh') ? 'zh-CN' : 'en';
}
