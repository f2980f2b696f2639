import * as z from 'zod/mini';
import { Refused, type Context } from './part.ts';
import type { Begun } from './stage.ts';
import { Count, Id, Line, Moment, Sku, Total } from './words.ts';

const Word = Line(24);

/** Words that the crew listens for in comments, in general or about one product, and the answer that is ready for them. */
export const Watch = z.object({
  watchId: Id,
  words: z.array(Word).check(z.minLength(1), z.maxLength(12)),
  sku: z.optional(Sku),
  answer: z.optional(Line(120)),
});
export type Watch = z.infer<typeof Watch>;

/** One minute of comments: how many there were, and in how many each watch's words stood. `from` is its beginning, ms. */
const Minute = z.object({
  from: Moment,
  comments: Count,
  counts: z.array(z.object({ watchId: Id, count: Count })).check(z.maxLength(40)),
});
export type Minute = z.infer<typeof Minute>;

const Blocked = z.array(Word).check(z.maxLength(200));
const Kept = z.int().check(z.gte(1), z.lte(1440));

/** What the crew listens for, and figures of the last minutes. What viewers wrote is never here: it is kept apart, for `keepMinutes`. */
export const State = z.object({
  watches: z.array(Watch),
  /** The crew's own unwanted words, beside the lists of others. */
  blocked: Blocked,
  keepMinutes: Kept,
  minutes: z.array(Minute),
  /** Since the show began, by watch. */
  totals: z.array(z.object({ watchId: Id, count: Total })),
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('comments/watch'), watch: Watch }),
  z.object({ type: z.literal('comments/unwatch'), watchId: Id }),
  z.object({ type: z.literal('comments/block'), words: Blocked }),
  z.object({ type: z.literal('comments/keep'), minutes: Kept }),
  /** The room counted a minute that is over. */
  z.object({ type: z.literal('comments/count'), minute: Minute }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('comments/watched'), at: Moment, watch: Watch }),
  z.object({ type: z.literal('comments/unwatched'), at: Moment, watchId: Id }),
  z.object({ type: z.literal('comments/blocked'), at: Moment, words: Blocked }),
  z.object({ type: z.literal('comments/kept'), at: Moment, minutes: Kept }),
  z.object({ type: z.literal('comments/counted'), at: Moment, minute: Minute }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { watches: [], blocked: [], keepMinutes: 15, minutes: [], totals: [] };

export const MINUTE_MS = 60_000;
const MOST_WATCHES = 40;
const MOST_MINUTES = 30;

export function decide(command: Command, state: State, { now }: Context<unknown>): Event[] {
  const at = now;
  switch (command.type) {
    case 'comments/watch': {
      const { watch } = command;
      const isNew = state.watches.every(({ watchId }) => watchId !== watch.watchId);
      if (isNew && state.watches.length >= MOST_WATCHES) throw new Refused('too-many', String(MOST_WATCHES));
      return [{ type: 'comments/watched', at, watch }];
    }
    case 'comments/unwatch': {
      const { watchId } = command;
      const isKnown = state.watches.some((watch) => watch.watchId === watchId);
      return isKnown ? [{ type: 'comments/unwatched', at, watchId }] : [];
    }
    case 'comments/block':
      return [{ type: 'comments/blocked', at, words: command.words }];
    case 'comments/keep':
      return command.minutes === state.keepMinutes ? [] : [{ type: 'comments/kept', at, minutes: command.minutes }];
    case 'comments/count': {
      const { minute } = command;
      // A minute is counted once, when it is over.
      const last = state.minutes.at(-1)?.from ?? -1;
      return minute.from > last && minute.from + MINUTE_MS <= now ? [{ type: 'comments/counted', at, minute }] : [];
    }
  }
}

function added(totals: State['totals'], counts: Minute['counts']): State['totals'] {
  const sums = new Map(totals.map(({ watchId, count }) => [watchId, count]));
  for (const { watchId, count } of counts) sums.set(watchId, (sums.get(watchId) ?? 0) + count);
  return [...sums].map(([watchId, count]) => ({ watchId, count }));
}

export function reduce(state: State, event: Event | Begun): State {
  switch (event.type) {
    case 'stage/begun':
      return { ...state, minutes: [], totals: [] };
    case 'comments/watched': {
      const { watch } = event;
      const isKnown = state.watches.some(({ watchId }) => watchId === watch.watchId);
      const watches = isKnown
        ? state.watches.map((each) => (each.watchId === watch.watchId ? watch : each))
        : [...state.watches, watch];
      return { ...state, watches };
    }
    case 'comments/unwatched': {
      const others = <T extends { watchId: string }>(list: readonly T[]) =>
        list.filter(({ watchId }) => watchId !== event.watchId);
      return { ...state, watches: others(state.watches), totals: others(state.totals) };
    }
    case 'comments/blocked':
      return { ...state, blocked: event.words };
    case 'comments/kept':
      return { ...state, keepMinutes: event.minutes };
    case 'comments/counted':
      return {
        ...state,
        minutes: [...state.minutes, event.minute].slice(-MOST_MINUTES),
        totals: added(state.totals, event.minute.counts),
      };
    default:
      return state;
  }
}

/** How often a watch's words stood in the comments of the last full minute, and in each minute before it, oldest first. */
export function perMinute({ minutes }: State, watchId: string, now: number): number[] {
  const last = Math.floor(now / MINUTE_MS) * MINUTE_MS - MINUTE_MS;
  return Array.from({ length: 10 }, (_, index) => {
    const minute = minutes.find(({ from }) => from === last - (9 - index) * MINUTE_MS);
    return minute?.counts.find((each) => each.watchId === watchId)?.count ?? 0;
  });
}
