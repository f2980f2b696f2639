import { expect, test } from 'vitest';
import { REVEAL_MS } from '../../shared/show/rewards.ts';
import { showAt } from '../script.ts';
import { demos } from '../widgets/reward-ladder/demo.ts';
import { themes } from '../themes/index.ts';
import { BURST_MS, burstAt, burstsOf } from './bursts.ts';

const show = showAt(demos.open, demos.open.now);
const bursts = burstsOf(show);
const last = bursts.at(-1)!;

test('each unlock bursts once, around the ladder, with the number of its event', () => {
  expect(bursts.map(({ around, seed }) => [around, seed])).toEqual(
    show.rewards!.unlocked.map(({ seed }) => ['reward-ladder', seed]),
  );
});

test('a burst is over long before the reward that it celebrates goes', () => {
  for (const kind of Object.values(themes.festival.bursts)) expect(BURST_MS[kind]).toBeLessThan(REVEAL_MS / 2);
});

test('there is one burst at a time: that which began last', () => {
  const later = { ...last, at: last.at + 500, seed: 1 };
  expect(burstAt([later, last], last.at + 400)).toBe(last);
  expect(burstAt([later, last], last.at + 500)).toBe(later);
  expect(burstAt([later, last], later.at + later.lasts)).toBeUndefined();
});
