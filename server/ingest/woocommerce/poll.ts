import { NotAnswered } from '../../reconcile/ask.ts';
import { isKeyText, pageOf, type Asking, type Page, type Poller } from '../../reconcile/poller.ts';
import { parseBody } from '../reading.ts';
import { readOrder } from './read-order.ts';

const PER_PAGE = 50;

/** A shop's own address, over HTTPS; without it only a shop on this very computer. */
function isShopAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || text.length > 200 || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
}

function addressOf({ access, since }: Asking, page: number): URL {
  const base = (access['address'] ?? '').replace(/\/+$/, '');
  const url = new URL(`${base}/wp-json/wc/v3/orders`);
  const wanted = {
    modified_after: new Date(since).toISOString().slice(0, 19),
    dates_are_gmt: 'true',
    orderby: 'id',
    order: 'asc',
    per_page: String(PER_PAGE),
    page: String(page),
  };
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return url;
}

async function* pages(asking: Asking): AsyncGenerator<Page> {
  const { access, ask } = asking;
  const authorization = `Basic ${btoa(`${access['key']}:${access['secret']}`)}`;
  for (let page = 1; ; page += 1) {
    const { body, headers } = await ask(addressOf(asking, page), { method: 'GET', headers: { authorization } });
    const orders = listOf(body);
    yield pageOf(body, orders, readOrder);
    const last = Number(headers.get('x-wp-totalpages') ?? '1');
    if (orders.length < PER_PAGE || page >= last) return;
  }
}

function listOf(body: Uint8Array): unknown[] {
  const parsed = parseBody(body);
  if (!Array.isArray(parsed)) throw new NotAnswered('not-understood');
  return parsed;
}

/** WooCommerce's REST API, with a consumer key that may read. */
export const woocommercePoller: Poller = {
  fields: [
    { name: 'address', fits: isShopAddress },
    { name: 'key', fits: isKeyText },
    { name: 'secret', fits: isKeyText },
  ],
  pages,
};
