import { expect, test } from 'vitest';
import type { Demo } from '../script.ts';
import { instantsOf } from './instants.ts';
import { T0 } from '../script.ts';

const demo: Demo = { events: [], now: T0 + 10_000 };
const moment = (after: number, lasts: number) => ({ at: T0 + after, lasts });

test('a demo is looked at where it is worth it, in the middle of what moves first and last, and of each burst', () => {
  const moves = [moment(7_000, 1_000), moment(2_000, 1_000), moment(4_000, 1_000), moment(11_000, 1_000)];
  const bursts = [moment(9_000, 2_000)];
  expect(instantsOf(demo, moves, bursts).map((at) => at - T0)).toEqual([10_000, 2_350, 7_350, 9_700]);
});

test('nothing that moves: the one instant', () => {
  expect(instantsOf(demo, [], [])).toEqual([demo.now]);
});
