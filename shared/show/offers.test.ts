import { expect, test } from 'vitest';
import { fold, given, room } from '../../test/kit/given.ts';
import { current, ENDED_SHOWN_MS, onScreen, phaseOf } from './offer.ts';
import { deadlines, elapse, type Command, type Event } from './show.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const T = 1_000_000;
const listed = { type: 'catalog/listed' as const, at: T, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } };
const terms = { offerId: 'o1', kind: 'flash-sale', sku: 'tee', deal: cny(9_900), lastsMs: 60_000 } as const;
const drafted: Event = { type: 'offers/drafted', at: T, offer: terms };
const fixed = { title: 'Tee', regular: cny(19_900), was: null };
const armed = (startsAt: number | null): Event => ({
  type: 'offers/armed',
  at: T,
  offerId: 'o1',
  fixed,
  startsAt,
  endsAt: startsAt === null ? null : startsAt + 60_000,
});
const started: Event = {
  type: 'offers/started',
  at: T,
  offerId: 'o1',
  kind: 'flash-sale',
  sku: 'tee',
  fixed,
  startsAt: T + 200,
  endsAt: T + 60_200,
};
const ended: Event = { type: 'offers/ended', at: T + 60_200, offerId: 'o1', endedAt: T + 60_200, why: 'time' };
const start: Command = { type: 'offers/start', offerId: 'o1' };
const other = { ...terms, offerId: 'o2' };
const only = (...events: Event[]) => fold(events).show.offers[0]!;

test('starting an offer fixes the moment it ends, a little ahead so that all screens agree', () =>
  given(listed, drafted).when(start, T).gives(started));

test('an offer that was armed with its start starts by itself', () => {
  const { show, ledger } = fold([listed, drafted, armed(T + 5_000)]);
  expect(deadlines(show)).toEqual([T + 5_000]);
  expect(elapse(show, { now: T + 4_999, ledger })).toEqual([]);
  expect(elapse(show, { now: T + 5_000, ledger })).toMatchObject([
    { type: 'offers/started', startsAt: T + 5_000, endsAt: T + 65_000 },
  ]);
});

test('an alarm that rings a whole offer late logs its start and its end', () => {
  const { show, ledger } = fold([listed, drafted, armed(T + 5_000)]);
  expect(elapse(show, { now: T + 99_000, ledger }).map(({ type }) => type)).toEqual(['offers/started', 'offers/ended']);
});

test('the phase follows from the clock alone', () => {
  const offer = only(listed, drafted, armed(T + 5_000));
  expect([T, T + 4_999, T + 5_000, T + 64_999, T + 65_000].map((now) => phaseOf(offer, now))).toEqual([
    'armed',
    'armed',
    'live',
    'live',
    'ended',
  ]);
});

test('a second offer is refused while one holds the air', () => {
  given(listed, drafted, { ...drafted, offer: other }, started)
    .when({ type: 'offers/start', offerId: 'o2' }, T + 300)
    .refuses('offer-on-air');
  given(listed, drafted, { ...drafted, offer: other }, armed(null))
    .when({ type: 'offers/arm', offerId: 'o2' }, T + 300)
    .refuses('offer-on-air');
});

test('a start tapped twice starts once', () =>
  given(listed, drafted, started)
    .when(start, T + 50)
    .refuses('offer-fixed'));

test('what runs cannot be drafted, discarded, armed or disarmed', () => {
  const facts = [listed, drafted, started];
  given(...facts)
    .when({ type: 'offers/draft', offer: { ...terms, lastsMs: 600_000 } }, T + 300)
    .refuses('offer-fixed');
  given(...facts)
    .when({ type: 'offers/discard', offerId: 'o1' }, T + 300)
    .refuses('offer-fixed');
  given(...facts)
    .when({ type: 'offers/arm', offerId: 'o1' }, T + 300)
    .refuses('offer-fixed');
  given(...facts)
    .when({ type: 'offers/disarm', offerId: 'o1' }, T + 100)
    .refuses('offer-fixed');
});

test('an offer can be ended early, and then is over at once', () => {
  given(listed, drafted, started)
    .when({ type: 'offers/end', offerId: 'o1' }, T + 1_000)
    .gives({ type: 'offers/ended', at: T + 1_000, offerId: 'o1', endedAt: T + 1_000, why: 'operator' });
  expect(phaseOf(only(listed, drafted, started, { ...ended, endedAt: T + 1_000 }), T + 1_000)).toBe('ended');
});

test('an offer past its time ends before the next command is decided', () =>
  given(listed, drafted, started, { ...drafted, offer: { ...other, reason: 'asked for' } })
    .when({ type: 'offers/start', offerId: 'o2' }, T + 60_200)
    .givesTypes('offers/ended', 'offers/started'));

test('the same deal within a day asks for its reason', () => {
  const facts = [listed, drafted, started, ended, { ...drafted, offer: other }] as const;
  given(...facts)
    .when({ type: 'offers/start', offerId: 'o2' }, T + 70_000)
    .refuses('repeat-needs-reason');
  given(...facts, { ...drafted, offer: { ...other, reason: 'many asked' } })
    .when({ type: 'offers/start', offerId: 'o2' }, T + 70_000)
    .givesTypes('offers/started');
  given(...facts)
    .when({ type: 'offers/start', offerId: 'o2' }, T + 60_200 + 86_400_000)
    .givesTypes('offers/started');
});

