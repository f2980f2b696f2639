import type { Language } from '../../shared/language.ts';
import { decimalText } from '../../shared/money.ts';
import { findProduct, type Listed, type State as Catalog } from '../../shared/show/catalog.ts';
import type { Deal } from '../../shared/show/offer.ts';
import type { Command } from '../../shared/show/show.ts';
import type { TemplateTerms } from '../../shared/show/templates.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';
import { homeCurrency } from '../home-currency.ts';
import { startOfDay } from '../times.ts';
import { readStockIds, stockIdsText } from './stock-ids.ts';

const blank = {
  kind: 'flash-sale',
  needed: '',
  ifMissed: 'refund',
  sku: '',
  title: '',
  stockIds: '',
  unit: '',
  currency: '',
  price: '',
  deal: '',
  minutes: '',
  quantity: '',
  limit: '',
  coupon: '',
  reason: '',
  wasPrice: '',
  wasFrom: '',
  wasUntil: '',
  wasSource: '',
};
export type FieldName = keyof typeof blank;

/** The form for a deal, as typed: a flash sale or a group buy. */
export type OfferFields = Readonly<Record<FieldName, string>>;
export type Faults = FaultsOf<FieldName>;

/** An empty form. The currency is the one of the catalog; without one, the crew's own, as far as the browser tells. */
export function emptyFields(catalog: Catalog, language: Language, browserLanguage = navigator.language): OfferFields {
  const known = catalog.products.at(-1)?.price.currency;
  return { ...blank, minutes: '10', currency: known ?? homeCurrency(language, browserLanguage) };
}

/** The form with a product of the catalog filled in. */
export const withProduct = (fields: OfferFields, product: Listed): OfferFields => ({
  ...fields,
  sku: product.sku,
  title: product.title,
  stockIds: stockIdsText(product),
  unit: product.unit ?? '',
  currency: product.price.currency,
  price: decimalText(product.price),
});

const typed = (count: number | undefined) => (count === undefined ? '' : String(count));

/** The form with a template's terms in it. Its product stays, and so does a price where the template has none in its currency. */
export function withTemplate(fields: OfferFields, terms: TemplateTerms): OfferFields {
  if (terms.kind !== 'flash-sale' && terms.kind !== 'group-buy') return fields;
  const { deal, lastsMs, limitPerBuyer, coupon = '' } = terms;
  const isPriced = deal && (fields.currency === '' || fields.currency === deal.currency);
  return {
    ...fields,
    kind: terms.kind,
    minutes: String(Math.max(1, Math.round(lastsMs / 60_000))),
    limit: typed(limitPerBuyer),
    coupon,
    ...(isPriced && { currency: deal.currency, deal: decimalText(deal) }),
    ...(terms.kind === 'group-buy'
      ? { needed: String(terms.needed), ifMissed: terms.ifMissed }
      : { quantity: typed(terms.quantity) }),
  };
}

/** The form for the same offer once more. */
export function fieldsOf(offer: Deal, catalog: Catalog, language: Language): OfferFields {
  const product = findProduct(catalog, offer.sku);
  const start = emptyFields(catalog, language);
  const fields = product ? withProduct(start, product) : { ...start, sku: offer.sku, currency: offer.deal.currency };
  return withTemplate(fields, offer);
}

/** What the form says: the commands that make the draft, or what is wrong with each field in words. */
export type OfferRead = { readonly commands: readonly Command[] } | { readonly faults: Faults };

/** Reads the form. `now` is room time, `offerId` the id that the draft gets. */
export function readOffer(
  fields: OfferFields,
  catalog: Catalog,
  now: number,
  offerId: string,
  language: Language,
): OfferRead {
  const read = new FieldReader(fields, language);
  const sku = read.text('sku', 64);
  const title = read.text('title', 120);
  const feedIds = stockIds();
  const unit = read.text('unit', 8, false);
  const coupon = read.text('coupon', 24, false);
  const reason = read.text('reason', 120, false);
  if (!fields.currency) read.blame('currency', 'badCurrency');
  const regular = read.price('price', fields.currency);
  const deal = read.price('deal', fields.currency);
  if (regular && deal && deal.minor >= regular.minor) read.blame('deal', 'badDeal');
  const minutes = read.whole('minutes', 1, 1440, true);
  const isGroup = fields.kind === 'group-buy';
  const quantity = isGroup ? undefined : read.whole('quantity', 1, 1_000_000);
  const needed = isGroup ? (read.whole('needed', 2, 100_000, true) ?? 0) : 0;
  const limitPerBuyer = read.whole('limit', 1, 1_000_000);
  const evidence = readEvidence();

  if (!regular || !deal || minutes === undefined || !read.isSound) return { faults: read.faults };

  const known = findProduct(catalog, sku);
  const product = {
    sku,
    title,
    price: regular,
    ...(unit && { unit }),
    ...(feedIds.length > 0 && { feedIds: [...feedIds] }),
    ...(known?.picture && { picture: known.picture }),
    ...(known?.points && { points: known.points }),
  };
  const isKnown =
    known?.title === title &&
    (known.unit ?? '') === unit &&
    stockIdsText(known) === stockIdsText(product) &&
    known.price.minor === regular.minor &&
    known.price.currency === regular.currency;
  const kind = isGroup
    ? ({ kind: 'group-buy', needed, ifMissed: fields.ifMissed === 'refund' ? 'refund' : 'full-price' } as const)
    : ({ kind: 'flash-sale', ...(quantity !== undefined && { quantity }) } as const);
  const offer = {
    ...kind,
    offerId,
    sku,
    deal,
    lastsMs: minutes * 60_000,
    ...(limitPerBuyer !== undefined && { limitPerBuyer }),
    ...(coupon && { coupon }),
    ...(reason && { reason }),
  };
  return {
    commands: [
      ...(isKnown ? [] : [{ type: 'catalog/put', product } as const]),
      ...(evidence ? [{ type: 'catalog/record-price', sku, row: evidence } as const] : []),
      { type: 'offers/draft', offer },
    ],
  };

  function stockIds(): readonly string[] {
    const typed = readStockIds(fields.stockIds, fields.sku.trim(), catalog);
    if ('ids' in typed) return typed.ids;
    if ('taken' in typed) read.blame('stockIds', 'stockIdTaken', { title: typed.taken });
    else read.blame('stockIds', typed.fault);
    return [];
  }

  function readEvidence() {
    if (![fields.wasPrice, fields.wasFrom, fields.wasUntil, fields.wasSource].some((typed) => typed.trim()))
      return undefined;
    const wasPrice = read.price('wasPrice', fields.currency);
    const source = read.text('wasSource', 80);
    const from = startOfDay(fields.wasFrom);
    const until = startOfDay(fields.wasUntil, 1);
    if (from === null || from > now) read.blame('wasFrom', 'badDates');
    if (until === null || (from !== null && until <= from) || startOfDay(fields.wasUntil)! > now)
      read.blame('wasUntil', 'badDates');
    if (!wasPrice || from === null || until === null) return undefined;
    return { price: wasPrice, from, until: Math.min(until, Math.round(now)), source };
  }
}
