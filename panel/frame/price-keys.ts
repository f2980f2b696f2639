import { decimalsOf } from '../../shared/money.ts';

/** A key of the price pad: a digit, the point, two or three zeros, an ending (`.9`, `99`), or what takes away. */
export type PriceKey = string;
export const BACK = 'back';
export const CLEAR = 'clear';

/** Prices end as shoppers there are used to: 19.9 and 199 in yuan, 1,980 in yen, 19,900 in won. */
const endings: Readonly<Record<string, readonly [PriceKey, PriceKey]>> = {
  CNY: ['.9', '99'],
  JPY: ['80', '980'],
};
const endingsByDecimals: Readonly<Record<number, readonly [PriceKey, PriceKey]>> = {
  0: ['900', '9000'],
  2: ['.99', '99'],
  3: ['.900', '.500'],
  4: ['.9', '99'],
};

/** In these the smaller unit is on paper only: prices are whole and long. */
const withoutPoint = new Set(['IDR', 'COP']);

/** The keys beside the digits: where the point would be, right of the zero, and the two endings. A currency that is not chosen yet has a point. */
export function keysOf(currency: string): { readonly corner: PriceKey; readonly endings: readonly PriceKey[] } {
  const decimals = withoutPoint.has(currency) ? 0 : decimalsOf(currency);
  return {
    corner: decimals === 0 ? '000' : '.',
    endings: endings[currency] ?? endingsByDecimals[decimals] ?? ['.99', '99'],
  };
}

/** No price is longer before its point, digits. */
const MOST_DIGITS = 10;

/** What a price field holds after a key. A key that would make no price of this currency changes nothing. */
export function pressed(value: string, key: PriceKey, currency: string): string {
  if (key === CLEAR) return '';
  if (key === BACK) return value.slice(0, -1);
  const [whole = '', fraction] = value.split('.');
  const decimals = decimalsOf(currency);
  if (key.startsWith('.')) {
    if (decimals < key.length - 1 || decimals === 0) return value;
    if (key === '.' && fraction !== undefined) return value;
    return `${whole || '0'}${key}`;
  }
  if (fraction !== undefined) return fraction.length + key.length > decimals ? value : value + key;
  if (/^0+$/.test(key) && (whole === '' || whole === '0')) return key === '0' ? '0' : value;
  const next = (whole === '0' ? '' : whole) + key;
  return next.length > MOST_DIGITS ? value : next;
}
