import { MINUTE_MS, type State as Comments } from './comments.ts';
import type { Show } from './fold.ts';
import type { Metric, Product } from './interest.ts';
import { openItems } from './rundown-edits.ts';

/** How often viewers asked for a product lately, while it was not presented: in how many comments a watch's words stood, over how long. */
export interface Asked {
  /** The first of the watch's words. */
  readonly word: string;
  readonly count: number;
  readonly overMs: number;
}

/** What viewers did about one product, with the time that each figure speaks of and who told it. */
export interface Interest {
  readonly sku: string;
  /** How long it was presented, over all its turns, and for how much of that a source was not heard. */
  readonly shownMs: number;
  readonly deafMs: number;
  /** While it was presented; `byHand`: how much of it the crew added. Null where nobody tells this metric. */
  readonly counts: Readonly<Record<Metric, { readonly count: number; readonly byHand: number } | null>>;
  readonly orders: number;
  /** Who told the counts; `manual` is the crew. */
  readonly sources: readonly string[];
  readonly asked: Asked | null;
}

/** Asked for so seldom it is no suggestion. */
export const LEAST_ASKED = 3;
const WINDOW_MS = 10 * MINUTE_MS;

/** Of several watches for one product the one that was met most often: one comment may hold the words of two. */
function askedFor({ watches, minutes }: Comments, sku: string, since: number, now: number): Asked | null {
  const until = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const from = Math.max(until - WINDOW_MS, Math.ceil(since / MINUTE_MS) * MINUTE_MS);
  const told = minutes.filter((minute) => minute.from >= from && minute.from < until);
  const all = watches
    .filter((watch) => watch.sku === sku)
    .map(({ watchId, words }) => ({
      word: words[0] ?? '',
      count: told.reduce((sum, { counts }) => sum + (counts.find((each) => each.watchId === watchId)?.count ?? 0), 0),
      overMs: until - from,
    }));
  return all.reduce<Asked | null>((most, each) => (each.count > (most?.count ?? 0) ? each : most), null);
}

/** What anybody told of, be it none. */
const toldIn = ({ heard, products }: Show['interest']): ReadonlySet<Metric> =>
  new Set([...heard, ...products.flatMap(({ tallies }) => tallies)].map(({ metric }) => metric));

function countsOf({ tallies }: Product, told: ReadonlySet<Metric>): Interest['counts'] {
  const of = (metric: Metric) => {
    const own = tallies.filter((tally) => tally.metric === metric);
    const sum = (list: typeof own) => list.reduce((total, { count }) => total + count, 0);
    if (!told.has(metric)) return null;
    return { count: sum(own), byHand: sum(own.filter(({ source }) => source === 'manual')) };
  };
  return { comments: of('comments'), likes: of('likes'), shares: of('shares') };
}

/** Who told of a product, the crew last. */
const sourcesOf = ({ tallies }: Product): string[] => {
  const all = [...new Set(tallies.map(({ source }) => source))];
  return [...all.filter((source) => source !== 'manual').sort(), ...all.filter((source) => source === 'manual')];
};

/** The interest in every product of the catalog at `now`, the most asked for first, then by comments a minute while presented. */
export function interestIn(show: Show, now: number): Interest[] {
  const { interest, comments, catalog } = show;
  const { current } = interest;
  const told = toldIn(interest);
  const all = catalog.products.map(({ sku }): Interest => {
    const isOn = current?.sku === sku && current.since <= now;
    const known = interest.products.find((product) => product.sku === sku);
    const product = known ?? { sku, shownMs: 0, deafMs: 0, until: null, tallies: [], orders: 0 };
    const deafSince = isOn ? current.deafSince : null;
    return {
      sku,
      shownMs: product.shownMs + (isOn ? now - current.since : 0),
      deafMs: product.deafMs + (deafSince === null ? 0 : Math.max(0, now - deafSince)),
      counts: countsOf(product, told),
      orders: product.orders,
      sources: sourcesOf(product),
      asked: isOn ? null : askedFor(comments, sku, product.until ?? 0, now),
    };
  });
  const pace = ({ counts, shownMs }: Interest) => (counts.comments?.count ?? 0) / Math.max(MINUTE_MS, shownMs);
  return all.sort((one, other) => (other.asked?.count ?? 0) - (one.asked?.count ?? 0) || pace(other) - pace(one));
}

/** The product that viewers ask for most, where that is worth a word and it does not come next anyway. A suggestion, no more. */
export function wantedNext(show: Show, now: number): (Interest & { readonly asked: Asked }) | null {
  const [next] = openItems(show.rundown);
  const [first] = interestIn(show, now);
  if (!first?.asked || first.asked.count < LEAST_ASKED || first.sku === next?.sku) return null;
  return { ...first, asked: first.asked };
}
