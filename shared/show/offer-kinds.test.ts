import { expect, test } from 'vitest';
import { fold, given, operator, shop } from '../../test/kit/given.ts';
import { refusalText } from '../refusals.ts';
import type { OrderFacts } from './order-row.ts';
import { joinedBy } from './orders.ts';
import { decide, type Command, type Event } from './show.ts';

const T = 1_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const tee: Event = { type: 'catalog/listed', at: T, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } };
const group = {
  offerId: 'g',
  kind: 'group-buy',
  sku: 'tee',
  deal: cny(9_900),
  needed: 2,
  ifMissed: 'refund',
  lastsMs: 60_000,
} as const;
const steps = [
  { spend: cny(19_900), save: cny(2_000) },
  { spend: cny(39_900), save: cny(6_000) },
];
const saving = { offerId: 's', kind: 'spend-and-save', steps, lastsMs: 60_000 } as const;
const coupon = {
  offerId: 'c',
  kind: 'coupon-drop',
  worth: '¥10 off',
  code: 'LIVE10',
  quantity: 500,
  lastsMs: 60_000,
} as const;
const flash = { offerId: 'f', kind: 'flash-sale', sku: 'tee', deal: cny(9_900), lastsMs: 60_000 } as const;
const drafted = (offer: Extract<Event, { type: 'offers/drafted' }>['offer']): Event => ({
  type: 'offers/drafted',
  at: T,
  offer,
});
const started = (
  { offerId, kind, ...rest }: typeof group | typeof saving | typeof coupon | typeof flash,
  at = T,
): Event => ({
  type: 'offers/started',
  at,
  offerId,
  kind,
  ...('sku' in rest ? { sku: rest.sku } : {}),
  fixed: 'sku' in rest ? { title: 'Tee', regular: cny(19_900), was: null } : null,
  startsAt: at + 200,
  endsAt: at + 60_200,
});
const order = (number: number, placedAt: number, sku = 'tee', cancelled = false): Command => {
  const facts: OrderFacts = {
    orderId: `shopify:${number}`,
    version: cancelled ? 2 : 1,
    paid: true,
    cancelled,
    excluded: false,
    placedAt,
    total: cny(9_900),
    lines: [{ sku, title: 'Tee', units: 1 }],
    units: 1,
    buyer: '张**',
  };
  return { type: 'orders/record', order: facts };
};
/** The log after these orders were told one after the other. */
function told(before: Event[], ...orders: (readonly [number, Command])[]): Event[] {
  return orders.reduce<Event[]>((log, [now, command]) => {
    const { show, ledger } = fold(log);
    return [...log, ...decide(command, show, { now, by: shop, ledger })];
  }, before);
}
const running = [tee, drafted(group), started(group)];

test('a product has one price: a group buy and a flash sale stand in each other\u2019s way', () =>
  given(tee, drafted(group), started(group), drafted(flash))
    .when({ type: 'offers/start', offerId: 'f' }, T + 1_000)
    .refuses('offer-on-air'));

test('a saving on the whole order runs beside a deal', () =>
  given(...running, drafted(saving))
    .when({ type: 'offers/start', offerId: 's' }, T)
    .gives(started(saving)));

test('who joined are the orders with the product, placed while the group buy ran', () => {
  const log = told(
    running,
    [T + 1_000, order(1, T + 900)],
    [T + 1_000, order(2, T - 5_000)],
    [T + 1_000, order(3, T + 900, 'cup')],
  );
  expect(joinedBy(fold(log).show.orders, 'g')).toBe(1);
});

test('who cancels leaves the group', () => {
  const log = told(running, [T + 1_000, order(1, T + 900)], [T + 2_000, order(1, T + 900, 'tee', true)]);
  expect(joinedBy(fold(log).show.orders, 'g')).toBe(0);
});

