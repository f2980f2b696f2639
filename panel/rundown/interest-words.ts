import type { Language } from '../../shared/language.ts';
import { Metric } from '../../shared/show/interest.ts';
import type { Asked, Interest } from '../../shared/show/interest-numbers.ts';
import { isSourceName, sources } from '../../shared/sources.ts';
import { say } from '../texts.ts';

const MINUTE_MS = 60_000;
const minutesIn = (ms: number) => Math.max(1, Math.round(ms / MINUTE_MS));
const countText = (count: number, language: Language) => count.toLocaleString(language);

/** How often a product was asked for, over which time. */
export const askedText = ({ word, count, overMs }: Asked, language: Language): string =>
  say(language, 'interestAsked', { word, n: countText(count, language), minutes: minutesIn(overMs) });

/** A figure, how many that is a minute once a minute has passed, and how much of it was added by hand. */
function figureText(what: string, count: number, byHand: number, shownMs: number, language: Language): string {
  const n = countText(count, language);
  const pace = Math.round((count * MINUTE_MS) / shownMs);
  const more = [
    ...(shownMs >= MINUTE_MS && pace > 0 ? [say(language, 'interestPace', { n: countText(pace, language) })] : []),
    ...(byHand > 0 ? [say(language, 'interestByHand', { n: countText(byHand, language) })] : []),
  ];
  const figure = say(language, 'interestFigure', { n, what });
  return more.length > 0
    ? say(language, 'interestNote', { figure, note: more.join(say(language, 'between')) })
    : figure;
}

/** What was told while a product was presented, over which time; empty before its first turn. */
export function shownText({ shownMs, counts, orders }: Interest, language: Language): string {
  if (shownMs <= 0) return '';
  const figures = Metric.options.flatMap((metric) => {
    const told = counts[metric];
    return told ? [figureText(say(language, metric), told.count, told.byHand, shownMs, language)] : [];
  });
  const placed = figureText(say(language, 'interestOrders'), orders, 0, shownMs, language);
  return say(language, 'interestShown', { minutes: minutesIn(shownMs), figures: [...figures, placed].join(' · ') });
}

/** Who told the counts, and for how long a source was not heard meanwhile; empty where nobody told any. */
export function toldText({ sources: told, deafMs }: Interest, language: Language): string {
  const nameOf = (source: string) =>
    source === 'manual'
      ? say(language, 'sourceManual')
      : isSourceName(source)
        ? sources[source].words[language]
        : source;
  const by = told.length > 0 ? [say(language, 'interestSources', { sources: told.map(nameOf).join(' + ') })] : [];
  const deaf = deafMs >= 1_000 ? [say(language, 'interestDeaf', { minutes: minutesIn(deafMs) })] : [];
  return [...by, ...deaf].join(' · ');
}
