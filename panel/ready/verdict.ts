import type { Language } from '../../shared/language.ts';
import { say, type TextKey } from '../texts.ts';
import type { Finding, State } from './finding.ts';

/** The big word on top, how it is coloured, and what else there is. */
export interface Verdict {
  readonly tone: State;
  readonly text: string;
  readonly also: string;
}

/** The verdict over all findings. Green only when each of them is, and everybody has answered. */
export function verdictOf(
  found: readonly Finding[],
  { isOffline, isUnderWay }: { isOffline: boolean; isUnderWay: boolean },
  language: Language,
): Verdict {
  const count = (...wanted: State[]) => found.filter(({ state }) => wanted.includes(state)).length;
  const told = (one: TextKey, some: TextKey, n: number) => say(language, n === 1 ? one : some, { n });
  const wrong = count('red');
  const toSee = count('amber', 'unknown');
  if (isOffline) return { tone: 'red', text: say(language, 'readyVerdictOffline'), also: '' };
  if (isUnderWay) return { tone: 'unknown', text: say(language, 'readyVerdictAsking'), also: '' };
  if (wrong > 0)
    return {
      tone: 'red',
      text: told('readyVerdictRedOne', 'readyVerdictRed', wrong),
      also: toSee > 0 ? say(language, 'readyAlso', { n: toSee }) : '',
    };
  if (toSee > 0) return { tone: 'amber', text: told('readyVerdictOne', 'readyVerdictSome', toSee), also: '' };
  return { tone: 'green', text: say(language, 'readyVerdictGreen'), also: '' };
}
