import { NotMoney, parseMoney, type Money } from '../shared/money.ts';
import type { TextKey } from './texts.ts';

/** A price as typed: the amount, or why it is none in words for the person who typed it. */
export type PriceRead = { readonly money: Money } | { readonly fault: TextKey };

const faults: Partial<Record<NotMoney['reason'], TextKey>> = {
  'too-precise': 'badPricePrecise',
  'too-large': 'badPriceLarge',
  'not-currency': 'badCurrency',
};

/** Full-width digits and marks, as a Chinese keyboard gives them. */
const halfWidth = (text: string) =>
  text.replace(/[０-９．，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/。/g, '.');

/**
 * Reads a typed price. Spaces, a currency sign in front and commas between thousands are taken off. A comma that could be
 * a decimal point (`99,5`) is not guessed at but refused.
 */
export function readPrice(typed: string, currency: string): PriceRead {
  const text = halfWidth(typed)
    .replace(/\s/g, '')
    .replace(/^[¥￥$€£₩₫฿₹]/, '');
  if (text === '') return { fault: 'badPriceMissing' };
  const plain = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : text;
  try {
    const money = parseMoney(plain.replace(/\.$/, ''), currency);
    return money.minor === 0 ? { fault: 'badPriceZero' } : { money };
  } catch (error) {
    if (!(error instanceof NotMoney)) throw error;
    return { fault: faults[error.reason] ?? 'badPrice' };
  }
}

/** Reads a whole number of an optional or required field: undefined when empty, null when it is none in the range. */
export function readWhole(typed: string, least: number, most: number): number | undefined | null {
  const text = halfWidth(typed).replace(/[\s,]/g, '');
  if (text === '') return undefined;
  if (!/^\d{1,10}$/.test(text)) return null;
  const count = Number(text);
  return count >= least && count <= most ? count : null;
}

/** The currencies offered first: where live shopping is at home. */
export const currencies = 'CNY USD EUR GBP HKD TWD SGD MYR THB VND IDR PHP JPY KRW AUD CAD BRL MXN'.split(' ');
