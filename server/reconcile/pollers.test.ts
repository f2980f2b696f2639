import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { payload } from '../../test/kit/deliveries.ts';
import { shopServer, type Asked, type ShopAnswer } from '../../test/kit/shop-server.ts';
import { NotAnswered } from './ask.ts';
import { pollers, readAccess } from './index.ts';
import type { Access, Page } from './poller.ts';

const SINCE = Date.UTC(2026, 10, 20, 12);
const NOW = SINCE + 600_000;
const access: Readonly<Record<keyof typeof pollers, Access>> = {
  shopify: { shop: 'tea-house.myshopify.com', token: 'shpat_0123456789' },
  woocommerce: { address: 'https://shop.example/store/', key: 'ck_0123456789', secret: 'cs_0123456789' },
  'tiktok-shop': { token: 'TTP_0123456789', 'shop-cipher': 'GCP_XF90igAAAA' },
};
const SECRET = '6abcdef:app-secret';

async function pagesOf(source: keyof typeof pollers, answer: (asked: Asked, nth: number) => ShopAnswer) {
  await using shop = await shopServer(answer);
  const pages: Page[] = [];
  const asking = { access: access[source], secret: SECRET, since: SINCE, now: NOW, ask: shop.ask };
  let fault: string | undefined;
  try {
    for await (const page of pollers[source].pages(asking)) pages.push(page);
  } catch (problem) {
    fault = problem instanceof NotAnswered ? problem.fault : 'thrown';
  }
  const { asked, waited } = shop;
  return { pages, commands: pages.flatMap(({ said }) => said.flatMap((each) => each.commands)), asked, waited, fault };
}

const node = (id: string, changes: object = {}) => ({
  legacyResourceId: id,
  createdAt: '2026-11-20T12:01:03Z',
  processedAt: '2026-11-20T12:01:03Z',
  updatedAt: '2026-11-20T12:01:05Z',
  cancelledAt: null,
  displayFinancialStatus: 'PAID',
  test: false,
  sourceName: 'web',
  tags: [],
  totalPriceSet: { shopMoney: { amount: '298.0', currencyCode: 'CNY' } },
  customer: { firstName: '小云', lastName: '李' },
  billingAddress: null,
  shippingAddress: null,
  lineItems: { nodes: [{ sku: 'TEE', title: '纯棉T恤', quantity: 2 }] },
  refunds: [],
  ...changes,
});
const graphql = (nodes: object[], next: string | null = null): ShopAnswer => ({
  body: JSON.stringify({ data: { orders: { pageInfo: { hasNextPage: next !== null, endCursor: next }, nodes } } }),
});

test('Shopify is asked by GraphQL, page by page, and its orders read as its webhooks are', async () => {
  const { commands, asked, fault } = await pagesOf('shopify', (_, nth) =>
    nth === 1
      ? graphql([node('6012345678901234567')], 'cursor-1')
      : graphql([node('2', { displayFinancialStatus: 'PENDING' })]),
  );
  expect(fault).toBeUndefined();
  expect(commands).toMatchObject([
    {
      order: {
        orderId: 'shopify:6012345678901234567',
        version: Date.UTC(2026, 10, 20, 12, 1, 5),
        paid: true,
        total: { minor: 29_800, currency: 'CNY' },
        units: 2,
        buyer: '李**',
      },
    },
    { order: { orderId: 'shopify:2', paid: false } },
  ]);
  expect(asked.map(({ url }) => url.pathname)).toEqual([
    '/admin/api/2026-07/graphql.json',
    '/admin/api/2026-07/graphql.json',
  ]);
  expect(asked[0]!.headers['x-shopify-access-token']).toBe('shpat_0123456789');
  const { variables } = JSON.parse(asked[1]!.body) as { variables: object };
  expect(variables).toEqual({ query: "updated_at:>='2026-11-20T12:00:00.000Z'", after: 'cursor-1' });
});

test.each([
  ['a draft', { sourceName: 'shopify_draft_order' }],
  ['rung up at the till', { sourceName: 'pos' }],
  ['rung up by a member of staff', { staffMember: { id: 'gid://shopify/StaffMember/902541635' } }],
  ['marked as staff’s', { tags: ['staff'] }],
])('an order that is %s is left out as by its webhook', async (_, changes) => {
  const { commands } = await pagesOf('shopify', () => graphql([node('1', changes)]));
  expect(commands).toMatchObject([{ order: { excluded: true } }]);
});

