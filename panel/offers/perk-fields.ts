import type { Language } from '../../shared/language.ts';
import { decimalText } from '../../shared/money.ts';
import type { State as Catalog } from '../../shared/show/catalog.ts';
import type { Deal, Offer } from '../../shared/show/offer.ts';
import type { SpendStep, Terms } from '../../shared/show/offer-terms.ts';
import type { Command } from '../../shared/show/show.ts';
import type { TemplateTerms } from '../../shared/show/templates.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';
import { emptyFields } from './offer-fields.ts';

/** The steps that a spend-and-save offer may have. */
export const perkSteps = [1, 2, 3, 4] as const;

const blank = {
  currency: '',
  minutes: '30',
  spend: '',
  save: '',
  spend1: '',
  save1: '',
  spend2: '',
  save2: '',
  spend3: '',
  save3: '',
  spend4: '',
  save4: '',
  worth: '',
  code: '',
  quantity: '',
  coupon: '',
  reason: '',
};
export type PerkFieldName = keyof typeof blank;
/** The form for an offer that is not about one product, as typed. */
export type PerkFields = Readonly<Record<PerkFieldName, string>>;
export type Perk = Exclude<Offer, Deal>;
export type PerkKind = Perk['kind'];

/** An empty form, in the currency of the catalog. */
export const emptyPerk = (catalog: Catalog, language: Language): PerkFields => ({
  ...blank,
  currency: emptyFields(catalog, language).currency,
});

/** The form for the same offer once more. Its reason is asked for anew. */
export const perkFieldsOf = (offer: Perk, catalog: Catalog, language: Language): PerkFields =>
  withPerkTemplate(emptyPerk(catalog, language), offer);

/** The form with a template's terms in it; what the template leaves open stays as it is. */
export function withPerkTemplate(fields: PerkFields, terms: TemplateTerms): PerkFields {
  const { lastsMs, coupon = '' } = terms;
  const start = { ...fields, minutes: String(Math.max(1, Math.round(lastsMs / 60_000))), coupon };
  switch (terms.kind) {
    case 'spend-and-save': {
      if (!terms.steps) return start;
      const steps = perkSteps.flatMap((n): [string, string][] => {
        const step = terms.steps?.[n - 1];
        return [
          [`spend${n}`, step ? decimalText(step.spend) : ''],
          [`save${n}`, step ? decimalText(step.save) : ''],
        ];
      });
      return { ...start, ...Object.fromEntries(steps), currency: terms.steps[0]?.save.currency ?? start.currency };
    }
    case 'follow-bonus':
      if (!terms.save) return start;
      return {
        ...start,
        currency: terms.save.currency,
        save: decimalText(terms.save),
        spend: terms.spend ? decimalText(terms.spend) : '',
      };
    case 'coupon-drop': {
      const { worth = fields.worth, code = fields.code, quantity } = terms;
      return { ...start, worth, code, quantity: String(quantity) };
    }
    case 'flash-sale':
    case 'group-buy':
      return fields;
  }
}

/** Reads the form of a kind: the command that makes the draft, or what is wrong with each field in words. */
export function readPerk(
  kind: PerkKind,
  fields: PerkFields,
  offerId: string,
  language: Language,
): { readonly commands: readonly Command[] } | { readonly faults: FaultsOf<PerkFieldName> } {
  const read = new FieldReader(fields, language);
  const { currency } = fields;
  const lastsMs = (read.whole('minutes', 1, 1440, true) ?? 0) * 60_000;
  const coupon = kind === 'coupon-drop' ? '' : read.text('coupon', 24, false);
  const reason = read.text('reason', 120, false);
  if (kind !== 'coupon-drop' && !currency) read.blame('currency', 'badCurrency');
  const terms = termsOf();
  return terms && read.isSound ? { commands: [{ type: 'offers/draft', offer: terms }] } : { faults: read.faults };

  function termsOf(): Terms | undefined {
    const settled = { offerId, lastsMs, ...(coupon && { coupon }), ...(reason && { reason }) };
    switch (kind) {
      case 'spend-and-save':
        return { ...settled, kind, steps: readSteps() };
      case 'follow-bonus': {
        const save = read.price('save', currency);
        const spend = fields.spend.trim() ? read.price('spend', currency) : undefined;
        if (save && spend && save.minor >= spend.minor) read.blame('save', 'badSaving');
        return save && { ...settled, kind, save, ...(spend && { spend }) };
      }
      case 'coupon-drop': {
        const worth = read.text('worth', 40);
        const code = read.text('code', 64);
        return { ...settled, kind, worth, code, quantity: read.whole('quantity', 1, 1_000_000, true) ?? 0 };
      }
    }
  }

  /** Each step asks for more than the one before and saves more. The first is asked for, the others may stay empty. */
  function readSteps(): SpendStep[] {
    const steps: SpendStep[] = [];
    for (const n of perkSteps) {
      if (n > 1 && !fields[`spend${n}`].trim() && !fields[`save${n}`].trim()) continue;
      const spend = read.price(`spend${n}`, currency);
      const save = read.price(`save${n}`, currency);
      if (!spend || !save) continue;
      const before = steps.at(-1);
      if (save.minor >= spend.minor) read.blame(`save${n}`, 'badSaving');
      if (before && spend.minor <= before.spend.minor) read.blame(`spend${n}`, 'stepsRise');
      if (before && save.minor <= before.save.minor) read.blame(`save${n}`, 'stepsRise');
      steps.push({ spend, save });
    }
    return steps;
  }
}
