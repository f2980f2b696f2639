import type { Language } from '../../shared/language.ts';
import { decimalText, type Money } from '../../shared/money.ts';
import { findProduct, type Listed, type State as Catalog } from '../../shared/show/catalog.ts';
import type { Offer } from '../../shared/show/offer.ts';
import type { Command } from '../../shared/show/show.ts';
import { readPrice, readWhole } from '../price-field.ts';
import { say } from '../texts.ts';
import { startOfDay } from '../times.ts';
import { readStockIds, stockIdsText } from './stock-ids.ts';

const blank = {
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

/** The form for a flash sale, as typed. */
export type OfferFields = Readonly<Record<FieldName, string>>;
export type Faults = Partial<Record<FieldName, string>>;

/** An empty form. The currency is the one of the catalog; without one, ¥ where the crew reads Chinese, else it is asked for. */
export function emptyFields(catalog: Catalog, language: Language): OfferFields {
  const known = catalog.products.at(-1)?.price.currency;
  return { ...blank, minutes: '10', currency: known ?? (language === 'zh-CN' ? 'CNY' : '') };
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

/** The form for the same offer once more. */
export function fieldsOf(offer: Offer, catalog: Catalog, language: Language): OfferFields {
  const product = findProduct(catalog, offer.sku);
  const start = emptyFields(catalog, language);
  return {
    ...(product ? withProduct(start, product) : { ...start, sku: offer.sku }),
    deal: decimalText(offer.deal),
    minutes: String(Math.max(1, Math.round(offer.lastsMs / 60_000))),
    quantity: offer.quantity === undefined ? '' : String(offer.quantity),
    limit: offer.limitPerBuyer === undefined ? '' : String(offer.limitPerBuyer),
    coupon: offer.coupon ?? '',
  };
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
  const faults: Faults = {};
  const text = (name: FieldName, most: number, isAsked = true) => {
    const typed = fields[name].trim();
    if ((typed === '' && isAsked) || typed.length > most) faults[name] = say(language, 'badText', { most });
    return typed;
  };
  const price = (name: FieldName): Money | undefined => {
    const read = readPrice(fields[name], fields.currency);
    if ('money' in read) return read.money;
    faults[read.fault === 'badCurrency' ? 'currency' : name] = say(language, read.fault);
    return undefined;
  };
  const whole = (name: FieldName, least: number, most: number, isAsked = false) => {
    const count = readWhole(fields[name], least, most);
    if (count === null || (isAsked && count === undefined)) faults[name] = say(language, 'badNumber', { least, most });
    return count ?? undefined;
  };

  const sku = text('sku', 64);
  const title = text('title', 120);
  const feedIds = stockIds();
  const unit = text('unit', 8, false);
  const coupon = text('coupon', 24, false);
  const reason = text('reason', 120, false);
  if (!fields.currency) faults.currency = say(language, 'badCurrency');
  const regular = price('price');
  const deal = price('deal');
  if (regular && deal && deal.minor >= regular.minor) faults.deal = say(language, 'badDeal');
  const minutes = whole('minutes', 1, 1440, true);
  const quantity = whole('quantity', 1, 1_000_000);
  const limitPerBuyer = whole('limit', 1, 1_000_000);
  const evidence = readEvidence();

  if (!regular || !deal || minutes === undefined || Object.keys(faults).length > 0) return { faults };

  const known = findProduct(catalog, sku);
  const product = {
    sku,
    title,
    price: regular,
    ...(unit && { unit }),
    ...(feedIds.length > 0 && { feedIds: [...feedIds] }),
  };
  const isKnown =
    known?.title === title &&
    (known.unit ?? '') === unit &&
    stockIdsText(known) === stockIdsText(product) &&
    known.price.minor === regular.minor &&
    known.price.currency === regular.currency;
  const offer = {
    ...({ offerId, kind: 'flash-sale', sku, deal, lastsMs: minutes * 60_000 } as const),
    ...(quantity !== undefined && { quantity }),
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
    const read = readStockIds(fields.stockIds, fields.sku.trim(), catalog);
    if ('ids' in read) return read.ids;
    faults.stockIds =
      'taken' in read ? say(language, 'stockIdTaken', { title: read.taken }) : say(language, read.fault);
    return [];
  }

  function readEvidence() {
    if (![fields.wasPrice, fields.wasFrom, fields.wasUntil, fields.wasSource].some((typed) => typed.trim()))
      return undefined;
    const wasPrice = price('wasPrice');
    const source = text('wasSource', 80);
    const from = startOfDay(fields.wasFrom);
    const until = startOfDay(fields.wasUntil, 1);
    if (from === null || from > now) faults.wasFrom = say(language, 'badDates');
    if (until === null || (from !== null && until <= from) || startOfDay(fields.wasUntil)! > now)
      faults.wasUntil = say(language, 'badDates');
    if (!wasPrice || from === null || until === null) return undefined;
    return { price: wasPrice, from, until: Math.min(until, Math.round(now)), source };
  }
}
