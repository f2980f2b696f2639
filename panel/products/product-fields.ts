import type { Language } from '../../shared/language.ts';
import { decimalText } from '../../shared/money.ts';
import type { Listed, State as Catalog } from '../../shared/show/catalog.ts';
import type { Command } from '../../shared/show/show.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';
import { emptyFields } from '../offers/offer-fields.ts';
import { readStockIds, stockIdsText } from '../offers/stock-ids.ts';

export const pointNames = ['point1', 'point2', 'point3', 'point4'] as const;
const LONGEST_POINT = 24;

const blank = {
  sku: '',
  title: '',
  currency: '',
  price: '',
  unit: '',
  stockIds: '',
  picture: '',
  point1: '',
  point2: '',
  point3: '',
  point4: '',
};
export type ProductFieldName = keyof typeof blank;
export type ProductFields = Readonly<Record<ProductFieldName, string>>;

/** The form of a product of the catalog, or an empty one. */
export function productFieldsOf(product: Listed | null, catalog: Catalog, language: Language): ProductFields {
  if (!product) return { ...blank, currency: emptyFields(catalog, language).currency };
  const { sku, title, price, unit = '', picture = '', points = [] } = product;
  const typed = Object.fromEntries(pointNames.map((name, index) => [name, points[index] ?? '']));
  return {
    ...blank,
    ...typed,
    sku,
    title,
    currency: price.currency,
    price: decimalText(price),
    unit,
    picture,
    stockIds: stockIdsText(product),
  };
}

/** Reads the form: the command that saves the product, or what is wrong with each field in words. */
export function readProduct(
  fields: ProductFields,
  catalog: Catalog,
  language: Language,
): { readonly command: Command } | { readonly faults: FaultsOf<ProductFieldName> } {
  const read = new FieldReader(fields, language);
  const sku = read.text('sku', 64);
  const title = read.text('title', 120);
  if (!fields.currency) read.blame('currency', 'badCurrency');
  const price = read.price('price', fields.currency);
  const unit = read.text('unit', 8, false);
  const points = pointNames.map((name) => read.text(name, LONGEST_POINT, false)).filter(Boolean);
  const stock = readStockIds(fields.stockIds, sku, catalog);
  if ('taken' in stock) read.blame('stockIds', 'stockIdTaken', { title: stock.taken });
  if ('fault' in stock) read.blame('stockIds', stock.fault);
  if (!price || !('ids' in stock) || !read.isSound) return { faults: read.faults };
  const product = {
    sku,
    title,
    price,
    ...(unit && { unit }),
    ...(stock.ids.length > 0 && { feedIds: [...stock.ids] }),
    ...(fields.picture && { picture: fields.picture }),
    ...(points.length > 0 && { points }),
  };
  return { command: { type: 'catalog/put', product } };
}
