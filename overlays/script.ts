import { MemoryLedger } from '../shared/show/ledger.ts';
import type { OrderFacts } from '../shared/show/order-row.ts';
import type { Actor } from '../shared/show/part.ts';
import {
  deadlines,
  decide,
  elapse,
  initial,
  reduce,
  type Command,
  type Event,
  type Show,
} from '../shared/show/show.ts';

/** A state worth looking at: what happened, and the instant at which to look. Times are room time, ms. */
export interface Demo {
  readonly events: readonly Event[];
  readonly now: number;
}

/** When the demos' shows begin. */
export const T0 = 1_795_320_000_000;

const room: Actor = { role: 'room', name: 'room' };
const operator: Actor = { role: 'operator', name: 'operator' };
const shop: Actor = { role: 'source', name: 'standard' };

/** A command, how long after `T0` it is given, ms, and by whom; without that, by the operator, or the shop for what shops say. */
export type Step = readonly [after: number, command: Command, by?: Actor];

const fromShop = new Set<Command['type']>(['orders/record', 'orders/refund', 'orders/cancel', 'stock/report']);

/**
 * What a room would have logged: each command is decided on the show as it then is, and deadlines are logged when they come. So
 * a demo is never a state that could not be.
 */
export function script(
  steps: readonly Step[],
  { lookAt, until = lookAt + 60_000 }: { lookAt: number; until?: number },
): Demo {
  const ledger = new MemoryLedger();
  const events: Event[] = [];
  let show = initial;
  const log = (news: readonly Event[]) => {
    for (const event of news) {
      events.push(event);
      if (event.type === 'orders/recorded' || event.type === 'orders/simulated') ledger.put(event.row);
      show = reduce(show, event, events.length);
    }
  };
  /** The room's alarm, up to `to`. */
  const elapseUntil = (to: number) => {
    for (;;) {
      const next = Math.min(...deadlines(show));
      if (next > to) return;
      const news = elapse(show, { now: next, ledger });
      if (news.length === 0) return;
      log(news);
    }
  };
  for (const [after, command, giver] of steps) {
    const now = T0 + after;
    elapseUntil(now);
    const by = giver ?? (command.type === 'stage/open' ? room : fromShop.has(command.type) ? shop : operator);
    log(decide(command, show, { now, by, ledger }));
  }
  elapseUntil(T0 + until);
  return { events, now: T0 + lookAt };
}

/** The show as a page knew it at `now`: what had been logged by then. */
export const showAt = ({ events }: Demo, now: number): Show =>
  events.reduce((show, event, index) => (event.at <= now ? reduce(show, event, index + 1) : show), initial);

/** The first and last instants worth seeking: a little around what happens. */
export function spanOf({ events, now }: Demo): { from: number; until: number } {
  const last = events.at(-1)?.at ?? now;
  return { from: T0, until: Math.max(now, last) + 15_000 };
}

export const opening = (mode: 'live' | 'rehearsal' = 'live'): Step => [0, { type: 'stage/open', mode }];

export const cny = (yuan: number) => ({ minor: Math.round(yuan * 100), currency: 'CNY' });
export const usd = (dollars: number) => ({ minor: Math.round(dollars * 100), currency: 'USD' });

/** A paid order of the demo shop. */
export const order = (
  number: number,
  { buyer, title, units = 1, placedAfter = 0 }: { buyer: string; title: string; units?: number; placedAfter?: number },
): Command => {
  const facts: OrderFacts = {
    orderId: `standard:${number}`,
    version: 1,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: T0 + placedAfter,
    total: cny(99.9 * units),
    lines: [{ title, units }],
    units,
    buyer,
  };
  return { type: 'orders/record', order: facts };
};
