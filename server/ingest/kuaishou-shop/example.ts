import type { Example } from '../adapter.ts';
import { sealed } from './sealed.ts';

/** A paid order as 快手小店 sends it, encrypted. `at` is room time, ms. */
export function example(at: number, secret: string): Example {
  const info = JSON.stringify({ oid: 2_026_112_000_000_001, sellerId: 1, status: 30, updateTime: at });
  const message = { eventId: `test-${at}`, msgId: `test-${at}`, event: 'kwaishop_order_paySuccess', info, test: false };
  return { headers: {}, body: sealed(secret, JSON.stringify(message)) };
}
