import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { Refused, type Context } from './part.ts';
import { Line, Moment, PictureId, Sku } from './words.ts';

/** A price that the shop really asked, from when to when, and where that is written. Evidence for a "was" price. */
export const PriceRow = z.object({ price: Money, from: Moment, until: Moment, source: Line(80) });
export type PriceRow = z.infer<typeof PriceRow>;

export const Product = z.object({
  sku: Sku,
  title: Line(120),
  price: Money,
  /** The unit that stock is counted in, for instance 件, 盒, pcs. */
  unit: z.optional(Line(8)),
  /** The ids under which shops report this product's stock, for instance `shopify:808950810`. */
  feedIds: z.optional(z.array(Line(64)).check(z.maxLength(8))),
  /** One picture, kept by the room. */
  picture: z.optional(PictureId),
  /** What the host says of it, in few words each. */
  points: z.optional(z.array(Line(24)).check(z.maxLength(4))),
});
export type Product = z.infer<typeof Product>;

const Listed = z.extend(Product, { prices: z.array(PriceRow) });
export type Listed = z.infer<typeof Listed>;

/** Which rule an earlier price must meet: `cn` the lowest of 7 days, `other` the lowest of 30 days (the strictest known). */
export const Market = z.enum(['cn', 'other']);
export const daysAsked = { cn: 7, other: 30 } as const;

export const MOST_PRODUCTS = 200;

/** Every product of this show, and the market whose rule for earlier prices holds. */
export const State = z.object({ market: Market, products: z.array(Listed) });
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('catalog/put'), product: Product }),
  /** Many at once: all of them, or none. */
  z.object({
    type: z.literal('catalog/put-all'),
    products: z.array(Product).check(z.minLength(1), z.maxLength(MOST_PRODUCTS)),
  }),
  z.object({ type: z.literal('catalog/record-price'), sku: Sku, row: PriceRow }),
  z.object({ type: z.literal('catalog/set-market'), market: Market }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('catalog/listed'), at: Moment, product: Product }),
  z.object({ type: z.literal('catalog/price-recorded'), at: Moment, sku: Sku, row: PriceRow }),
  z.object({ type: z.literal('catalog/market-set'), at: Moment, market: Market }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { market: 'other', products: [] };

const MOST_PRICE_ROWS = 200;
const DAY_MS = 86_400_000;

export const findProduct = (state: State, sku: string): Listed | undefined =>
  state.products.find((product) => product.sku === sku);

/** A product as the crew calls it; one that is not in the catalog by its SKU. */
export const titleOf = (state: State, sku: string): string => findProduct(state, sku)?.title ?? sku;

/** The product whose stock a shop reports under this id, or that has it as its SKU. */
export const productByFeedId = (state: State, feedId: string): Listed | undefined =>
  state.products.find((product) => product.sku === feedId || product.feedIds?.includes(feedId));

/** An earlier price as it may be shown: the lowest of the days before `at`, and where that is written. */
export const PriorPrice = z.object({ price: Money, days: z.int(), source: Line(80) });
export type PriorPrice = z.infer<typeof PriorPrice>;

/**
 * The earlier price that may stand beside a deal at `at`, or null when the evidence does not reach: the rows must cover every
 * day asked for by the market (EU Price Indication Directive Art. 6a: 30 days; 明码标价和禁止价格欺诈规定: 7 days), and the
 * lowest of them counts, with today's price and the `deals` that ran meanwhile.
 */
export function priorPrice(state: State, sku: string, at: number, deals: readonly PriceRow[] = []): PriorPrice | null {
  const product = findProduct(state, sku);
  if (!product) return null;
  const days = daysAsked[state.market];
  const since = at - days * DAY_MS;
  const isWithin = (row: PriceRow) =>
    row.until > since && row.from <= at && row.price.currency === product.price.currency;
  const rows = product.prices.filter(isWithin);
  const covered = [...rows]
    .sort((one, other) => one.from - other.from)
    .reduce((until, row) => (row.from <= until ? Math.max(until, row.until) : until), since);
  if (covered < at - DAY_MS) return null;
  const asked = [...rows, ...deals.filter(isWithin), { price: product.price, source: 'Cuecart' }];
  const lowest = asked.reduce((low, row) => (row.price.minor < low.price.minor ? row : low));
  return { price: lowest.price, days, source: lowest.source };
}

type ShowView = { offers: readonly { sku?: string; fixed: unknown; endedAt: number | null }[] };

function listed(product: Product, state: State, at: number, show: ShowView): Event {
  const known = findProduct(state, product.sku);
  const isPriced =
    known !== undefined &&
    (known.price.minor !== product.price.minor || known.price.currency !== product.price.currency);
  // Viewers were told this price, and that it comes back at the end.
  const isTold = show.offers.some(
    ({ sku, fixed, endedAt }) => sku === product.sku && fixed !== null && endedAt === null,
  );
  if (isPriced && isTold) throw new Refused('offer-on-air', known.title);
  if (!known && state.products.length >= MOST_PRODUCTS) throw new Refused('too-many', String(MOST_PRODUCTS));
  return { type: 'catalog/listed', at, product };
}

export function decide(command: Command, state: State, { now, show }: Context<ShowView>): Event[] {
  switch (command.type) {
    case 'catalog/put':
      return [listed(command.product, state, now, show)];
    case 'catalog/put-all': {
      const fresh = command.products.filter(({ sku }) => !findProduct(state, sku));
      if (state.products.length + fresh.length > MOST_PRODUCTS) throw new Refused('too-many', String(MOST_PRODUCTS));
      return command.products.map((product) => listed(product, state, now, show));
    }
    case 'catalog/record-price': {
      const { sku, row } = command;
      const product = findProduct(state, sku);
      if (!product) throw new Refused('unknown-product', sku);
      if (row.price.currency !== product.price.currency) throw new Refused('wrong-currency', product.price.currency);
      if (row.until <= row.from || row.from > now) throw new Refused('bad-period');
      // None makes room for another: the one that fell out might have been the lowest.
      if (product.prices.length >= MOST_PRICE_ROWS) throw new Refused('too-many', String(MOST_PRICE_ROWS));
      return [{ type: 'catalog/price-recorded', at: now, sku, row: { ...row, until: Math.min(row.until, now) } }];
    }
    case 'catalog/set-market':
      return command.market === state.market ? [] : [{ type: 'catalog/market-set', at: now, market: command.market }];
  }
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'catalog/listed': {
      const prices = findProduct(state, event.product.sku)?.prices ?? [];
      const others = state.products.filter((product) => product.sku !== event.product.sku);
      return { ...state, products: [...others, { ...event.product, prices }] };
    }
    case 'catalog/price-recorded':
      return {
        ...state,
        products: state.products.map((product) =>
          product.sku === event.sku ? { ...product, prices: [...product.prices, event.row] } : product,
        ),
      };
    case 'catalog/market-set':
      return { ...state, market: event.market };
    default:
      return state;
  }
}
