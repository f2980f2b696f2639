import { createHash, createHmac } from 'node:crypto';
import type { SourceName } from '../../shared/sources.ts';
import type { Example } from '../../server/ingest/adapter.ts';

/** A body as its shop signs it: written from the shops' documentation, apart from our readers. `at` in ms. */
export type Sign = (body: Buffer, secret: string, at: number) => Omit<Example, 'body'>;

const hmac = (secret: string | Buffer, ...parts: (string | Buffer)[]) =>
  parts.reduce<ReturnType<typeof createHmac>>((made, part) => made.update(part), createHmac('sha256', secret));
const hashed = (name: 'md5' | 'sha1', ...parts: (string | Buffer)[]) =>
  parts.reduce<ReturnType<typeof createHash>>((made, part) => made.update(part), createHash(name)).digest('hex');
const words = (secret: string): [string, string] => {
  const colon = secret.indexOf(':');
  return [secret.slice(0, colon), secret.slice(colon + 1)];
};
const unsigned: Sign = () => ({ headers: {} });

/** Those without a line here sign nothing, or are proved by their encryption. */
export const signers: Readonly<Partial<Record<SourceName, Sign>>> = {
  standard(body, secret, at) {
    const time = String(Math.floor(at / 1000));
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = `v1,${hmac(key, `msg_1.${time}.`, body).digest('base64')}`;
    return { headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': time, 'webhook-signature': signature } };
  },
  shopify: (body, secret) => ({
    headers: { 'X-Shopify-Topic': 'orders/paid', 'X-Shopify-Hmac-Sha256': hmac(secret, body).digest('base64') },
  }),
  woocommerce: (body, secret) => ({
    headers: { 'X-WC-Webhook-Topic': 'order.updated', 'X-WC-Webhook-Signature': hmac(secret, body).digest('base64') },
  }),
  'tiktok-shop'(body, secret) {
    const [key, word] = words(secret);
    return { headers: { Authorization: hmac(word, key, body).digest('hex') } };
  },
  doudian(body, secret) {
    const [key, word] = words(secret);
    return { headers: { 'event-sign': hashed('md5', key, body, word) } };
  },
  youzan(body, secret) {
    const [key, word] = words(secret);
    return { headers: { 'Event-Sign': hashed('md5', key, body, word) } };
  },
  'douyin-life': (body, secret) => ({ headers: { 'X-Douyin-Signature': hashed('sha1', secret, body) } }),
  stripe(body, secret, at) {
    const time = Math.floor(at / 1000);
    return { headers: { 'Stripe-Signature': `t=${time},v1=${hmac(secret, `${time}.`, body).digest('hex')}` } };
  },
  'douyin-push'(body, secret, at) {
    const told = { 'x-msg-type': 'live_like', 'x-nonce-str': 'n1', 'x-roomid': '1', 'x-timestamp': String(at) };
    const names = Object.entries(told).map(([name, value]) => `${name}=${value}`);
    const signature = createHash('md5').update(names.join('&')).update(body).update(secret).digest('base64');
    return { headers: { ...told, 'x-signature': signature } };
  },
  'wechat-store'(body, secret, at) {
    const { Encrypt = '' } = JSON.parse(body.toString()) as { Encrypt?: string };
    const timestamp = String(Math.floor(at / 1000));
    const msg_signature = hashed('sha1', ...[words(secret)[0], timestamp, 'n1', Encrypt].sort());
    return { headers: {}, query: new URLSearchParams({ timestamp, nonce: 'n1', msg_signature }).toString() };
  },
};

export const signerOf = (source: SourceName): Sign => signers[source] ?? unsigned;
