import { expect, test } from 'vitest';
import { Throttle } from './throttle.ts';

test('the first runs at once, the last of a crowd at the gap’s end, none is lost', () => {
  let runs = 0;
  const waiting: (() => void)[] = [];
  const throttle = new Throttle(
    () => (runs += 1),
    1000,
    (task) => waiting.push(task),
  );
  const gapEnds = () => waiting.shift()?.();

  throttle.ask();
  expect(runs).toBe(1);
  throttle.ask();
  throttle.ask();
  expect(runs).toBe(1);
  gapEnds();
  expect(runs).toBe(2);
  gapEnds();
  expect([runs, waiting.length]).toEqual([2, 0]);
  throttle.ask();
  expect(runs).toBe(3);
});
