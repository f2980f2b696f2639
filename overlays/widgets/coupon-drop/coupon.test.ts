import { expect, test } from 'vitest';
import { showAt, type Demo } from '../../script.ts';
import { dropAt } from './coupon.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const at = (demo: Demo, now = demo.now) => dropAt(showAt(demo, now), now)!;
const { live, low, gone, plenty, heat, ended, coming } = demos;

test('nobody has counted, so no number is left', () => {
  expect(at(live).count).toBe(null);
});

test('a count is shown with its age until it is too old', () => {
  expect(at(plenty).count).toEqual({ left: 212, isManual: true, age: { count: 11, unit: 'second' } });
  const { manualMs } = showAt(demos['too old'], demos['too old'].now).stock.freshness;
  const readAt = at(demos['too old']).offer.left!.readAt;
  expect(at(demos['too old'], readAt + manualMs - 1).count?.left).toBe(212);
  expect(at(demos['too old'], readAt + manualMs).count).toBe(null);
});

test('the last ones are a tenth of all, or twenty', () => {
  expect([at(plenty).look, at(low).look, at(gone).look]).toEqual(['live', 'low', 'gone']);
});

test('none left stays so, however old the count is', () => {
  const { endsAt } = at(gone).offer;
  expect(at(gone, endsAt! - 1).look).toBe('gone');
});

test('it heats up, ends and goes by the clock alone', () => {
  const { endsAt } = at(heat).offer;
  const looks = [endsAt! - 10_001, endsAt! - 10_000, endsAt!, endsAt! + 11_999].map((now) => at(ended, now).look);
  expect(looks).toEqual(['live', 'heat', 'ended', 'ended']);
  expect(at(ended, endsAt! + 12_000)).toBe(undefined);
});

test('one that was not announced is not seen before its start', () => {
  const { startsAt } = at(coming).offer;
  expect([startsAt! - 1, startsAt!].map((now) => motion.isShown(showAt(coming, now), now))).toEqual([false, true]);
});

test('its clock and the age of its count change together, once a second', () => {
  const first = motion.nextFigure(showAt(plenty, plenty.now), plenty.now);
  let now = first;
  for (let change = 0; change < 20; change += 1) now = motion.nextFigure(showAt(plenty, now), now);
  expect(now).toBe(first + 20_000);
});
