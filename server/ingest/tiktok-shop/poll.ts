import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { digits, exactInt } from '../../../shared/exact-json.ts';
import type { OrderFacts } from '../../../shared/show/order-row.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { safeName } from '../../../shared/unwanted.ts';
import { NotAnswered, type AskFault } from '../../reconcile/ask.ts';
import { isKeyText, pageOf, type Asking, type Page, type Poller } from '../../reconcile/poller.ts';
import { currencyCode, moneyOf, seconds } from '../fields.ts';
import { bytesOf, hmacOf } from '../hmac.ts';
import { parseBody, understand, type Said } from '../reading.ts';
import { twoWords } from '../two-words.ts';
import { readFoundReturn } from './read-after-sale.ts';
import { isCancelled, isPaid, Status } from './read.ts';

const ORIGIN = 'https://open-api.tiktokglobalshop.com';
/** Get Order List and Search Returns; each gives what changed since a time, page by page. */
const ORDERS = { path: '/order/202309/orders/search', list: 'orders' } as const;
const RETURNS = { path: '/return_refund/202309/returns/search', list: 'return_orders' } as const;
type Interface = typeof ORDERS | typeof RETURNS;

const text = z.nullish(z.string());

const Order = z.object({
  id: digits,
  status: Status,
  create_time: seconds,
  update_time: seconds,
  is_sample_order: z.nullish(z.boolean()),
  payment: z.object({ currency: currencyCode, total_amount: z.string() }),
  /** Each line is one piece. */
  line_items: z.array(z.object({ product_name: z.string(), seller_sku: text, sku_id: text })),
  recipient_address: z.nullish(z.object({ name: text })),
});

const Answer = z.object({
  code: exactInt,
  data: z.nullish(
    z.object({
      next_page_token: text,
      orders: z.nullish(z.array(z.unknown())),
      return_orders: z.nullish(z.array(z.unknown())),
    }),
  ),
});

/** Answers that TikTok gives with status 200: those from 105000 on are about the token and its rights. */
const faultOf = (code: number): AskFault => (code >= 105_000 && code < 106_000 ? 'key-refused' : 'not-understood');

function readOrder(raw: unknown): Said {
  const order = understand(Order, raw);
  const orderId = `tiktok-shop:${order.id}`;
  const pieces = new Map<string, { title: string; sku: string | null | undefined; quantity: number }>();
  for (const { product_name: title, seller_sku, sku_id } of order.line_items) {
    const sku = seller_sku || sku_id;
    const key = `${sku} ${title}`;
    pieces.set(key, { title, sku, quantity: (pieces.get(key)?.quantity ?? 0) + 1 });
  }
  const facts: OrderFacts = {
    orderId,
    version: order.update_time,
    paid: isPaid(order.status),
    cancelled: isCancelled(order.status),
    excluded: order.is_sample_order ?? false,
    placedAt: order.create_time,
    total: moneyOf(order.payment.total_amount, order.payment.currency, 'payment.total_amount'),
    ...linesOf([...pieces.values()]),
    buyer: safeName(order.recipient_address?.name),
  };
  return { key: `${orderId}@${order.update_time}`, commands: [{ type: 'orders/record', order: facts }] };
}

/** TikTok Shop signs a request with the app's secret before and after path, parameters by name, and body (HMAC-SHA256, hex). */
export async function signed(url: URL, body: string, appSecret: string): Promise<string> {
  const words = [...url.searchParams]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => name + value);
  const whole = `${appSecret}${url.pathname}${words.join('')}${body}${appSecret}`;
  return bytesToHex(await hmacOf(bytesOf(appSecret), bytesOf(whole)));
}

async function onePage({ path, list }: Interface, { access, secret, since, now, ask }: Asking, token: string) {
  const [appKey, appSecret] = twoWords(secret) ?? [];
  if (appKey === undefined || appSecret === undefined) throw new NotAnswered('key-refused');
  const body = JSON.stringify({ update_time_ge: Math.floor(since / 1000) });
  const url = new URL(path, ORIGIN);
  const wanted = {
    app_key: appKey,
    page_size: '50',
    shop_cipher: access['shop-cipher'] ?? '',
    sort_field: 'update_time',
    sort_order: 'ASC',
    timestamp: String(Math.floor(now / 1000)),
    ...(token && { page_token: token }),
  };
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  url.searchParams.set('sign', await signed(url, body, appSecret));
  const headers = { 'content-type': 'application/json', 'x-tts-access-token': access['token'] ?? '' };
  const answer = await ask(url, { method: 'POST', headers, body });
  const { code, data } = Answer.parse(parseBody(answer.body));
  if (code !== 0) throw new NotAnswered(faultOf(code));
  return { body: answer.body, found: data?.[list] ?? [], next: data?.next_page_token ?? '' };
}

async function* pagesOf(one: Interface, asking: Asking, read: (raw: unknown) => Said): AsyncGenerator<Page> {
  let token = '';
  for (;;) {
    const { body, found, next }: Awaited<ReturnType<typeof onePage>> = await onePage(one, asking, token);
    yield pageOf(body, found, read);
    if (next === '' || next === token) return;
    token = next;
  }
}

async function* pages(asking: Asking): AsyncGenerator<Page> {
  yield* pagesOf(ORDERS, asking, readOrder);
  try {
    yield* pagesOf(RETURNS, asking, readFoundReturn);
  } catch (problem) {
    // A token may read orders and no returns; then refunds come by webhook alone.
    if (!(problem instanceof NotAnswered && problem.fault === 'key-refused')) throw problem;
  }
}

/** TikTok Shop's Get Order List and Search Returns (202309): what its webhooks leave out, and what they missed. Signed with the webhook's app key and secret. */
export const tiktokShopPoller: Poller = {
  fields: [
    { name: 'token', fits: isKeyText },
    { name: 'shop-cipher', fits: isKeyText },
  ],
  pages,
};
