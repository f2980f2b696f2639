import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Reading } from '../server/ingest/adapter.ts';
import { adapters } from '../server/ingest/index.ts';
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
  readonly secret: string;
  readonly header?: string;
  readonly value?: string;
  readonly headers?: Record<string, string>;
}

sampleTest.each([
  ['shopify', 'shopify', undefined],
  ['standard-webhooks', 'standard', 1_614_265_330_000],
])('the test vector of %s is accepted, and with another secret it is not', async (provider, source, at) => {
  const vector = (JSON.parse(text('shops/signature-vectors.json')) as { vectors: Vector[] }).vectors.find(
    (one) => one.provider === provider,
  );
  if (!vector) throw new Error(`no vector of ${provider}`);
  const body = vector.file ? sample(vector.file) : (vector.body ?? '');
  const sent = delivery(body, vector.headers ?? { [vector.header ?? '']: vector.value ?? '' }, at);
  expect(await adapters[source]?.signing?.verify(sent, [vector.secret])).toBe(true);
  expect(
    await adapters[source]?.signing?.verify(sent, [vector.secret.replace('test', 'tess').replace('MfKQ', 'MfKR')]),
  ).toBe(false);
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

sampleTest('what other shops and bridges send is never taken for ours', () => {
  const others = [
    'shops/woocommerce/order.processing-727.json',
    'shops/tiktok-shop/OrderStatusChangeEvent.json',
    'shops/doudian/TradePaidEvent.json',
    'bridges/tikfinity/webhook-gift.json',
    'bridges/social-stream-ninja/donation-normalised.json',
    'bridges/douyin-barrage-grab/5-gift.json',
  ];
  for (const file of others) {
    for (const [topic, adapter] of Object.values(adapters).flatMap((one) =>
      ['orders/paid', 'refunds/create', ''].map((topic) => [topic, one] as const),
    )) {
      expect(adapter.read(delivery(sample(file), { 'X-Shopify-Topic': topic }), []).outcome, file).toBe(
        'not-understood',
      );
    }
  }
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
