import { NAMELESS } from '../../shared/names.ts';
import type { OrderFacts } from '../../shared/show/order-row.ts';

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
