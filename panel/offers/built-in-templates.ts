import type { Language } from '../../shared/language.ts';
import { decimalsOf, formatMoney } from '../../shared/money.ts';
import type { Template, TemplateTerms } from '../../shared/show/templates.ts';
import { kindWords, stepText } from '../cues/offer-words.ts';
import { say } from '../texts.ts';

const MINUTE_MS = 60_000;

/** What 200 yuan are in the prices of another currency's shops, in round figures. */
const twoHundred: Readonly<Record<string, number>> = {
  ...Object.fromEntries('USD EUR GBP AUD CAD SGD'.split(' ').map((code) => [code, 50])),
  ...Object.fromEntries('TWD THB PHP'.split(' ').map((code) => [code, 1_000])),
  MXN: 500,
  JPY: 4_000,
  KRW: 40_000,
  IDR: 500_000,
  VND: 1_000_000,
};

/** What every crew may begin with: terms that are usual for their kind. Amounts are left to type while no currency is known. */
export function builtIns(currency: string): Template[] {
  const spend = twoHundred[currency] ?? 200;
  const money = (units: number) => ({ minor: Math.round(units * 10 ** decimalsOf(currency)), currency });
  const flash = (minutes: number, quantity: number): Template => ({
    templateId: `flash-${minutes}`,
    name: '',
    terms: { kind: 'flash-sale', lastsMs: minutes * MINUTE_MS, quantity, limitPerBuyer: 1 },
  });
  const other = (templateId: string, terms: TemplateTerms): Template => ({ templateId, name: '', terms });
  const steps = currency ? { steps: [{ spend: money(spend), save: money(spend / 10) }] } : {};
  const save = currency ? { save: money(spend / 20) } : {};
  return [
    flash(3, 50),
    flash(5, 100),
    flash(10, 200),
    other('group-10', { kind: 'group-buy', lastsMs: 10 * MINUTE_MS, needed: 10, ifMissed: 'refund', limitPerBuyer: 1 }),
    other('spend-200', { kind: 'spend-and-save', lastsMs: 60 * MINUTE_MS, ...steps }),
    other('follow', { kind: 'follow-bonus', lastsMs: 60 * MINUTE_MS, ...save }),
    other('coupons-100', { kind: 'coupon-drop', lastsMs: 10 * MINUTE_MS, quantity: 100 }),
  ];
}

/** A template in words: what it is called, and the terms that the name does not say. */
export function templateWords({ name, terms }: Template, language: Language): { title: string; details: string } {
  const minutes = say(language, 'templateMinutes', { n: Math.max(1, Math.round(terms.lastsMs / MINUTE_MS)) });
  const kind = say(language, kindWords[terms.kind]);
  const title = name || `${kind} ${minutes}`;
  return { title, details: [...(name ? [kind, minutes] : []), ...detailsOf(terms, language)].join(' · ') };
}

function detailsOf(terms: TemplateTerms, language: Language): string[] {
  const counted = (key: 'quantityShort' | 'couponsShort' | 'neededShort' | 'limitShort', n: number | undefined) =>
    n === undefined ? [] : [say(language, key, { n: n.toLocaleString(language) })];
  return [
    ...amountsOf(terms, language),
    ...('needed' in terms ? counted('neededShort', terms.needed) : []),
    ...('quantity' in terms
      ? counted(terms.kind === 'flash-sale' ? 'quantityShort' : 'couponsShort', terms.quantity)
      : []),
    ...('limitPerBuyer' in terms ? counted('limitShort', terms.limitPerBuyer) : []),
    ...(terms.coupon === undefined ? [] : [terms.coupon]),
  ];
}

function amountsOf(terms: TemplateTerms, language: Language): string[] {
  switch (terms.kind) {
    case 'flash-sale':
    case 'group-buy':
      return terms.deal ? [formatMoney(terms.deal, language)] : [];
    case 'spend-and-save':
      return terms.steps?.map((step) => stepText(step, language)) ?? [];
    case 'follow-bonus':
      return terms.save ? [say(language, 'worthSave', { save: formatMoney(terms.save, language) })] : [];
    case 'coupon-drop':
      return terms.worth === undefined ? [] : [terms.worth];
  }
}
