import * as z from 'zod/mini';
import type * as audience from './audience.ts';
import { MOST_PRODUCTS } from './catalog.ts';
import { factsOf } from './order-row.ts';
import type * as orders from './orders.ts';
import type * as rundown from './rundown.ts';
import type { Begun } from './stage.ts';
import { Id, Moment, Sku, Total } from './words.ts';

/* What viewers did while each product was presented. For the crew alone: a suggestion, never shown to viewers. */

/** What counts as interest. Gifts and follows are for the host, viewers come and go. */
export const Metric = z.enum(['comments', 'likes', 'shares']);
export type Metric = z.infer<typeof Metric>;
const isCounted = (metric: audience.Metric): metric is Metric => Metric.options.some((each) => each === metric);

/** What one source told of one metric while a product was presented. */
const Tally = z.object({ metric: Metric, source: Id, count: Total });

/** One product over all its turns: how long it was presented, for how much of that a source was not heard, and what was told. */
const Product = z.object({
  sku: Sku,
  shownMs: Total,
  deafMs: Total,
  /** When it was presented last, until when. */
  until: z.nullable(Moment),
  tallies: z.array(Tally),
  /** Orders with this product that were placed meanwhile. Whoever cancels later has still ordered. */
  orders: Total,
});
export type Product = z.infer<typeof Product>;

/** Where a source's total stands, and when it said so; `at` 0: what came between is nobody's, for it was not heard meanwhile. */
const Heard = z.object({ metric: Metric, source: Id, total: Total, at: Moment, fell: z.optional(Total) });

export const State = z.object({
  products: z.array(Product),
  /** The product that is presented, since when, and since when a source is not heard meanwhile. */
  current: z.nullable(z.object({ sku: Sku, since: Moment, deafSince: z.nullable(Moment) })),
  heard: z.array(Heard),
  /** Sources that told something in this show and are not heard now. */
  lost: z.array(Id),
  sources: z.array(Id),
});
export type State = z.infer<typeof State>;

export const initial: State = { products: [], current: null, heard: [], lost: [], sources: [] };

/** Two readings this far apart around a change of product still tell the new one's, ms: chats are asked every few seconds. */
export const SLACK_MS = 15_000;
const MOST_SOURCES = 60;

type Heard = z.infer<typeof Heard>;
export type Event =
  | rundown.Event
  | audience.Event
  | Extract<orders.Event, { type: 'orders/recorded' | 'orders/simulated' }>
  | Begun;

const none = (sku: string): Product => ({ sku, shownMs: 0, deafMs: 0, until: null, tallies: [], orders: 0 });

function withProduct(state: State, sku: string, change: (product: Product) => Product): State {
  const known = state.products.find((product) => product.sku === sku);
  const changed = change(known ?? none(sku));
  const products = known
    ? state.products.map((product) => (product === known ? changed : product))
    : [...state.products, changed].slice(-MOST_PRODUCTS);
  return { ...state, products };
}

/** The product is presented no longer from `at` on. */
function closed(state: State, at: number): State {
  const { current } = state;
  if (!current) return state;
  const { sku, since, deafSince } = current;
  return withProduct({ ...state, current: null }, sku, (product) => ({
    ...product,
    shownMs: product.shownMs + Math.max(0, at - since),
    deafMs: product.deafMs + (deafSince === null ? 0 : Math.max(0, at - deafSince)),
    until: at,
  }));
}

/** The product is presented from `since` on. */
const opened = (state: State, sku: string, since: number): State => ({
  ...state,
  current: { sku, since, deafSince: state.lost.length > 0 ? since : null },
});

function tallied(state: State, metric: Metric, source: string, count: number): State {
  if (!state.current || count <= 0) return state;
  return withProduct(state, state.current.sku, (product) => {
    const isThis = (tally: { metric: Metric; source: string }) => tally.metric === metric && tally.source === source;
    const known = product.tallies.find(isThis);
    if (!known && product.tallies.length >= MOST_SOURCES) return product;
    const tally = { metric, source, count: (known?.count ?? 0) + count };
    return { ...product, tallies: [...product.tallies.filter((each) => !isThis(each)), tally] };
  });
}

const heardOf = ({ heard }: State, metric: Metric, source: string): Heard | undefined =>
  heard.find((each) => each.metric === metric && each.source === source);

