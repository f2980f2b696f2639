import * as z from 'zod/mini';
import { productByFeedId, type State as Catalog } from './catalog.ts';
import { type Event as OffersEvent, type State as Offers } from './offers.ts';
import { current, phaseOf } from './offer.ts';
import { Refused, sourceOf, type Context } from './part.ts';
import { Count, Id, Line, Moment, Sku, Total } from './words.ts';

/** What is left of one product, who says so and when it was read. `source` is `manual` or the shop's name. */
export const Item = z.object({
  sku: Sku,
  left: Total,
  /** The figure before this one, from which a screen counts, and when it changed. A reading that only repeats changes neither. */
  before: z.nullable(Total),
  changedAt: Moment,
  /** The most there has been since the deal of this product began, or since the first reading. */
  total: Total,
  source: Id,
  readAt: Moment,
  /** Set when more came in while a deal ran: then "only N left" would mislead, and the words become "N left". */
  restockedAt: z.nullable(Moment),
});
export type Item = z.infer<typeof Item>;

/** One place's level of one item as a shop reports it. A product's stock is the sum over its places. */
const Level = z.object({ source: Id, item: Line(64), place: Line(64), left: Count, readAt: Moment });
type Level = z.infer<typeof Level>;

// “Only” and “last” must stay true words, and a figure that is hours old is no figure.
const Thresholds = z.object({ low: Count.check(z.lte(100)), last: Count.check(z.lte(20)) });
const Age = z.int().check(z.gte(10_000), z.lte(7_200_000));
const Freshness = z.object({ feedMs: Age, manualMs: Age });

