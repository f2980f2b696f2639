import type { Language } from '../../shared/language.ts';
import { findItem, lookOf, type State } from '../../shared/show/stock.ts';
import { say } from '../texts.ts';
import { agoText } from '../times.ts';

/** A product's stock in words: the figure as viewers may see it, who says so and how old it is. */
export interface StockWords {
  /** Null when it must not be shown. */
  readonly figure: string | null;
  readonly source: string;
  readonly tone: '' | 'warn' | 'bad';
}

/** Who a figure comes from: a shop by its name, or the crew. */
export const sourceText = (source: string, language: Language) =>
  source === 'manual' ? say(language, 'manual') : source;

export function stockWords(stock: State, sku: string, now: number, language: Language): StockWords {
  const item = findItem(stock, sku);
  if (!item) return { figure: null, source: say(language, 'stockNever'), tone: 'warn' };
  const look = lookOf(stock, item, now);
  const source = say(language, 'stockFrom', {
    source: sourceText(item.source, language),
    age: agoText(now - item.readAt, language),
  });
  if (look === 'hidden') return { figure: null, source: `${say(language, 'stockHidden')} (${source})`, tone: 'warn' };
  if (look === 'sold-out') return { figure: say(language, 'stockSoldOut'), source, tone: 'bad' };
  return { figure: item.left.toLocaleString(language), source, tone: look === 'plenty' ? '' : 'warn' };
}