const withHeard = (state: State, next: Heard): State => ({
  ...state,
  heard: [...state.heard.filter((each) => each.metric !== next.metric || each.source !== next.source), next].slice(
    -MOST_SOURCES,
  ),
});

const withSource = (state: State, source: string): State =>
  state.sources.includes(source) ? state : { ...state, sources: [...state.sources, source].slice(-MOST_SOURCES) };

/** A total was told: what it grew by belongs to the product, if both readings were while it was presented. */
function told(state: State, metric: Metric, source: string, total: number, at: number): State {
  const before = heardOf(state, metric, source);
  const grew = before && state.current && before.at >= state.current.since - SLACK_MS ? total - before.total : 0;
  return withHeard(tallied(state, metric, source, grew), { metric, source, total, at });
}

function reduceAudience(state: State, event: audience.Event): State {
  const { at, source } = event;
  switch (event.type) {
    case 'audience/lost': {
      const heard = state.heard.map((each) => (each.source === source ? { ...each, at: 0 } : each));
      if (!state.sources.includes(source) || state.lost.includes(source)) return { ...state, heard };
      const { current } = state;
      const deaf = current && { ...current, deafSince: current.deafSince ?? at };
      return { ...state, heard, current: deaf, lost: [...state.lost, source] };
    }
    case 'audience/found': {
      const lost = state.lost.filter((each) => each !== source);
      const { current } = state;
      if (!current || current.deafSince === null || lost.length > 0) return { ...state, lost };
      const deaf = Math.max(0, at - current.deafSince);
      const heardAgain = { ...state, lost, current: { ...current, deafSince: null } };
      return withProduct(heardAgain, current.sku, (product) => ({ ...product, deafMs: product.deafMs + deaf }));
    }
    default:
      return isCounted(event.metric) ? reduceFigure(withSource(state, source), event, event.metric) : state;
  }
}

type Figure = Exclude<audience.Event, { type: 'audience/lost' | 'audience/found' }>;

function reduceFigure(state: State, event: Figure, metric: Metric): State {
  const { at, source } = event;
  switch (event.type) {
    case 'audience/added':
      return tallied(state, metric, source, event.count);
    case 'audience/set':
      return told(state, metric, source, event.total, at);
    case 'audience/restarted':
      return withHeard(state, { metric, source, total: event.total, at });
    case 'audience/fell': {
      const before = heardOf(state, metric, source);
      return before ? withHeard(state, { ...before, fell: event.total }) : state;
    }
    case 'audience/answered': {
      const before = heardOf(state, metric, source);
      if (!before) return state;
      const { fell, ...stood } = before;
      // A new stream counts from where it stands; what it brought before somebody said so is nobody's.
      return withHeard(state, event.newStream && fell !== undefined ? { ...stood, total: fell, at } : stood);
    }
  }
}

function reduceOrder(state: State, { row, before, now, late, outside }: Extract<Event, { row: unknown }>): State {
  const { current } = state;
  const facts = factsOf(row);
  if (!current || !facts || before !== null || now === null || late || outside) return state;
  if (facts.placedAt < current.since || !facts.lines.some(({ sku }) => sku === current.sku)) return state;
  return withProduct(state, current.sku, (product) => ({ ...product, orders: product.orders + 1 }));
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'stage/begun': {
      // Totals go on at their sources; what was presented is another show's.
      const heard = state.heard.filter(({ source }) => !state.lost.includes(source));
      return { ...initial, heard };
    }
    case 'rundown/presented':
      return opened(closed(state, event.startsAt), event.sku, event.startsAt);
    // What was presented by mistake was seen for as long as it was.
    case 'rundown/taken-back': {
      const before = closed(state, event.startsAt);
      return event.back ? opened(before, event.back.sku, event.startsAt) : before;
    }
    case 'rundown/put-away':
      return closed(state, event.until);
    case 'audience/added':
    case 'audience/set':
    case 'audience/fell':
    case 'audience/restarted':
    case 'audience/answered':
    case 'audience/lost':
    case 'audience/found':
      return reduceAudience(state, event);
    case 'orders/recorded':
    case 'orders/simulated':
      return reduceOrder(state, event);
    default:
      return state;
  }
}
