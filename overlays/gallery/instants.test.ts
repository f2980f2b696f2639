import { expect, test } from 'vitest';
import { T0, type Demo } from '../script.ts';
import { createInstants } from './instants.ts';

const demo: Demo = { events: [], now: T0 + 10_000 };
const moment = (kind: string, after: number, lasts = 1_000) => ({ kind, at: T0 + after, lasts });

test('a demo is looked at where it is worth it, and in the middle of each kind of motion', () => {
  const instants = createInstants();
  const moments = [moment('enter', 2_000), moment('hit', 4_000), moment('hit', 5_000), moment('burst', 9_000, 2_000)];
  expect(instants(demo, moments).map((at) => at - T0)).toEqual([10_000, 2_350, 4_350, 9_700]);
});

test('what one demo has shown, the next need not', () => {
  const instants = createInstants();
  instants(demo, [moment('enter', 2_000)]);
  expect(instants(demo, [moment('enter', 3_000)])).toEqual([demo.now]);
});

test('what the slider does not reach is left out', () => {
  expect(createInstants()(demo, [moment('enter', -5_000), moment('leave', 900_000)])).toEqual([demo.now]);
});
