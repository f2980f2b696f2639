import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delivery, payload } from '../../test/kit/deliveries.ts';
import type { Reading } from './adapter.ts';
import { adapters } from './index.ts';

interface Case {
  readonly source: string;
  readonly topic: string;
  readonly body: string;
  /** Where a body of this kind is read: a value of another type there makes it not understood. */
  readonly read: readonly string[];
}
const at = (source: string, topic: string, name: string, read: string): Case => ({
  source,
  topic,
  body: payload(source, name).toString(),
  read: read.split(' '),
});

const orderFields =
  'id created_at processed_at updated_at cancelled_at financial_status test currency total_price line_items line_items.0 ' +
  'line_items.0.title line_items.0.sku line_items.1.quantity refunds source_name user_id tags customer customer.first_name billing_address';
const cases: Readonly<Record<string, readonly Case[]>> = {
  standard: [
    at(
      'standard',
      'order.paid',
      'order-paid',
      'type timestamp data data.order_id data.placed_at data.currency data.total data.lines data.lines.0.quantity data.buyer data.test',
    ),
    at('standard', 'order.cancelled', 'order-cancelled', 'type timestamp data data.order_id'),
    at(
      'standard',
      'order.refunded',
      'order-refunded',
      'timestamp data.order_id data.refund_id data.amount data.currency data.quantity',
    ),
    at('standard', 'stock.updated', 'stock-updated', 'timestamp data.sku data.left'),
  ],
  shopify: [
    at('shopify', 'orders/paid', 'order-paid', orderFields),
    at('shopify', 'orders/cancelled', 'test-notification', orderFields.replace(' line_items.1.quantity', '')),
    at(
      'shopify',
      'refunds/create',
      'refund',
      'id order_id total_duties_set refund_line_items refund_line_items.0.quantity refund_line_items.0.subtotal transactions transactions.0.kind transactions.0.status transactions.0.amount transactions.0.currency',
    ),
    at('shopify', 'inventory_levels/update', 'inventory-level', 'inventory_item_id location_id available updated_at'),
  ],
};

const read = ({ source, topic }: Case, body: string | Uint8Array): Reading => {
  const reading = adapters[source]?.read(delivery(body, { 'X-Shopify-Topic': topic }), []);
  if (!reading) throw new Error(`no adapter for ${source}`);
  return reading;
};

/** Whatever came in: an outcome, and if it was not understood a reason that is no fault of ours and quotes nothing. */
function expectSound(reading: Reading) {
  if (reading.outcome !== 'not-understood') return;
  expect(reading.why).toMatch(
    /^(?:field [\w.()]+|not-utf8|not-json|topic-unknown|stock-not-tracked|value-out-of-range)$/,
  );
}

type Json = Record<string, unknown>;

/** The body with the value at a path replaced by what `change` makes of it, undefined to leave it out. */
function changed(body: string, path: string, change: (value: unknown) => unknown): string {
  const root = JSON.parse(body) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((value, key) => value[key] as Json, root);
  holder[last] = change(holder[last]);
  return JSON.stringify(root);
}

/** Values that no field takes, apart from one of the same type. */
const wrong = [true, 'x\u0000', {}, [[]], -1.5, 1e300, [null]];
const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** Four properties of this many for each source. */
const RUNS = 5000;
const PATIENCE_MS = 120_000;

for (const [source, list] of Object.entries(cases)) {
  const one = fc.constantFrom(...list);

  test(`${source}: the whole bodies are understood`, () => {
    for (const item of list) expect(read(item, item.body).outcome).toBe('commands');
  });

  test(
    `${source}: a body cut short is never understood`,
    () => {
      const run = fc.property(one, fc.nat(), (item, length) => {
        const whole = Buffer.from(item.body.trimEnd());
        const reading = read(item, new Uint8Array(whole.subarray(0, length % whole.length)));
        expect(reading.outcome).toBe('not-understood');
        expectSound(reading);
      });
      fc.assert(run, { numRuns: RUNS });
    },
    PATIENCE_MS,
  );

  test(
    `${source}: a field of another type is never guessed`,
    () => {
      const run = fc.property(one, fc.nat(), fc.constantFrom(...wrong), (item, pick, value) => {
        const path = item.read[pick % item.read.length] ?? '';
        let isOther = true;
        const body = changed(item.body, path, (before) => {
          isOther = kindOf(before) !== kindOf(value) && !(before === null && kindOf(value) === 'object');
          return value;
        });
        fc.pre(isOther);
        const reading = read(item, body);
        expect(reading.outcome, path).toBe('not-understood');
        expectSound(reading);
      });
      fc.assert(run, { numRuns: RUNS });
    },
    PATIENCE_MS,
  );

  test(
    `${source}: a field left out is missed, or was one that may be missing`,
    () => {
      const run = fc.property(one, fc.nat(), (item, pick) => {
        const path = item.read[pick % item.read.length] ?? '';
        const reading = read(
          item,
          changed(item.body, path, () => undefined),
        );
        expectSound(reading);
        const mayBeMissing =
          /processed_at|sku$|price$|refunds|source_name|user_id|tags|customer|billing|buyer|test$|refund_id|amount|quantity|total_duties_set|currency/;
        if (!mayBeMissing.test(path)) expect(reading.outcome, path).toBe('not-understood');
      });
      fc.assert(run, { numRuns: RUNS });
    },
    PATIENCE_MS,
  );

  test(
    `${source}: bytes changed, put in or taken out never make it throw`,
    () => {
      const edit = fc.record({ from: fc.nat(), gone: fc.nat(8), put: fc.uint8Array({ maxLength: 8 }) });
      const run = fc.property(one, fc.array(edit, { minLength: 1, maxLength: 4 }), (item, edits) => {
        let body = [...Buffer.from(item.body)];
        for (const { from, gone, put } of edits) body = body.toSpliced(from % body.length, gone, ...put);
        expectSound(read(item, new Uint8Array(body)));
      });
      fc.assert(run, { numRuns: RUNS });
    },
    PATIENCE_MS,
  );

  test(`${source}: bodies that are no JSON object of ours are not understood`, () => {
    const [item] = list;
    if (!item) throw new Error('no payload');
    const gbk = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc0, 0xee, 0xd0, 0xa1]), Buffer.from('"}')]);
    const inherited = `{"__proto__":${item.body}}`;
    const twice = item.body.replace(/\{/, '{"id":1,"type":"x",');
    const odd = [
      '',
      ' ',
      'null',
      '[]',
      '"x"',
      '1',
      '{}',
      `\uFEFF${item.body}`,
      `${item.body}x`,
      `[${item.body}]`,
      inherited,
      twice,
    ];
    const deep = '['.repeat(500_000);
    for (const body of [...odd, gbk, deep, `{"id":${deep}`, `{"id":${'9'.repeat(500_000)}}`, 'a=1&b=2']) {
      const reading = read(item, body);
      expect(reading.outcome, String(body).slice(0, 40)).toBe('not-understood');
      expectSound(reading);
    }
  });
}
