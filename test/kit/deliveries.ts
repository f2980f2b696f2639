import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Webhook } from 'standardwebhooks';
import type { Delivery } from '../../server/ingest/adapter.ts';

/** 2026-11-20 12:00:05 UTC, about when the payloads beside the adapters were told. */
export const ARRIVED = Date.UTC(2026, 10, 20, 12, 0, 5);

/** A payload of our own, byte for byte. */
export const payload = (source: string, name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../server/ingest/${source}/payloads/${name}.json`, import.meta.url).href));

const bytes = (body: string | Uint8Array) => (typeof body === 'string' ? Buffer.from(body) : body);

/** A delivery as the door hands it over. */
export const delivery = (body: string | Uint8Array, headers: Record<string, string> = {}, at = ARRIVED): Delivery => ({
  method: 'POST',
  query: new URLSearchParams(),
  headers: new Headers(headers),
  body: new Uint8Array(bytes(body)),
  at,
});

/** Signed by that specification's own package. */
export function standardHeaders(body: string | Uint8Array, secret: string, at = ARRIVED): Record<string, string> {
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  const timestamp = Math.floor(at / 1000);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': new Webhook(secret).sign(id, new Date(timestamp * 1000), Buffer.from(bytes(body)).toString()),
  };
}

/** Signed as Shopify does, by Node. */
export const shopifyHeaders = (body: string | Uint8Array, secret: string, topic: string): Record<string, string> => ({
  'X-Shopify-Topic': topic,
  'X-Shopify-Hmac-Sha256': createHmac('sha256', secret).update(bytes(body)).digest('base64'),
});