test('a full group is complete for good, whoever cancels then', () => {
  const full = told(running, [T + 1_000, order(1, T + 900)], [T + 2_000, order(2, T + 1_900)]);
  expect(full.at(-1)).toEqual({ type: 'offers/completed', at: T + 2_000, offerId: 'g', startsAt: T + 2_200 });
  const after = fold(told(full, [T + 3_000, order(2, T + 1_900, 'tee', true)])).show;
  expect(after.offers[0]).toMatchObject({ completed: { startsAt: T + 2_200, seed: full.length } });
});

test('steps that do not rise, or save more than is spent, are refused', () => {
  const draft = (change: object): Command => ({ type: 'offers/draft', offer: { ...saving, ...change } });
  given()
    .when(draft({ steps: [steps[1]!, steps[0]!] }), T)
    .refuses('steps-must-rise');
  given()
    .when(draft({ steps: [{ spend: cny(100), save: cny(100) }] }), T)
    .refuses('steps-must-rise');
  given()
    .when(draft({ steps: [{ spend: cny(100), save: { minor: 1, currency: 'USD' } }] }), T)
    .refuses('wrong-currency');
});

test('the same saving again within a day needs its reason', () => {
  const over: Event = { type: 'offers/ended', at: T + 9_000, offerId: 's', endedAt: T + 9_000, why: 'operator' };
  const again = { ...saving, offerId: 's2' };
  const before = [drafted(saving), started(saving), over];
  given(...before, drafted(again))
    .when({ type: 'offers/start', offerId: 's2' }, T + 10_000)
    .refuses('repeat-needs-reason');
  given(...before, drafted({ ...again, reason: 'asked for in the comments' }))
    .when({ type: 'offers/start', offerId: 's2' }, T + 10_000)
    .givesTypes('offers/started');
});

test('what is left of a coupon is counted by the crew and only falls', () => {
  const live = [drafted(coupon), started(coupon)];
  const count = (left: number): Command => ({ type: 'offers/count-left', offerId: 'c', left });
  const counted: Event = { type: 'offers/left-counted', at: T + 5_000, offerId: 'c', left: 120, source: 'manual' };
  given(...live)
    .when(count(120), T + 5_000)
    .gives(counted);
  given(...live)
    .when(count(501), T + 5_000)
    .refuses('left-would-rise');
  given(...live, counted)
    .when(count(121), T + 6_000)
    .refuses('left-would-rise');
  expect(fold([...live, counted]).show.offers[0]).toMatchObject({
    left: { left: 120, source: 'manual', readAt: T + 5_000, before: 500 },
  });
});

test('what is left of a coupon is counted only while it is to be had', () => {
  const count: Command = { type: 'offers/count-left', offerId: 'c', left: 120 };
  given(drafted(coupon)).when(count, T).refuses('offer-not-live');
  given(drafted(coupon), started(coupon))
    .when(count, T + 60_200)
    .refuses('offer-not-live');
});

test('an offer in the way is named by what the crew knows it by', () => {
  const starting = (event: Event, ...before: Event[]) => {
    const { show, ledger } = fold([tee, ...before, event]);
    const offerId = event.type === 'offers/drafted' ? event.offer.offerId : '';
    return () => decide({ type: 'offers/start', offerId }, show, { now: T + 1_000, by: operator, ledger });
  };
  const detail = (name: string) => expect.objectContaining({ reason: 'offer-on-air', detail: name }) as Error;
  expect(starting(drafted(flash), ...running)).toThrow(detail('Tee'));
  expect(starting(drafted({ ...coupon, offerId: 'c2' }), drafted(coupon), started(coupon))).toThrow(detail('¥10 off'));
  expect(starting(drafted({ ...saving, offerId: 's2' }), drafted(saving), started(saving))).toThrow(
    detail('spend-and-save'),
  );
  expect(refusalText('offer-on-air', 'zh-CN', 'spend-and-save')).toContain('“满减”');
  expect(refusalText('offer-on-air', 'en', 'follow-bonus')).toContain('“Follow bonus”');
});
