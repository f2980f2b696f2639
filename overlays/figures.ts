import type { Language } from '../shared/language.ts';

const grouped = new Intl.NumberFormat('en');

/** A count with its thousands grouped, `58,204`: the same in both languages. */
export const countText = (count: number): string => grouped.format(count);

const steps = {
  'zh-CN': [
    [100_000_000, '亿'],
    [10_000, '万'],
  ],
  en: [
    [1_000_000_000, 'B'],
    [1_000_000, 'M'],
    [1_000, 'K'],
  ],
} as const;

/** A threshold as people say it, `10万`, `100K`; in full wherever the short form would not be exact. */
export function shortCount(count: number, language: Language): string {
  const found = steps[language].find(([size]) => count >= size && count % (size / 10) === 0);
  return found ? `${count / found[0]}${found[1]}` : countText(count);
}