test('the earlier price is no higher than what a deal of this product asked lately, or than today’s price', () => {
  const DAY = 86_400_000;
  const now = 100 * DAY;
  const row = { price: cny(19_900), from: 60 * DAY, until: now, source: 'receipts' };
  const facts: Event[] = [
    { ...listed, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } },
    { type: 'catalog/price-recorded', at: now, sku: 'tee', row },
    { type: 'offers/drafted', at: now, offer: { ...terms, deal: cny(5_000) } },
    { ...started, at: now, startsAt: now, endsAt: now + 60_000 },
    { ...ended, at: now + 60_000, endedAt: now + 60_000 },
  ];
  given(...facts, { type: 'offers/drafted', at: now, offer: { ...other, deal: cny(4_000), reason: 'asked' } })
    .when({ type: 'offers/start', offerId: 'o2' }, now + 70_000)
    .gives(
      expect.objectContaining({
        fixed: expect.objectContaining({ was: { price: cny(5_000), days: 30, source: 'Cuecart' } }),
      }),
    );
});

test('the price that viewers were told cannot change before the deal is over', () => {
  const cheaper: Command = { type: 'catalog/put', product: { sku: 'tee', title: 'Tee', price: cny(4_000) } };
  given(listed, drafted, armed(null))
    .when(cheaper, T + 1)
    .refuses('offer-on-air');
  given(listed, drafted, started)
    .when(cheaper, T + 1_000)
    .refuses('offer-on-air');
  given(listed, drafted, started, ended)
    .when(cheaper, T + 70_000)
    .givesTypes('catalog/listed');
});

test('a deal that is not lower, or in another currency, is refused', () => {
  given(listed)
    .when({ type: 'offers/draft', offer: { ...terms, deal: cny(19_900) } }, T)
    .refuses('deal-not-lower');
  given(listed)
    .when({ type: 'offers/draft', offer: { ...terms, deal: { minor: 1, currency: 'USD' } } }, T)
    .refuses('wrong-currency');
});

test('an earlier price stands beside the deal only with its evidence', () => {
  const DAY = 86_400_000;
  const now = 100 * DAY;
  const row = { price: cny(18_900), from: 60 * DAY, until: now, source: 'shop receipts' };
  const evidence: Event = { type: 'catalog/price-recorded', at: now, sku: 'tee', row };
  const was = { price: cny(18_900), days: 30, source: 'shop receipts' };
  given(listed, evidence, drafted)
    .when(start, now)
    .gives({ ...started, at: now, startsAt: now + 200, endsAt: now + 60_200, fixed: { ...fixed, was } });
});

test('an ended deal says so for a while, then is gone', () => {
  const state = fold([listed, drafted, started, ended]).show.offers;
  expect(onScreen(state, T + 60_200)?.offerId).toBe('o1');
  expect(onScreen(state, T + 60_200 + ENDED_SHOWN_MS)).toBeUndefined();
  expect(current(state, T + 60_200)).toBeUndefined();
});

test('the price is restored by the crew, once, after the end', () => {
  const restore: Command = { type: 'offers/restore', offerId: 'o1' };
  given(listed, drafted, started)
    .when(restore, T + 1_000)
    .refuses('offer-not-ended');
  given(listed, drafted, started, ended)
    .when(restore, T + 70_000)
    .gives({ type: 'offers/restored', at: T + 70_000, offerId: 'o1' });
  given(listed, drafted, started, ended, { type: 'offers/restored', at: T + 70_000, offerId: 'o1' })
    .when(restore, T + 71_000)
    .gives();
});

test('only the room opens the stage', () => {
  given().when({ type: 'stage/open', mode: 'live' }, T).refuses('not-allowed');
  given()
    .when({ type: 'stage/open', mode: 'rehearsal' }, T, room)
    .gives({ type: 'stage/opened', at: T, mode: 'rehearsal' });
});

test('many drafts are kept at once, or none', () => {
  const draft = (offerId: string, sku: string) => ({
    offerId,
    kind: 'follow-bonus' as const,
    save: { minor: 500, currency: 'CNY' },
    lastsMs: 60_000,
    coupon: sku,
  });
  given()
    .when({ type: 'offers/draft-all', offers: [draft('a', 'X'), draft('b', 'Y')] }, T)
    .givesTypes('offers/drafted', 'offers/drafted');
  const wrong = { ...draft('c', 'Z'), save: { minor: 0, currency: 'CNY' } };
  given()
    .when({ type: 'offers/draft-all', offers: [draft('a', 'X'), wrong] }, T)
    .refuses('steps-must-rise');
});

test('a list of drafts that are known already takes no room for new ones', () => {
  const draft = (offerId: string) => ({
    offerId,
    kind: 'follow-bonus' as const,
    save: { minor: 500, currency: 'CNY' },
    lastsMs: 60_000,
  });
  const known = Array.from({ length: 60 }, (_, index) => draft(`known-${index}`));
  const drafted = known.map((offer): Event => ({ type: 'offers/drafted', at: T, offer }));
  const types = Array.from({ length: 61 }, () => 'offers/drafted' as const);
  given(...drafted)
    .when({ type: 'offers/draft-all', offers: [...known, draft('new')] }, T)
    .givesTypes(...types);
});
