import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { presentedAt } from './rundown.ts';
import type { Event } from './show.ts';

const T = 1_000_000;
const tee: Event = {
  type: 'catalog/listed',
  at: T,
  product: { sku: 'tee', title: 'Tee', price: { minor: 9_900, currency: 'CNY' } },
};
const presented: Event = { type: 'rundown/presented', at: T, sku: 'tee', startsAt: T + 200 };

test('a product is presented first by explaining it', () => {
  given(tee).when({ type: 'rundown/present', sku: 'tee' }, T).gives(presented);
  const { rundown } = fold([tee, presented]).show;
  expect(presentedAt(rundown, T + 199)).toBeUndefined();
  expect(presentedAt(rundown, T + 200)).toMatchObject({ sku: 'tee', step: 'explaining' });
});

test('what is not in the catalog is not presented', () =>
  given().when({ type: 'rundown/present', sku: 'tee' }, T).refuses('unknown-product'));

test('the loop goes on to the next step, and a step said again is no event', () => {
  const stepped: Event = { type: 'rundown/stepped', at: T + 900, step: 'asking', startsAt: T + 1_100 };
  given(tee, presented)
    .when({ type: 'rundown/step', step: 'asking' }, T + 900)
    .gives(stepped);
  given(tee, presented, stepped)
    .when({ type: 'rundown/step', step: 'asking' }, T + 950)
    .gives();
  given(tee).when({ type: 'rundown/step', step: 'closing' }, T).refuses('nothing-presented');
});

test('a product that is put away leaves, and can come again', () => {
  const away: Event = { type: 'rundown/put-away', at: T + 900, until: T + 1_100 };
  given(tee, presented)
    .when({ type: 'rundown/put-away' }, T + 900)
    .gives(away);
  expect(presentedAt(fold([tee, presented, away]).show.rundown, T + 1_100)).toBeUndefined();
  given(tee, presented, away)
    .when({ type: 'rundown/present', sku: 'tee' }, T + 2_000)
    .givesTypes('rundown/presented');
});
