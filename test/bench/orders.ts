import { createHash } from 'node:crypto';
import type { RoomLinks } from '../kit/show-server.ts';
import { payload, shopifyHeaders, standardHeaders } from '../kit/deliveries.ts';
import { requestBytes } from './keep-alive.ts';

/* Orders and commands that nobody told before, ready to be sent. Our own payloads, with ids and times of now. */

let told = 0;
const nextId = () => `${process.pid}${String(++told).padStart(9, '0')}`;
const json = { 'content-type': 'application/json' };

const paidAtShop = JSON.parse(payload('standard', 'order-paid').toString()) as { data: object };
const paidAtShopify = payload('shopify', 'order-paid').toString();

export function standardDelivery({ url, secret }: { url: string; secret: string }): Buffer {
  const now = Date.now();
  const at = new Date(now).toISOString();
  const data = { ...paidAtShop.data, order_id: nextId(), placed_at: at };
  const body = JSON.stringify({ type: 'order.paid', timestamp: at, data });
  return requestBytes(new URL(url).pathname, { ...json, ...standardHeaders(body, secret, now) }, body);
}

export function shopifyDelivery({ url, secret }: { url: string; secret: string }): Buffer {
  const at = new Date().toISOString();
  const body = paidAtShopify
    .replace(/"id": \d+/, `"id": ${nextId()}`)
    .replaceAll(/"(created_at|processed_at|updated_at)": "[^"]+"/g, `"$1": "${at}"`);
  return requestBytes(new URL(url).pathname, { ...json, ...shopifyHeaders(body, secret, 'orders/paid') }, body);
}

/** So many paid orders in one push, signed once, as 抖店 gathers them. */
export function doudianBatch({ url, secret }: { url: string; secret: string }, rows: number): Buffer {
  const pay_time = Math.floor(Date.now() / 1000);
  const events = Array.from({ length: rows }, () => ({
    tag: '110',
    msg_id: nextId(),
    data: { p_id: nextId(), pay_type: 1, pay_time, pay_amount: 19_900 },
  }));
  const body = JSON.stringify(events);
  const [key = '', word = ''] = secret.split(':');
  const signature = createHash('md5')
    .update(key + body + word)
    .digest('hex');
  return requestBytes(new URL(url).pathname, { ...json, 'event-sign': signature }, body);
}

/** So many likes of one viewer each, as our bridge gathers them. Nobody signs them: the address is the proof. */
export function bridgeBatch({ url }: { url: string }, rows: number): Buffer {
  const messages = Array.from({ length: rows }, () => ({ event: 'like', data: { likeCount: 1 } }));
  const body = { 'cuecart-bridge': 1, batch: `batch-${nextId()}`, link: 'open', lost: 0, messages };
  return requestBytes(new URL(url).pathname, json, JSON.stringify(body));
}

/** The same bytes as a shop would send, unsigned, for the bare room. */
export const bareDelivery = (): Buffer =>
  requestBytes('/', json, JSON.stringify({ type: 'order.paid', data: { ...paidAtShop.data, order_id: nextId() } }));

/** What the crew adds to the likes: a command that always leads to one event. */
const likeCommand = () => ({ id: nextId(), type: 'audience/add' as const, metric: 'likes' as const, count: 1 });

const commandsOf = (rows: number) => JSON.stringify(Array.from({ length: rows }, likeCommand));

/** Many commands in one request, with the operator's key. */
export function commandBatch(room: RoomLinks, rows: number): Buffer {
  const key = new URL(room.panel).hash.replace('#key=', '');
  return requestBytes(`/api/rooms/${room.id}/commands`, { ...json, authorization: `Bearer ${key}` }, commandsOf(rows));
}

export const bareBatch = (rows: number): Buffer => requestBytes('/batch', json, commandsOf(rows));
