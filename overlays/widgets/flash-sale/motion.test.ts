import { expect, test } from 'vitest';
import { foundation, onAir, reported } from '../../props.ts';
import { script, showAt, T0 } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';
import { timesOf } from '../../offer-run.ts';
import { saleAt } from './sale.ts';

const { live, armed, heat, ended } = demos;
const offer = saleAt(showAt(live, live.now), live.now)!.offer;
const { starts, ends, gone } = timesOf(offer);
const playing = (now: number, demo = live) => playingAt(motion.scenes(showAt(demo, now), now), now);
/** How many times the figures change by time alone from `from` to `to`. */
const changes = (from: number, to: number, demo = ended) => {
  let count = 0;
  for (let now = from; ; count += 1) {
    now = motion.nextFigure(showAt(demo, now), now);
    if (now >= to) return count;
  }
};

test('the countdown changes once a second, and ten times in each of the last ten', () => {
  expect(changes(starts! + 500, starts! + 10_500)).toBe(10);
  expect(changes(ends! - 5_000, ends! - 3_000)).toBe(19);
});

test('nothing moves between the start and the last ten seconds', () => {
  expect(playing(starts! + 5_000)).toEqual([]);
  expect(playing(ends! - 10_000, ended)).toHaveLength(1);
  expect(playing(ends! - 9_000, ended)).toEqual([]);
});

test('one scene at a time moves the ticket: the one that began last', () => {
  expect(playing(starts! + 100).map(({ at }) => at)).toEqual([starts]);
});

test('the end is stamped at the end, and the ticket has left when it is gone', () => {
  expect(playing(ends!, ended).map(({ at }) => at)).toEqual([ends]);
  expect(playing(gone! - 10, ended)).toHaveLength(1);
  expect(motion.isShown(showAt(ended, gone!), gone!)).toBe(false);
});

test('a feed that says again that nothing is left does not stamp it again', () => {
  const again = script([...onAir(foundation), reported(5_000, 3), reported(30_000, 0), reported(60_000, 0)], {
    lookAt: 60_100,
  });
  expect(playing(T0 + 30_100, again).map(({ at }) => at)).toEqual([T0 + 30_000]);
  expect(playing(T0 + 60_100, again)).toEqual([]);
});

test('an armed deal changes at the full seconds before its start', () => {
  const show = showAt(armed, armed.now);
  const { startsAt } = saleAt(show, armed.now)!.offer;
  expect((startsAt! - motion.nextFigure(show, armed.now)) % 1000).toBe(0);
});

test('the heat is the last ten seconds of a deal that is still to be had', () => {
  expect(saleAt(showAt(heat, heat.now), heat.now)?.phase).toBe('heat');
});

test('a deal started without being armed is not seen before its start', () => {
  const events = live.events.filter(({ type }) => type !== 'offers/armed');
  expect(motion.isShown(showAt({ ...live, events }, starts! - 1), starts! - 1)).toBe(false);
  expect(motion.nextFigure(showAt({ ...live, events }, starts! - 1), starts! - 1)).toBe(starts);
  expect(motion.isShown(showAt({ ...live, events }, starts!), starts!)).toBe(true);
});