export const State = z.object({
  items: z.array(Item),
  levels: z.array(Level),
  thresholds: Thresholds,
  freshness: Freshness,
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** A person of the crew counted. While a deal runs it may only fall, unless `restock` says why it rose. */
  z.object({ type: z.literal('stock/count'), sku: Sku, left: Count, restock: z.optional(Line(120)) }),
  /** A shop reports a level. `item` is the shop's id or the SKU, `place` its warehouse, `readAt` the shop's own time. */
  z.object({ type: z.literal('stock/report'), item: Line(64), place: Line(64), left: Count, readAt: Moment }),
  z.object({ type: z.literal('stock/set-thresholds'), thresholds: Thresholds }),
  z.object({ type: z.literal('stock/set-freshness'), freshness: Freshness }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stock/counted'), at: Moment, sku: Sku, left: Count, restock: z.optional(Line(120)) }),
  z.object({
    type: z.literal('stock/reported'),
    at: Moment,
    sku: Sku,
    left: Total,
    source: Id,
    readAt: Moment,
    level: Level,
  }),
  z.object({ type: z.literal('stock/thresholds-set'), at: Moment, thresholds: Thresholds }),
  z.object({ type: z.literal('stock/freshness-set'), at: Moment, freshness: Freshness }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = {
  items: [],
  levels: [],
  thresholds: { low: 20, last: 5 },
  freshness: { feedMs: 10 * 60_000, manualMs: 30 * 60_000 },
};

export const findItem = (state: State, sku: string): Item | undefined => state.items.find((item) => item.sku === sku);

/** The room time from which a figure is too old to be shown. */
export const staleAt = (state: State, item: Item): number =>
  item.readAt + (item.source === 'manual' ? state.freshness.manualMs : state.freshness.feedMs);

export type Look = 'hidden' | 'plenty' | 'low' | 'last' | 'sold-out';

/** What may be said of a product's stock at `now`: nothing at all once the figure is stale. */
export function lookOf(state: State, item: Item | undefined, now: number): Look {
  if (!item || now >= staleAt(state, item)) return 'hidden';
  if (item.left === 0) return 'sold-out';
  if (item.left <= state.thresholds.last) return 'last';
  return item.left <= state.thresholds.low ? 'low' : 'plenty';
}

const MOST_LEVELS = 1000;
type ShowView = { catalog: Catalog; offers: Offers };

/** Whether a deal of this product runs at `now`. */
export const isOnDeal = (offers: Offers, sku: string, now: number) => {
  const offer = current(offers, now);
  return offer?.sku === sku && phaseOf(offer, now) === 'live';
};

const isSameLevel = (one: Level, other: Level) =>
  one.source === other.source && one.item === other.item && one.place === other.place;

export function decide(command: Command, state: State, { now, by, show }: Context<ShowView>): Event[] {
  switch (command.type) {
    case 'stock/count': {
      const { sku, left, restock } = command;
      if (!show.catalog.products.some((product) => product.sku === sku)) throw new Refused('unknown-product', sku);
      const item = findItem(state, sku);
      const rises = item !== undefined && left > item.left;
      if (rises && restock === undefined && isOnDeal(show.offers, sku, now))
        throw new Refused('stock-would-rise', String(item.left));
      return [{ type: 'stock/counted', at: now, sku, left, ...(restock === undefined ? {} : { restock }) }];
    }
    case 'stock/report': {
      const { item, place, left } = command;
      const product = productByFeedId(show.catalog, item);
      const source = sourceOf(by);
      // A shop speaks of its own items and of SKUs, never of another shop's items.
      if (!product || (product.sku !== item && !item.startsWith(`${source}:`)))
        throw new Refused('unknown-stock-item', item);
      const level: Level = { source, item, place, left, readAt: Math.min(command.readAt, now) };
      const counted = findItem(state, product.sku);
      if (counted?.source === 'manual' && counted.readAt >= level.readAt) return [];
      const known = state.levels.find((other) => isSameLevel(other, level));
      if (known && known.readAt >= level.readAt) return [];
      if (!known && state.levels.length >= MOST_LEVELS) throw new Refused('too-many', String(MOST_LEVELS));
      const ids = [product.sku, ...(product.feedIds ?? [])];
      const elsewhere = state.levels.filter(
        (other) => other.source === source && ids.includes(other.item) && !isSameLevel(other, level),
      );
      const parts = [...elsewhere, level];
      const total = parts.reduce((sum, part) => sum + part.left, 0);
      // A sum is as old as its oldest part.
      const readAt = Math.min(...parts.map((part) => part.readAt));
      return [{ type: 'stock/reported', at: now, sku: product.sku, left: total, source, readAt, level }];
    }
    case 'stock/set-thresholds': {
      const { thresholds } = command;
      if (thresholds.last > thresholds.low) throw new Refused('bad-thresholds');
      return [{ type: 'stock/thresholds-set', at: now, thresholds }];
    }
    case 'stock/set-freshness':
      return [{ type: 'stock/freshness-set', at: now, freshness: command.freshness }];
  }
}

type Reading = Pick<Item, 'sku' | 'left' | 'source' | 'readAt'>;

function read(state: State, reading: Reading, at: number): Item[] {
  const before = findItem(state, reading.sku);
  const rose = before !== undefined && reading.left > before.left;
  const isRepeat = before?.left === reading.left;
  const item: Item = {
    ...reading,
    before: isRepeat ? before.before : (before?.left ?? null),
    changedAt: isRepeat ? before.changedAt : at,
    total: Math.max(reading.left, before?.total ?? 0),
    restockedAt: rose ? reading.readAt : (before?.restockedAt ?? null),
  };
  return [...state.items.filter((other) => other.sku !== item.sku), item];
}

export function reduce(state: State, event: Event | OffersEvent): State {
  switch (event.type) {
    case 'offers/started':
      return {
        ...state,
        items: state.items.map((item) =>
          item.sku === event.sku ? { ...item, total: item.left, restockedAt: null } : item,
        ),
      };
    case 'stock/counted': {
      const { sku, left, at } = event;
      return { ...state, items: read(state, { sku, left, source: 'manual', readAt: at }, at) };
    }
    case 'stock/reported': {
      const { sku, left, source, readAt, level, at } = event;
      const levels = [...state.levels.filter((other) => !isSameLevel(other, level)), level];
      return { ...state, levels, items: read(state, { sku, left, source, readAt }, at) };
    }
    case 'stock/thresholds-set':
      return { ...state, thresholds: event.thresholds };
    case 'stock/freshness-set':
      return { ...state, freshness: event.freshness };
    default:
      return state;
  }
}
