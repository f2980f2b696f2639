import * as z from 'zod/mini';
import type { Language } from './language.ts';

/** The largest amount in minor units: far above any show's takings, far below where numbers stop being exact. */
export const MOST_MINOR = 1_000_000_000_000;

/** An amount in the smallest unit of its ISO 4217 currency (fen, cents; yen have none smaller). Never negative. */
export const Money = z.object({
  minor: z.int().check(z.gte(0), z.lte(MOST_MINOR)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

/** Why an amount could not be read or reckoned. */
export type MoneyFault =
  | 'not-decimal'
  | 'too-precise'
  | 'too-large'
  | 'below-zero'
  | 'not-currency'
  | 'currencies-differ';

/** An amount that is no `Money`. */
export class NotMoney extends Error {
  override name = 'NotMoney';
  readonly reason: MoneyFault;

  constructor(reason: MoneyFault) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Currencies without two decimals, by ISO 4217. A list of our own, because engines disagree: `Intl` gives COP, HUF, IDR
 * and PKR no decimals in one and two in another, and a page would show a hundred times the price.
 */
const DECIMALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  ...Object.fromEntries('CLF UYW'.split(' ').map((code) => [code, 4])),
};

/** How many decimals a currency has: 2 for CNY, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number =>
  Object.hasOwn(DECIMALS, currency) ? (DECIMALS[currency] ?? 2) : 2;

/** A safe amount, or `NotMoney`. */
function money(minor: number, currency: string): Money {
  if (minor < 0) throw new NotMoney('below-zero');
  if (!(minor <= MOST_MINOR)) throw new NotMoney('too-large');
  return { minor, currency };
}

/**
 * Reads a shop's decimal text, as in `parseMoney('199.00', 'CNY')`, digit by digit. Throws `NotMoney`: for anything but
 * plain digits with at most one point, for a decimal that the currency does not have (unless it is zero), for too much.
 */
export function parseMoney(text: string, currency: string): Money {
  if (!/^[A-Z]{3}$/.test(currency)) throw new NotMoney('not-currency');
  const [, whole, fraction = ''] = (text.length <= 64 && /^(\d+)(?:\.(\d+))?$/.exec(text)) || [];
  if (whole === undefined) throw new NotMoney('not-decimal');
  const decimals = decimalsOf(currency);
  if (/[1-9]/.test(fraction.slice(decimals))) throw new NotMoney('too-precise');
  const digits = (whole + fraction.slice(0, decimals).padEnd(decimals, '0')).replace(/^0+(?=\d)/, '');
  if (digits.length > String(MOST_MINOR).length) throw new NotMoney('too-large');
  return money(Number(digits), currency);
}

/** Whole units and decimals of an amount, as digits. */
export function digitsOf({ minor, currency }: Money): { whole: string; fraction: string } {
  const decimals = decimalsOf(currency);
  const digits = String(minor).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return { whole: digits.slice(0, point), fraction: digits.slice(point) };
}

/** The amount as plain decimal text, `199.00`: what `parseMoney` reads back. */
export function decimalText(amount: Money): string {
  const { whole, fraction } = digitsOf(amount);
  return fraction ? `${whole}.${fraction}` : whole;
}

export const addMoney = (one: Money, other: Money): Money => money(one.minor + sameCurrency(one, other), one.currency);

/** What is left of `from`. Throws `NotMoney` below zero. */
export const subtractMoney = (from: Money, taken: Money): Money =>
  money(from.minor - sameCurrency(from, taken), from.currency);

/** `count` times an amount; `count` is a whole number. */
export function timesMoney(amount: Money, count: number): Money {
  if (!Number.isSafeInteger(count)) throw new NotMoney('not-decimal');
  return money(amount.minor * count, amount.currency);
}

function sameCurrency(one: Money, other: Money): number {
  if (one.currency !== other.currency) throw new NotMoney('currencies-differ');
  return other.minor;
}

/** An amount in pieces, for a large whole and a small fraction: `¥` `1,299` `.90`. */
export interface MoneyParts {
  symbol: string;
  /** Whole units, grouped. */
  whole: string;
  /** The decimals with their point, or empty when all are zero. */
  fraction: string;
  /** Whether the symbol stands behind the number. */
  symbolAfter: boolean;
  /** What stands between symbol and number: nothing, or a space that does not break (`KWD 1.500`). */
  gap: string;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const none = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  const made = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...none,
  });
  formats.set(key, made);
  return made;
}

/** The pieces of an amount in a language. Only whole units pass through `Intl`; they are exact at every size. */
export function moneyParts(amount: Money, language: Language): MoneyParts {
  const { whole, fraction } = digitsOf(amount);
  const parts = formatOf(language, amount.currency).formatToParts(Number(whole));
  const valueOf = (...types: string[]) =>
    parts.flatMap(({ type, value }) => (types.includes(type) ? [value] : [])).join('');
  const indexOf = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
  return {
    symbol: valueOf('currency'),
    whole: valueOf('integer', 'group'),
    fraction: /[1-9]/.test(fraction) ? `.${fraction}` : '',
    symbolAfter: indexOf('currency') > indexOf('integer'),
    gap: valueOf('literal'),
  };
}

/** An amount as people read it: `¥99`, `¥99.90`, `KWD 1.500`. Decimals show in full or, when all are zero, not at all. */
export function formatMoney(amount: Money, language: Language): string {
  const { symbol, whole, fraction, symbolAfter, gap } = moneyParts(amount, language);
  return symbolAfter ? whole + fraction + gap + symbol : symbol + gap + whole + fraction;
}

const lower = (was: Money, now: Money) => was.currency === now.currency && now.minor < was.minor;

/** `part` of `whole` in hundredths, rounded down, without a float in between. */
const hundredths = (part: number, whole: number) => (part * 100 - ((part * 100) % whole)) / whole;

/** Whole percent off, rounded down so that it never overstates; undefined where there is none to speak of. */
export function percentOff(was: Money, now: Money): number | undefined {
  if (!lower(was, now)) return undefined;
  return hundredths(was.minor - now.minor, was.minor) || undefined;
}

/** `50% off`, or `5折`: the tenths of the price still to pay, rounded up to one decimal so that it never overstates. What is free has no discount. */
export function formatDiscount(was: Money, now: Money, language: Language): string | undefined {
  const percent = percentOff(was, now);
  if (percent === undefined || now.minor === 0) return undefined;
  return language === 'en' ? `${percent}% off` : `${(100 - percent) / 10}折`;
}
