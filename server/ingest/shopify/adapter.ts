import { bytesToHex } from '@noble/hashes/utils.js';
import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { bytesOf, isSignedBy } from '../hmac.ts';
import { example } from './example.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, type Said } from '../reading.ts';
import { readInventory } from './read-inventory.ts';
import { readOrder } from './read-order.ts';
import { readRefund } from './read-refund.ts';

/** Shopify's webhooks, signed with the app's or the shop's secret over the body alone. */
export const shopify: Adapter = { source: 'shopify', signing: { isSecret, makeSecret, verify }, read, example };

/** Shopify does not say how long its secrets are, only that they are text: 16 to 256 visible characters are taken. */
function isSecret(secret: string): boolean {
  return /^[\x21-\x7e]{16,256}$/.test(secret);
}

/** As Shopify spells its own: 32 hex digits. */
function makeSecret(bytes: Uint8Array): string {
  return bytesToHex(bytes.slice(0, 16));
}

async function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('X-Shopify-Hmac-Sha256') ?? '';
  for (const secret of secrets) {
    if (await isSignedBy(bytesOf(secret), body, signature)) return true;
  }
  return false;
}

/** All order topics carry the whole order, and what happened is read from it: the header that names the topic is not signed. */
const readers = new Map<string, (body: unknown) => Said>([
  ['orders/create', readOrder],
  ['orders/paid', readOrder],
  ['orders/updated', readOrder],
  ['orders/cancelled', readOrder],
  ['orders/fulfilled', readOrder],
  ['orders/partially_fulfilled', readOrder],
  ['refunds/create', readRefund],
  ['inventory_levels/update', readInventory],
]);

/** Real topics that say nothing for the show. An edited order comes again, whole, as `orders/updated`. */
const UNUSED =
  /^(?:orders\/(?:edited|delete|risk_assessment_changed)|inventory_levels\/(?:connect|disconnect)|(?:app|bulk_operations|carts|checkouts|collections|customers|disputes|draft_orders|fulfillments|fulfillment_orders|inventory_items|locations|order_transactions|products|returns|shop|themes|variants)\/[a-z_]{1,40})$/;

function read({ headers, body }: Delivery): Reading {
  const topic = headers.get('X-Shopify-Topic') ?? '';
  return readingOf((heading) => {
    if (topic === '') throw new NotUnderstood('topic-missing');
    return readerOf(readers, topic, UNUSED, heading)?.(parseBody(body)) ?? null;
  });
}