test('a token that may not read the staff is asked without them', async () => {
  const denied = JSON.stringify({ data: null, errors: [{ extensions: { code: 'ACCESS_DENIED' } }] });
  const { commands, asked, fault } = await pagesOf('shopify', ({ body }, nth) =>
    body.includes('staffMember') ? { body: denied } : graphql([node(String(nth))], nth === 2 ? 'next' : null),
  );
  expect(fault).toBeUndefined();
  expect(commands).toMatchObject([{ order: { excluded: false } }, { order: { excluded: false } }]);
  expect(asked).toHaveLength(3);
});

test('a refund of the Admin API counts once beside the one that a webhook told', async () => {
  const refunds = [
    { legacyResourceId: '501', totalRefundedSet: { shopMoney: { amount: '98.00', currencyCode: 'CNY' } } },
  ];
  const { commands } = await pagesOf('shopify', () => graphql([node('1', { refunds })]));
  expect(commands[1]).toMatchObject({
    type: 'orders/refund',
    refund: { refundId: '501', minor: 9800, currency: 'CNY' },
  });
});

test('an order that is not understood takes none of the others with it', async () => {
  const { pages, commands } = await pagesOf('shopify', () =>
    graphql([{ odd: true }, node('1', { updatedAt: 7 }), node('2')]),
  );
  expect(commands).toHaveLength(1);
  expect(pages[0]!.odd).toMatchObject({ count: 2 });
});

test.each([
  ['THROTTLED', 'busy'],
  ['ACCESS_DENIED', 'key-refused'],
  ['OTHER', 'not-understood'],
])('GraphQL’s error %s is told as %s', async (code, expected) => {
  const body = JSON.stringify({ errors: [{ message: 'secret words', extensions: { code } }] });
  expect((await pagesOf('shopify', () => ({ body }))).fault).toBe(expected);
});

test('WooCommerce is asked for what was changed, with its two keys, page by page', async () => {
  const paid = payload('woocommerce', 'order-paid').toString();
  const many = `[${Array.from({ length: 50 }, (_, id) => paid.replaceAll('9007199254740993', `90071992547409${id + 10}`)).join(',')}]`;
  const { commands, asked } = await pagesOf('woocommerce', (_, nth) => ({
    body: nth === 1 ? many : `[${paid}]`,
    headers: { 'x-wp-totalpages': '2' },
  }));
  expect(commands).toHaveLength(51);
  expect(commands.at(-1)).toMatchObject({
    order: { orderId: 'woocommerce:9007199254740993', total: { minor: 4480, currency: 'USD' } },
  });
  const [first] = asked;
  expect(first!.url.pathname).toBe('/store/wp-json/wc/v3/orders');
  expect(Object.fromEntries(first!.url.searchParams)).toMatchObject({
    modified_after: '2026-11-20T12:00:00',
    dates_are_gmt: 'true',
    page: '1',
  });
  expect(first!.headers.authorization).toBe(`Basic ${btoa('ck_0123456789:cs_0123456789')}`);
});

test('TikTok Shop is asked with a signature of its own kind, and tells what its webhooks leave out', async () => {
  const piece = { product_name: 'Mug', seller_sku: 'MUG-1', sku_id: '17', sale_price: '22.40' };
  const order = {
    id: '576486316948490001',
    status: 'AWAITING_SHIPMENT',
    create_time: 1_795_176_000,
    update_time: 1_795_176_005,
    is_sample_order: false,
    payment: { currency: 'USD', total_amount: '44.80' },
    line_items: [piece, piece],
    recipient_address: { name: 'L*** X***' },
  };
  const { commands, asked } = await pagesOf('tiktok-shop', ({ url }, nth) =>
    tiktok(url.pathname.startsWith('/order/') ? { next_page_token: nth === 1 ? 'more' : '', orders: [order] } : {}),
  );
  expect(commands[0]).toMatchObject({
    order: {
      orderId: 'tiktok-shop:576486316948490001',
      total: { minor: 4480, currency: 'USD' },
      lines: [{ sku: 'MUG-1', units: 2 }],
      units: 2,
      buyer: 'L**',
    },
  });
  expect(asked.map(({ url }) => url.pathname)).toEqual([
    '/order/202309/orders/search',
    '/order/202309/orders/search',
    '/return_refund/202309/returns/search',
  ]);
  const { url, body, headers } = asked[1]!;
  const words = [...url.searchParams]
    .filter(([name]) => name !== 'sign')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => name + value);
  const whole = `app-secret${url.pathname}${words.join('')}${body}app-secret`;
  expect(url.searchParams.get('sign')).toBe(createHmac('sha256', 'app-secret').update(whole).digest('hex'));
  expect(url.searchParams.get('page_token')).toBe('more');
  expect(headers['x-tts-access-token']).toBe('TTP_0123456789');
  expect(JSON.parse(body)).toEqual({ update_time_ge: SINCE / 1000 });
});

