import type { Language } from '../../shared/language.ts';
import { pausedSince, totalOf, VIEWERS_FRESH_MS, type Metric, type State } from '../../shared/show/audience.ts';
import { isSourceName, sources } from '../../shared/sources.ts';
import { say } from '../texts.ts';
import { agoText, minuteText } from '../times.ts';

/** A figure of the audience: the number, who says so and how old it is. */
export interface AudienceWords {
  /** Null when there is none, or none that is still true. */
  readonly figure: string | null;
  readonly told: string;
  readonly tone: '' | 'warn';
}

const nameOf = (source: string, language: Language) => {
  if (source === 'manual') return say(language, 'sourceManual');
  return isSourceName(source) ? sources[source].words[language] : source;
};

export function audienceWords(audience: State, metric: Metric, now: number, language: Language): AudienceWords {
  const total = totalOf(audience, metric);
  if (!total) return { figure: null, told: say(language, 'figureNever'), tone: '' };
  const names = total.sources.map((source) => nameOf(source, language)).join(' + ');
  const told = say(language, 'figureOf', { sources: names, age: agoText(now - total.at, language) });
  // How many watch is true for a short while only.
  if (metric === 'viewers' && now - total.at > VIEWERS_FRESH_MS)
    return { figure: null, told: say(language, 'figureOld', { told }), tone: 'warn' };
  const figure = total.value.toLocaleString(language);
  const since = pausedSince(audience, metric);
  if (since === undefined) return { figure, told, tone: '' };
  return { figure, told: say(language, 'figurePaused', { time: minuteText(since), sources: names }), tone: 'warn' };
}
