import type { Language } from '../shared/language.ts';

/** What is paid with in the regions whose languages a browser names. */
const currencyOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries('AT BE DE ES FI FR GR IE IT NL PT'.split(' ').map((region) => [region, 'EUR'])),
  CN: 'CNY',
  US: 'USD',
  GB: 'GBP',
  HK: 'HKD',
  TW: 'TWD',
  SG: 'SGD',
  MY: 'MYR',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  PH: 'PHP',
  JP: 'JPY',
  KR: 'KRW',
  AU: 'AUD',
  CA: 'CAD',
  BR: 'BRL',
  MX: 'MXN',
};

/**
 * The currency that a first price most likely has: ¥ where the crew reads Chinese, else that of the region which the browser's
 * language names, or is spoken in most (CLDR's likely subtags). Empty where that is none of ours; every form shows it beside the price.
 */
export function homeCurrency(language: Language, browserLanguage: string): string {
  if (language === 'zh-CN') return 'CNY';
  return currencyOf[regionOf(browserLanguage || 'en')] ?? '';
}

/** Some systems name their language in a way of their own, such as `en-US@posix`. */
function regionOf(browserLanguage: string): string {
  try {
    return new Intl.Locale(browserLanguage).maximize().region ?? '';
  } catch {
    return '';
  }
}
