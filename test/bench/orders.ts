import type { OrderFacts } from '../../shared/show/order-row.ts';
import type { RoomLinks } from '../kit/show-server.ts';
import { payload, shopifyHeaders, standardHeaders } from '../kit/deliveries.ts';
import { requestBytes } from './keep-alive.ts';

/* Orders that nobody told before, ready to be sent. Our own payloads, with ids and times of now. */

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

/** The same bytes as a shop would send, unsigned, for the bare room. */
export const bareDelivery = (): Buffer =>
  requestBytes('/', json, JSON.stringify({ type: 'order.paid', data: { ...paidAtShop.data, order_id: nextId() } }));

/** One order as a source that reads its shop by itself tells it. */
export function orderCommand() {
  const id = nextId();
  const now = Date.now();
  const order: OrderFacts = {
    orderId: `standard:${id}`,
    version: now,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: now,
    total: { minor: 19_900, currency: 'CNY' },
    lines: [{ sku: 'TEE-WHITE-M', title: '纯棉T恤', units: 2 }],
    units: 2,
    buyer: '李**',
  };
  return { id, type: 'orders/record' as const, order };
}

const commandsOf = (rows: number) => JSON.stringify(Array.from({ length: rows }, orderCommand));

/** Many orders in one request, with the key of the source that tells them. */
export function commandBatch(room: RoomLinks, rows: number): Buffer {
  const key = room.hooks['standard']?.url.split('/').at(-1) ?? '';
  return requestBytes(`/api/rooms/${room.id}/commands`, { ...json, authorization: `Bearer ${key}` }, commandsOf(rows));
}

export const bareBatch = (rows: number): Buffer => requestBytes('/batch', json, commandsOf(rows));
