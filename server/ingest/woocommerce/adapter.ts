import { bytesToHex } from '@noble/hashes/utils.js';
import type { Adapter, Delivery, Reading, Reply } from '../adapter.ts';
import { bytesOf, isSignedBy } from '../hmac.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, type Said } from '../reading.ts';
import { example } from './example.ts';
import { readDeleted, readOrder } from './read-order.ts';
import { readProduct } from './read-product.ts';

/** WooCommerce's webhooks, signed over the body alone with the secret that the webhook's form shows. */
export const woocommerce: Adapter = {
  source: 'woocommerce',
  signing: { isSecret, makeSecret, verify },
  greet,
  read,
  example,
};

/** WooCommerce takes any text: 16 to 256 visible characters and spaces between them are taken here. */
function isSecret(secret: string): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e]{14,254})[\x21-\x7e]$/.test(secret);
}

/** As WooCommerce spells those that it makes up: letters and digits. */
function makeSecret(bytes: Uint8Array): string {
  return bytesToHex(bytes.slice(0, 20));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
};

/** WordPress keeps the secret escaped for HTML and signs with what it stands for, so either spelling may have been copied. */
const plain = (secret: string) => secret.replace(/&(?:amp|lt|gt|quot|#039);/g, (entity) => ENTITIES[entity] ?? entity);

async function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('X-WC-Webhook-Signature') ?? '';
  for (const secret of new Set(secrets.flatMap((each) => [plain(each), each]))) {
    if (await isSignedBy(bytesOf(secret), body, signature)) return true;
  }
  return false;
}

/** When a webhook is saved, WooCommerce posts an unsigned form, and turns the webhook off unless that is answered well. */
function greet({ method, headers, body }: Delivery): Promise<Reply | undefined> {
  const isPing =
    method === 'POST' &&
    headers.get('X-WC-Webhook-Signature') === null &&
    /^webhook_id=\d{1,20}$/.test(new TextDecoder().decode(body.slice(0, 64)));
  return Promise.resolve(isPing ? { type: 'text/plain', body: 'OK' } : undefined);
}

/** Every order topic carries the whole order, and what happened is read from it: the header that names the topic is not signed. */
const readers = new Map<string, (body: unknown) => Said>([
  ['order.created', (body) => readOrder(body)],
  ['order.updated', (body) => readOrder(body)],
  ['order.restored', (body) => readOrder(body, true)],
  ['order.deleted', readDeleted],
  ['product.created', readProduct],
  ['product.updated', readProduct],
  ['product.restored', readProduct],
]);

const UNUSED = /^(?:product\.deleted|coupon\.[a-z_]{1,40}|customer\.[a-z_]{1,40}|action\.[\w.-]{1,80})$/;

function read({ headers, body }: Delivery): Reading {
  const topic = headers.get('X-WC-Webhook-Topic') ?? '';
  return readingOf((heading) => {
    if (topic === '') throw new NotUnderstood('topic-missing');
    return readerOf(readers, topic, UNUSED, heading)?.(parseBody(body)) ?? null;
  });
}