const tiktok = (data: object): ShopAnswer => ({ body: JSON.stringify({ code: 0, message: 'Success', data }) });
const returned = (return_id: string, return_status: string, refund_total: string) => ({
  return_id,
  order_id: '576486316948490001',
  return_type: 'RETURN_AND_REFUND',
  return_status,
  refund_amount: { currency: 'USD', refund_total },
});

test('TikTok Shop’s returns are asked for too, with what was paid back', async () => {
  const return_orders = [
    returned('11', 'RETURN_OR_REFUND_REQUEST_COMPLETE', '12.40'),
    returned('12', 'RETURN_OR_REFUND_REQUEST_PENDING', '9.00'),
    returned('13', 'RETURN_OR_REFUND_REQUEST_COMPLETE', '0'),
    returned('14', 'GONE', '1'),
  ];
  const { commands, pages } = await pagesOf('tiktok-shop', ({ url }) =>
    tiktok(url.pathname.startsWith('/return_refund/') ? { return_orders } : { orders: [] }),
  );
  expect(commands).toEqual([
    {
      type: 'orders/refund',
      orderId: 'tiktok-shop:576486316948490001',
      refund: { refundId: 'return-11', minor: 1240, currency: 'USD', units: 0, whole: false },
    },
  ]);
  expect(pages[1]!.odd).toMatchObject({ count: 1 });
});

test('a token that may read no returns of TikTok Shop still reads its orders', async () => {
  const { pages, fault } = await pagesOf('tiktok-shop', ({ url }) =>
    url.pathname.startsWith('/return_refund/')
      ? { body: '{"code":105005,"message":"denied"}' }
      : tiktok({ orders: [] }),
  );
  expect([pages.length, fault]).toEqual([1, undefined]);
});

test.each([
  ['a wrong key', { status: 401 }, 'key-refused', 1],
  ['a key without the right', { status: 403 }, 'key-refused', 1],
  [
    'an address that sends us elsewhere',
    { status: 302, headers: { location: 'https://elsewhere.example' } },
    'moved',
    1,
  ],
  ['no such interface', { status: 404 }, 'not-understood', 1],
  ['a page instead of data', { body: '<html>' }, 'thrown', 1],
  ['too many questions', { status: 429, headers: { 'retry-after': '4' } }, 'busy', 3],
  ['a shop out of order', { status: 502 }, 'busy', 3],
  ['silence', { hangs: true }, 'unreachable', 3],
] as const)('%s ends the round, told apart', async (_, answer, fault, times) => {
  const round = await pagesOf('woocommerce', () => answer);
  expect([round.fault, round.asked.length]).toEqual([fault, times]);
});

test('it waits as long as the shop asks, at most ten seconds, else twice as long each time', async () => {
  const wished = (after: string) => pagesOf('woocommerce', () => ({ status: 429, headers: { 'retry-after': after } }));
  expect((await wished('4')).waited).toEqual([4000, 4000]);
  expect((await wished('3600')).waited).toEqual([10_000, 10_000]);
  expect((await pagesOf('woocommerce', () => ({ status: 503 }))).waited).toEqual([1000, 2000]);
});

test('a shop that comes back in time is heard', async () => {
  const { fault, pages } = await pagesOf('woocommerce', (_, nth) => (nth < 3 ? { status: 503 } : { body: '[]' }));
  expect([fault, pages.length]).toEqual([undefined, 1]);
});

test('what is typed as access is looked at, field by field', () => {
  const { shopify, woocommerce } = pollers;
  expect(readAccess(shopify, { ...access.shopify, other: 'x' })).toEqual(access.shopify);
  expect(readAccess(shopify, { ...access.shopify, shop: 'evil.example' })).toBe('shop');
  expect(readAccess(shopify, { shop: 'a.myshopify.com', token: 'a b' })).toBe('token');
  for (const address of [
    'http://shop.example',
    'ftp://shop.example',
    'https://a:b@shop.example',
    'shop.example',
    'https://shop.example/?x',
  ])
    expect(readAccess(woocommerce, { ...access.woocommerce, address })).toBe('address');
  expect(readAccess(woocommerce, { ...access.woocommerce, address: 'http://localhost:8080' })).not.toBe('address');
});
