import { NAMELESS } from '../../shared/names.ts';
import type { OrderFacts } from '../../shared/show/order-row.ts';
import type { Command } from '../../shared/show/show.ts';

/** An order of which a shop tells that it is there and how it stands, and nothing of what is in it. `at` is the shop's time, ms. */
export const thinOrder = (orderId: string, at: number, isPaid: boolean): OrderFacts => ({
  orderId,
  version: at,
  paid: isPaid,
  cancelled: false,
  excluded: false,
  placedAt: at,
  total: null,
  lines: [],
  units: 0,
  buyer: NAMELESS,
});

/** The same, of something later in its life: when it was placed, the shop does not say. It counts once somebody does. */
export const laterOrder = (orderId: string, at: number): OrderFacts => ({
  ...thinOrder(orderId, at, true),
  unplaced: true,
});

/** How far an order has come when a shop tells of it. */
export type Stage = 'placed' | 'paid' | 'later';

/** What such a telling asks of the show. What comes later in an order's life is no news. */
export const thinTelling = (orderId: string, at: number, stage: Stage): Command =>
  stage === 'later'
    ? { type: 'orders/record', order: laterOrder(orderId, at), late: true }
    : { type: 'orders/record', order: thinOrder(orderId, at, stage === 'paid') };
