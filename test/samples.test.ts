import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSheet } from '../panel/imports/read-sheet.ts';
import { readTable } from '../panel/imports/read-table.ts';
import type { Reading } from '../server/ingest/adapter.ts';
import { adapters } from '../server/ingest/index.ts';
import { sources } from '../shared/sources.ts';
import { maskName, plainText } from '../shared/names.ts';
import { delivery } from './kit/deliveries.ts';

/** Payloads that others published. They are read where they lie and are no part of this repository. */
const folder = new URL('../../shared/samples/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log(`Left out: the samples of other makers, for there is no ${fileURLToPath(folder)}.`);
const sampleTest = test.skipIf(!isThere);

const sample = (path: string): Buffer => readFileSync(new URL(path, folder));
const text = (path: string): string => sample(path).toString();

const read = (topic: string, file: string): Reading | undefined =>
  adapters['shopify']?.read(delivery(sample(`shops/shopify/${file}`), { 'X-Shopify-Topic': topic }), []);

interface Vector {
  readonly provider: string;
  readonly file?: string;
  readonly body?: string;
  readonly secret?: string;
  readonly app_key?: string;
  readonly app_secret?: string;
  readonly client_secret?: string;
  readonly header?: string;
  readonly value?: string;
  readonly headers?: Record<string, string>;
}

const vectors = () => (JSON.parse(text('shops/signature-vectors.json')) as { vectors: Vector[] }).vectors;
const secretOf = ({ secret, app_key: key, app_secret, client_secret }: Vector) =>
  secret ?? client_secret ?? `${key}:${app_secret}`;

/** Every vector's provider, our source of that name, and when it was signed, where that counts. */
const vectorsOf = [
  ['shopify', 'shopify', undefined],
  ['woocommerce', 'woocommerce', undefined],
  ['tiktok-shop', 'tiktok-shop', undefined],
  ['doudian', 'doudian', undefined],
  ['douyin-open', 'douyin-life', undefined],
  ['stripe', 'stripe', 1_686_089_970_000],
  ['standard-webhooks', 'standard', 1_614_265_330_000],
] as const;

sampleTest('every test vector is one of those tried here', () => {
  expect(vectors().map(({ provider }) => provider)).toEqual(vectorsOf.map(([provider]) => provider));
});

sampleTest.each(vectorsOf)(
  'the test vector of %s is accepted, and with another secret it is not',
  async (provider, source, at) => {
    const vector = vectors().find((one) => one.provider === provider)!;
    const body = vector.file ? sample(vector.file) : (vector.body ?? '');
    const sent = delivery(body, vector.headers ?? { [vector.header ?? '']: vector.value ?? '' }, at);
    const { verify } = adapters[source]!.signing!;
    const secret = secretOf(vector);
    expect(await verify(sent, [secret])).toBe(true);
    const last = secret.endsWith('w') ? 'x' : 'w';
    expect(
      await verify(sent, [
        secret.startsWith('whsec_') ? secret.replace(/(?<=^whsec_)./, 'X') : secret.slice(0, -1) + last,
      ]),
    ).toBe(false);
  },
);

/** Every sample of a shop: the source whose it is, the headers that it comes with, and what comes of it. */
const samplesOf: readonly (readonly [
  file: string,
  source: string,
  headers: Record<string, string>,
  expected: object,
])[] = [
  [
    'woocommerce/order.processing-727.json',
    'woocommerce',
    { 'X-WC-Webhook-Topic': 'order.updated' },
    {
      commands: [
        {
          order: {
            orderId: 'woocommerce:727',
            paid: true,
            total: { minor: 2935, currency: 'USD' },
            units: 3,
            buyer: 'J**',
          },
        },
      ],
    },
  ],
  [
    'woocommerce/order.completed-727.json',
    'woocommerce',
    { 'X-WC-Webhook-Topic': 'order.updated' },
    {
      commands: [{ order: { orderId: 'woocommerce:727', paid: true, excluded: false } }],
    },
  ],
  [
    'woocommerce/order.deleted.json',
    'woocommerce',
    { 'X-WC-Webhook-Topic': 'order.deleted' },
    {
      commands: [{ type: 'orders/cancel', orderId: 'woocommerce:727' }],
    },
  ],
  [
    'woocommerce/product.updated.json',
    'woocommerce',
    { 'X-WC-Webhook-Topic': 'product.updated' },
    { why: 'stock-not-tracked' },
  ],
  // A refund by itself is no webhook of WooCommerce's.
  [
    'woocommerce/order-refund.json',
    'woocommerce',
    { 'X-WC-Webhook-Topic': 'order.updated' },
    { outcome: 'not-understood' },
  ],
  [
    'tiktok-shop/OrderStatusChangeEvent.json',
    'tiktok-shop',
    {},
    {
      commands: [
        { order: { orderId: 'tiktok-shop:576486316948490001', paid: false, total: null, version: 1_644_412_885_000 } },
      ],
    },
  ],
  [
    'tiktok-shop/order-status-change.doc-tts_notification_id.json',
    'tiktok-shop',
    {},
    {
      commands: [{ order: { orderId: 'tiktok-shop:576486316948490001', paid: false, total: null } }],
    },
  ],
  // Its id was made unreadable where it was published.
  ['doudian/TradePaidEvent.json', 'doudian', {}, { outcome: 'not-understood', why: 'field p_id' }],
  [
    'doudian/TradeCanceledEvent.json',
    'doudian',
    {},
    { commands: [{ type: 'orders/cancel', orderId: 'doudian:12345' }] },
  ],
  [
    'doudian/RefundSuccessEvent.json',
    'doudian',
    {},
    {
      commands: [
        { type: 'orders/refund', orderId: 'doudian:4705288465508532862', refund: { minor: 13_200, currency: 'CNY' } },
      ],
    },
  ],
];

sampleTest.each(samplesOf)('%s comes to what it says', (file, source, headers, expected) => {
  const reading = adapters[source]!.read(delivery(sample(`shops/${file}`), headers), []);
  expect(reading).toMatchObject(expected);
  expect(JSON.stringify(reading)).not.toMatch(/Doe|john\.doe|555-5555|969 Market/);
});

sampleTest('the form by which WooCommerce tries an address is answered', async () => {
  const ping = delivery(sample('shops/woocommerce/ping.form.txt'));
  expect(await adapters['woocommerce']!.greet!(ping, [])).toEqual({ type: 'text/plain', body: 'OK' });
});

sampleTest('a published Shopify order is read without a word of its buyer', () => {
  const reading = read('orders/updated', 'orders-updated.rest-order-450789469.json');
  expect(reading).toMatchObject({
    outcome: 'commands',
    commands: [
      {
        type: 'orders/record',
        order: {
          orderId: 'shopify:450789469',
          paid: false,
          total: { minor: 59_894, currency: 'USD' },
          units: 3,
          buyer: 'B**',
        },
      },
      { type: 'orders/refund', orderId: 'shopify:450789469', refund: { refundId: '929361469', minor: 1000, units: 3 } },
    ],
  });
  expect(JSON.stringify(reading)).not.toMatch(/bob|norman|\+?5577|16136120707|chestnut/i);
});

sampleTest('a published Shopify refund gives back what was paid back', () => {
  expect(read('refunds/create', 'refunds-create.rest-refund.json')).toMatchObject({
    commands: [
      {
        type: 'orders/refund',
        orderId: 'shopify:450789469',
        refund: { refundId: '509562969', minor: 20_900, units: 2 },
      },
    ],
  });
});

sampleTest('published stock levels are told, and one that is not tracked is no number', () => {
  expect(read('inventory_levels/update', 'inventory_levels-update.rest-shape.json')).toMatchObject({
    commands: [{ type: 'stock/report', item: 'shopify:49148385', place: '655441491', left: 2 }],
  });
  expect(read('inventory_levels/update', 'inventory_levels-update.json')).toMatchObject({ why: 'stock-not-tracked' });
});

/** Every sample of a bridge, and what it says. */
const bridges: readonly (readonly [file: string, source: string, expected: object])[] = [
  ['bilibili-web/danmu_msg-2023-masked.json', 'bilibili-web', { kind: 'comment', text: 'vvb', who: '菈**' }],
  ['bilibili-web/like_info_v3_update.json', 'bilibili-web', { kind: 'total', metric: 'likes', total: 31_530 }],
  ['bilibili-web/like_info_v3_click.json', 'bilibili-web', {}],
  ['douyin-barrage-grab/1-chat.json', 'douyin-barrage-grab', { kind: 'comment', text: '弹幕内容', who: '用**' }],
  ['douyin-barrage-grab/2-like.json', 'douyin-barrage-grab', { kind: 'total', metric: 'likes', total: 100 }],
  ['douyin-barrage-grab/4-follow.json', 'douyin-barrage-grab', { kind: 'add', metric: 'follows', count: 1 }],
  ['douyin-barrage-grab/5-gift.json', 'douyin-barrage-grab', { kind: 'gift', count: 1, isOver: true }],
  ['douyin-barrage-grab/8-share.json', 'douyin-barrage-grab', { kind: 'add', metric: 'shares', count: 1 }],
  [
    'social-stream-ninja/chat-full.json',
    'social-stream-ninja',
    { kind: 'comment', text: 'Great stream! 🎉', who: 'S**' },
  ],
  ['social-stream-ninja/chat-minimal.json', 'social-stream-ninja', { kind: 'comment', who: 'J**' }],
  ['social-stream-ninja/donation-normalised.json', 'social-stream-ninja', { kind: 'gift', count: 1 }],
  [
    'social-stream-ninja/likes_update.constructed.json',
    'social-stream-ninja',
    { kind: 'total', metric: 'likes', total: 10_452 },
  ],
  ['social-stream-ninja/viewer_update.json', 'social-stream-ninja', { kind: 'total', metric: 'viewers', total: 123 }],
  ['tikfinity/webhook-command.json', 'tikfinity', { kind: 'comment', text: 'Hello World' }],
  ['tikfinity/webhook-gift.json', 'tikfinity', { kind: 'gift', count: 22 }],
  ['tikfinity/ws-like.constructed.json', 'tikfinity', { kind: 'total', metric: 'likes', total: 10_452 }],
  [
    'tiktok-live-connector-v1/chat.json',
    'tiktok-live-connector',
    { kind: 'comment', text: 'How are you?', who: 'Z**' },
  ],
  ['tiktok-live-connector-v1/follow.json', 'tiktok-live-connector', { kind: 'add', metric: 'follows', count: 1 }],
  ['tiktok-live-connector-v1/gift.json', 'tiktok-live-connector', { kind: 'gift', count: 1, isOver: true }],
  ['tiktok-live-connector-v1/like.json', 'tiktok-live-connector', { kind: 'total', metric: 'likes', total: 21_349 }],
  ['tiktok-live-connector-v1/member.json', 'tiktok-live-connector', {}],
  ['tiktok-live-connector-v1/roomUser.json', 'tiktok-live-connector', { kind: 'total', metric: 'viewers' }],
  ['tiktok-live-connector-v1/share.json', 'tiktok-live-connector', { kind: 'add', metric: 'shares', count: 1 }],
];

sampleTest.each(bridges)('bridges/%s says what it says, and of people one character', (file, source, expected) => {
  const reading = adapters[source]!.read(delivery(sample(`bridges/${file}`)), []);
  if (Object.keys(expected).length === 0) expect(reading.outcome).toBe('ignored');
  else expect(reading).toMatchObject({ outcome: 'signals', signals: [expected] });
  expect(JSON.stringify(reading)).not.toMatch(/zerodytester|6813181309701719620|Donor Name|user123|用户A|sec123/i);
});

sampleTest('what one shop or bridge sends is never taken for another shop’s', () => {
  const others = [
    ...samplesOf.map(([file, source]) => [`shops/${file}`, source] as const),
    ['bridges/tikfinity/webhook-gift.json', 'tikfinity'],
    ['bridges/social-stream-ninja/donation-normalised.json', 'social-stream-ninja'],
    ['bridges/douyin-barrage-grab/5-gift.json', 'douyin-barrage-grab'],
  ] as const;
  const topics = { 'X-Shopify-Topic': 'orders/paid', 'X-WC-Webhook-Topic': 'order.updated' };
  for (const [file, owner] of others)
    for (const { source, read: readAs } of Object.values(adapters))
      if (source !== owner && sources[source].kind === 'shop')
        expect([file, source, readAs(delivery(sample(file), topics), []).outcome]).not.toContain('commands');
});

sampleTest('hostile names and titles are never a reason to lose an order', () => {
  const { cases } = JSON.parse(text('hostile/hostile-names.json')) as { cases: { input: string }[] };
  expect(cases.length).toBeGreaterThan(40);
  const order = JSON.parse(text('shops/shopify/orders-updated.rest-order-450789469.json')) as Record<string, unknown>;
  for (const { input } of cases) {
    const body = { ...order, customer: { first_name: input }, line_items: [{ title: input, sku: input, quantity: 1 }] };
    const reading = adapters['shopify']?.read(delivery(JSON.stringify(body), { 'X-Shopify-Topic': 'orders/paid' }), []);
    const buyer = maskName(input);
    expect(reading, input).toMatchObject({
      outcome: 'commands',
      commands: [{ order: { units: 1, ...(buyer === '**' ? {} : { buyer }) } }, {}],
    });
    expect(plainText(plainText(input, 120), 120)).toBe(plainText(input, 120));
  }
});

sampleTest('a Shopify export: several rows an order, a note of two lines, a formula that stays text', async () => {
  const sheet = readSheet(await readTable(new Uint8Array(sample('csv/shopify-orders-export.constructed.csv'))), 0);
  expect(sheet).toMatchObject({
    kind: 'orders',
    bad: [],
    entries: [
      {
        row: 2,
        back: null,
        order: {
          orderId: 'shopify:6098765432101',
          paid: true,
          total: { minor: 5980, currency: 'USD' },
          units: 3,
          buyer: 'A**',
          lines: [{ sku: 'S-01', title: 'Serum, 30 ml "duo"' }, { sku: 'S-02' }],
        },
      },
      {
        row: 4,
        back: { minor: 4990, whole: true },
        order: { cancelled: true, buyer: '王**', lines: [{ title: '=HYPERLINK("•••' }] },
      },
    ],
  });
});

sampleTest('docs/samples.md says of every sample what it comes to', () => {
  const table = readFileSync(new URL('../docs/samples.md', import.meta.url), 'utf8');
  const files = globSync('**/*.*', { cwd: fileURLToPath(folder) }).filter((file) => !file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !table.includes(`${file.split('/').at(-1)}\``))).toEqual([]);
});
