import { expect, test } from 'vitest';
import { onAir, counted, drafted, foundation, listed } from '../../props.ts';
import { opening, script, showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';
import { ageOf, readingAt, rollOf } from './reading.ts';

const age = (demo: typeof demos.plenty, now: number) => ageOf(readingAt(showAt(demo, now), now)!, now);

test('the age is counted on the countdown’s full seconds, so that both cost one paint', () => {
  const { now } = demos.plenty;
  const show = showAt(demos.plenty, now);
  const { endsAt } = readingAt(show, now)!.offer;
  expect((endsAt! - motion.nextFigure(show, now)) % 1000).toBe(0);
  expect(age(demos.plenty, now)).toEqual({ count: 8, unit: 'second' });
});

test('it is never younger than it was, and minutes follow seconds', () => {
  const read = 20_000;
  const demo = script([...onAir(foundation), counted(read, 30)], { lookAt: 21_000 });
  const start = demo.now - 1_000;
  expect([0, 1_500, 59_000, 61_500, 125_000].map((after) => age(demo, start + after))).toEqual([
    { count: 0, unit: 'now' },
    { count: 1, unit: 'second' },
    { count: 58, unit: 'second' },
    { count: 1, unit: 'minute' },
    { count: 2, unit: 'minute' },
  ]);
});

test('where no countdown runs the stage is still for a minute', () => {
  const soon = [
    opening(),
    ...listed(foundation),
    drafted(foundation),
    [1_000, { type: 'offers/arm', offerId: 'deal' }] as const,
  ];
  const demo = script([...soon, counted(5_000, 30)], { lookAt: 7_000 });
  expect(age(demo, demo.now)).toEqual({ count: 0, unit: 'now' });
  expect(motion.nextFigure(showAt(demo, demo.now), demo.now)).toBe(demo.now - 2_000 + 60_000);
});

test('a figure that grows too old goes at that very moment', () => {
  const demo = script([...onAir(foundation, { lastsMs: 3_600_000 }), counted(5_000, 30)], { lookAt: 6_000 });
  const stale = demo.now - 1_000 + 30 * 60_000;
  expect(motion.isShown(showAt(demo, stale - 1), stale - 1)).toBe(true);
  expect(motion.nextFigure(showAt(demo, stale - 1), stale - 1)).toBe(stale);
  expect(motion.isShown(showAt(demo, stale), stale)).toBe(false);
});

test('a new figure rolls from the one before it, once', () => {
  const demo = script([...onAir(foundation), counted(5_000, 30), counted(6_000, 12), counted(8_000, 12)], {
    lookAt: 9_000,
  });
  const rollAt = (now: number) => rollOf(readingAt(showAt(demo, now), now)!);
  const start = demo.now - 9_000;
  expect(rollAt(start + 5_500)).toBeUndefined();
  expect(rollAt(start + 6_500)).toMatchObject({ at: start + 6_000, before: '30', after: '12' });
  expect(rollAt(demo.now)).toEqual(rollAt(start + 6_500));
});

test('what rolls comes to rest, and then nothing moves', () => {
  const { now } = demos['just read'];
  const playing = (at: number) =>
    playingAt(motion.scenes(showAt(demos['just read'], at), at), at).map(({ part }) => part);
  expect(playing(now)).toEqual(['count .left', 'bar 220 137']);
  expect(playing(now + 900)).toEqual([]);
});
