import { expect, test } from 'vitest';
import { ARRIVED, delivery, payload } from '../../test/kit/deliveries.ts';
import { fold, operator, play } from '../../test/kit/given.ts';
import type { Command } from '../../shared/show/show.ts';
import { adapters } from './index.ts';

/** Every order in which a few things can arrive. */
function permutations<T>(things: readonly T[]): T[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((first, index) => permutations(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

type Sent = readonly [topic: string, body: string];

function told(source: string, [topic, body]: Sent): readonly Command[] {
  const reading = adapters[source]?.read(delivery(body, { 'X-Shopify-Topic': topic }), []);
  if (reading?.outcome !== 'commands') throw new Error(`${topic} was not understood`);
  return reading.commands;
}

/** The ledger's rows and the totals once all these came in. */
function outcomeOf(source: string, commands: readonly Command[]) {
  const by = { role: 'source', name: source } as const;
  const { show, ledger } = fold(play(commands.map((command, index) => ({ command, now: ARRIVED + index, by }))));
  const { count, units, amounts } = show.orders;
  return { rows: [...ledger.rows.values()], count, units, amounts: amounts.filter(({ minor }) => minor !== 0) };
}

const paid = payload('shopify', 'order-paid').toString();
const refund = payload('shopify', 'refund').toString();
const later = (minutes: number, body: string) => body.replace(/20:0\d:05\+08/, `20:0${minutes}:05+08`);
const created = paid.replace('20:00:05+08:00', '20:00:00+08:00').replace('"paid"', '"pending"');
const partly = later(1, paid)
  .replace('"paid"', '"partially_refunded"')
  .replace('"refunds": []', `"refunds": [${refund}]`);
const cancelled = later(2, partly).replace('"cancelled_at": null', '"cancelled_at": "2026-11-20T20:02:05+08:00"');
const refundAgain = refund
  .replace('"id": 5012345678901234567', '"id": 5012345678901234999')
  .replace('"99.00"', '"199.00"');
const allBack = later(3, partly)
  .replace('"partially_refunded"', '"refunded"')
  .replace('"refunds": [', `"refunds": [${refundAgain}, `);

const shop: Record<string, Sent> = {
  create: ['orders/create', created],
  paid: ['orders/paid', paid],
  refund: ['refunds/create', refund],
  partly: ['orders/updated', partly],
  cancelled: ['orders/cancelled', cancelled],
  refundAgain: ['refunds/create', refundAgain],
  allBack: ['orders/updated', allBack],
};

const own = (name: string): Sent => [name, payload('standard', name).toString()];
const ownPaid = own('order-paid');
const ownNewer: Sent = [
  'order.paid',
  ownPaid[1]
    .replace('12:00:05.250Z', '12:00:09Z')
    .replace('"199.00"', '"298.50"')
    .replace('"quantity": 2', '"quantity": 3'),
];
const nothing = { count: 0, units: 0, amounts: [] };
const cny = (minor: number) => [{ minor, currency: 'CNY' }];

test.each([
  ['create, paid', 'shopify', [shop['create'], shop['paid']], { count: 1, units: 3, amounts: cny(29_800) }],
  [
    'create, paid, refund',
    'shopify',
    [shop['create'], shop['paid'], shop['refund']],
    { count: 1, units: 2, amounts: cny(19_900) },
  ],
  [
    'the same refund alone and inside',
    'shopify',
    [shop['create'], shop['paid'], shop['refund'], shop['partly']],
    { count: 1, units: 2, amounts: cny(19_900) },
  ],
  [
    'create, paid, refund, cancelled',
    'shopify',
    [shop['create'], shop['paid'], shop['refund'], shop['cancelled']],
    nothing,
  ],
  ['two refunds of all', 'shopify', [shop['paid'], shop['refund'], shop['refundAgain'], shop['allBack']], nothing],
  [
    'paid, refunded',
    'standard',
    [ownPaid, ownNewer, own('order-refunded')],
    { count: 1, units: 2, amounts: cny(19_900) },
  ],
  [
    'paid, refunded, cancelled',
    'standard',
    [ownPaid, ownNewer, own('order-refunded'), own('order-cancelled')],
    nothing,
  ],
])('%s from %s end the same in every order, told once or again', (_, source, some, totals) => {
  const sent = some.flatMap((one) => (one ? [one] : []));
  expect(sent).toHaveLength(some.length);
  const readings = sent.map((one) => told(source, one));
  const expected = outcomeOf(source, readings.flat());
  expect(expected).toMatchObject(totals);
  expect(expected.rows).toHaveLength(1);
  for (const first of permutations(readings)) {
    expect(outcomeOf(source, first.flat())).toEqual(expected);
    for (const second of permutations(readings))
      expect(outcomeOf(source, [...first, ...second].flat())).toEqual(expected);
  }
});

test('of stock levels the newest holds, and two places add up', () => {
  const level = payload('shopify', 'inventory-level').toString();
  const at = (second: number, left: number, place: string): Sent => [
    'inventory_levels/update',
    level.replace('20:00:07', `20:00:0${second}`).replace(': 12,', `: ${left},`).replace('53716844710', place),
  ];
  const price = { minor: 9900, currency: 'CNY' };
  const product = { sku: 'TEE-WHITE-M', title: 'Tee', price, feedIds: ['shopify:4012345678901234567'] };
  const listed = { command: { type: 'catalog/put', product } as const, now: ARRIVED, by: operator };
  const by = { role: 'source', name: 'shopify' } as const;
  for (const sent of permutations([
    at(1, 12, '53716844710'),
    at(3, 7, '53716844710'),
    at(2, 9, '53716844710'),
    at(2, 5, '53716844711'),
  ])) {
    const reports = sent
      .flatMap((one) => told('shopify', one))
      .map((command, index) => ({ command, now: ARRIVED + 60_000 + index, by }));
    const { show } = fold(play([listed, ...reports]));
    expect(show.stock.items).toMatchObject([{ sku: 'TEE-WHITE-M', left: 12, source: 'shopify' }]);
  }
});
