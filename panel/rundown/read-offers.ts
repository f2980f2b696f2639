import type { Money } from '../../shared/money.ts';
import { findProduct, type State as Catalog } from '../../shared/show/catalog.ts';
import { check } from '../../shared/show/offer-check.ts';
import { phaseOf } from '../../shared/show/offer.ts';
import { MOST_OFFERS } from '../../shared/show/offers.ts';
import type { Kind, Terms } from '../../shared/show/offer-terms.ts';
import { Refused } from '../../shared/show/part.ts';
import type { Show } from '../../shared/show/show.ts';
import { Id } from '../../shared/show/words.ts';
import { countIn, moneyIn } from '../imports/cells.ts';
import type { Row } from '../imports/columns.ts';
import { readPrice } from '../price-field.ts';
import { listIn } from './read-products.ts';

const columns = {
  offer: ['活动编号', 'offer'],
  kind: ['类型', 'kind'],
  sku: ['SKU', '商品编码', 'sku'],
  deal: ['活动价', 'deal'],
  minutes: ['分钟', 'minutes'],
  quantity: ['数量', 'quantity'],
  limit: ['限购', 'limit'],
  needed: ['成团', 'needed'],
  missed: ['未成团', 'if_missed'],
  steps: ['满减', 'steps'],
  save: ['立减', 'save'],
  worth: ['券', 'worth'],
  code: ['口令', 'code'],
  currency: ['币种', 'currency'],
} as const;

/** Either of these tells a list of offers apart. */
export const offerColumns = [
  ['活动编号', '类型', '分钟'],
  ['offer', 'kind', 'minutes'],
] as const;

const kinds: Readonly<Record<string, Kind>> = {
  'flash-sale': 'flash-sale',
  秒杀: 'flash-sale',
  'group-buy': 'group-buy',
  拼团: 'group-buy',
  'spend-and-save': 'spend-and-save',
  满减: 'spend-and-save',
  'follow-bonus': 'follow-bonus',
  关注立减: 'follow-bonus',
  'coupon-drop': 'coupon-drop',
  发券: 'coupon-drop',
};

/** The product of a deal, in whose currency the deal is. */
function productIn(row: Row, catalog: Catalog) {
  const product = findProduct(catalog, row.needed(...columns.sku));
  if (!product) throw row.bad('product-unknown', ...columns.sku);
  return product;
}

const some = (row: Row, name: 'quantity' | 'limit') =>
  row.text(...columns[name]) === '' ? undefined : countIn(row, ...columns[name]);

/** Steps of spend-and-save, `199-20; 399-60`. */
function stepsIn(row: Row, currency: string): { spend: Money; save: Money }[] {
  row.needed(...columns.steps);
  return listIn(row, columns.steps).map((step) => {
    const [spend, save] = step.split(/[-–:：]/).map((text) => readPrice(text, currency));
    if (!spend || !save || !('money' in spend) || !('money' in save)) throw row.bad('steps-wrong', ...columns.steps);
    return { spend: spend.money, save: save.money };
  });
}

function termsIn(row: Row, catalog: Catalog): Terms {
  const kind = kinds[row.needed(...columns.kind).toLowerCase()];
  if (!kind) throw row.bad('kind-unknown', ...columns.kind);
  const settled = { offerId: row.needed(...columns.offer), lastsMs: countIn(row, ...columns.minutes) * 60_000 };
  const currency = row.text(...columns.currency).toUpperCase() || catalog.products[0]?.price.currency || 'CNY';
  const limitPerBuyer = some(row, 'limit');
  const limit = limitPerBuyer === undefined ? {} : { limitPerBuyer };
  const code = row.text(...columns.code);
  switch (kind) {
    case 'flash-sale':
    case 'group-buy': {
      const { sku, price } = productIn(row, catalog);
      const deal = moneyIn(row, price.currency, ...columns.deal);
      const shared = { ...settled, ...limit, sku, deal, ...(code && { coupon: code }) };
      if (kind === 'flash-sale') {
        const quantity = some(row, 'quantity');
        return { ...shared, kind, ...(quantity === undefined ? {} : { quantity }) };
      }
      const isRefunded = !/原价|full/i.test(row.text(...columns.missed));
      return {
        ...shared,
        kind,
        needed: countIn(row, ...columns.needed),
        ifMissed: isRefunded ? 'refund' : 'full-price',
      };
    }
    case 'spend-and-save':
      return { ...settled, kind, steps: stepsIn(row, currency), ...(code && { coupon: code }) };
    case 'follow-bonus':
      return { ...settled, kind, save: moneyIn(row, currency, ...columns.save), ...(code && { coupon: code }) };
    case 'coupon-drop':
      return {
        ...settled,
        kind,
        worth: row.needed(...columns.worth),
        code: row.needed(...columns.code),
        quantity: countIn(row, ...columns.quantity),
      };
  }
}

/** Why the rules that the room will ask too forbid an offer, as a fault of its row. */
function checked(row: Row, terms: Terms, catalog: Catalog): Terms {
  try {
    check(terms, catalog);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    throw problem.reason === 'deal-not-lower'
      ? row.bad('deal-not-lower', ...columns.deal)
      : row.bad('steps-wrong', ...columns.steps);
  }
  return terms;
}

/**
 * Reads the offers of a list, one row after the other, and knows what stood in the rows above. Throws `BadCell` for what cannot be kept:
 * the room would refuse the whole list for it.
 */
export function offerReader({ catalog, offers }: Show, now: number): (row: Row) => Terms {
  const seen = new Set<string>();
  let open = offers.filter(({ endedAt }) => endedAt === null).length;
  return (row) => {
    const id = row.needed(...columns.offer);
    if (!Id.safeParse(id).success) throw row.bad('offer-id-wrong', ...columns.offer);
    if (seen.has(id)) throw row.bad('repeated', ...columns.offer);
    const known = offers.find(({ offerId }) => offerId === id);
    if (known && phaseOf(known, now) !== 'draft') throw row.bad('offer-fixed', ...columns.offer);
    if (!known && open >= MOST_OFFERS) throw row.bad('one-too-many', ...columns.offer);
    const terms = checked(row, termsIn(row, catalog), catalog);
    seen.add(id);
    if (!known) open += 1;
    return terms;
  };
}
