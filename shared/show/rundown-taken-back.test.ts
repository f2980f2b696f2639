import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import { presentedAt } from './rundown.ts';
import type { Event } from './show.ts';

const T = 1_000_000;
const listed = (sku: string): Event => ({
  type: 'catalog/listed',
  at: T,
  product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
});
const planned: Event = {
  type: 'rundown/planned',
  at: T,
  plan: { segments: [{ segmentId: 's', title: 'One', items: [turnOf('tee'), turnOf('cup')] }] },
};
const present = (sku: string, at: number): Event => ({
  type: 'rundown/presented',
  at,
  sku,
  startsAt: at + 200,
  itemId: sku,
});
const tee = present('tee', T);
const asking: Event = { type: 'rundown/stepped', at: T + 60_000, step: 'asking', startsAt: T + 60_200 };
const slip = present('cup', T + 90_000);
const before = [listed('tee'), listed('cup'), planned, tee, asking];
const back = { sku: 'tee', itemId: 'tee', step: 'asking', stepAt: T + 60_200 } as const;
const takenBack: Event = { type: 'rundown/taken-back', at: T + 95_000, back, startsAt: T + 95_200 };

test('a product presented by a slip leaves, the one before goes on in its step and its turn, and the slip was no turn', () => {
  given(...before, slip)
    .when({ type: 'rundown/take-back', back }, T + 95_000)
    .gives(takenBack);
  const { rundown } = fold([...before, slip, takenBack]).show;
  expect(presentedAt(rundown, T + 95_199)).toMatchObject({ sku: 'cup' });
  expect(presentedAt(rundown, T + 95_200)).toMatchObject({ sku: 'tee', step: 'asking', stepAt: T + 60_200 });
  expect(rundown.turns).toEqual(fold(before).show.rundown.turns);
});

test('what was put away by a slip goes on in its turn', () => {
  const away: Event = { type: 'rundown/put-away', at: T + 90_000, until: T + 90_200 };
  const { rundown } = fold([...before, away, takenBack]).show;
  expect(presentedAt(rundown, T + 95_200)).toMatchObject({ sku: 'tee', step: 'asking' });
  expect(rundown.turns).toEqual(fold(before).show.rundown.turns);
});

test('where nothing was presented before, nothing is again', () => {
  const events = [...before.slice(0, 3), tee];
  const nothing: Event = { type: 'rundown/taken-back', at: T + 5_000, back: null, startsAt: T + 5_200 };
  given(...events)
    .when({ type: 'rundown/take-back', back: null }, T + 5_000)
    .gives(nothing);
  const { rundown } = fold([...events, nothing]).show;
  expect(presentedAt(rundown, T + 5_200)).toBeUndefined();
  expect(rundown.turns).toEqual([]);
  given(...before.slice(0, 3))
    .when({ type: 'rundown/take-back', back: null }, T + 5_000)
    .gives();
});

test('only what is in the catalog and the rundown comes back, and no step began in the future', () => {
  given(...before, slip)
    .when({ type: 'rundown/take-back', back: { ...back, sku: 'pen' } }, T + 95_000)
    .refuses('unknown-product');
  given(...before, slip)
    .when({ type: 'rundown/take-back', back: { ...back, itemId: 'cup' } }, T + 95_000)
    .refuses('unknown-item');
  given(...before, slip)
    .when({ type: 'rundown/take-back', back: { ...back, stepAt: T + 99_000 } }, T + 95_000)
    .gives({ ...takenBack, back: { ...back, stepAt: T + 95_000 } });
});

test('a line to the host is taken off the prompter by its number', () => {
  const told: Event = { type: 'rundown/host-told', at: T, text: 'Say the gift again' };
  const untold: Event = { type: 'rundown/host-untold', at: T + 3_000, seq: 1 };
  given(told)
    .when({ type: 'rundown/untell-host', seq: 1 }, T + 3_000)
    .gives(untold);
  given(told)
    .when({ type: 'rundown/untell-host', seq: 7 }, T + 3_000)
    .gives();
  expect(fold([told, untold]).show.rundown.messages).toEqual([]);
});
