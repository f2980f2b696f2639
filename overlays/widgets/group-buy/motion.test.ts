import { expect, test } from 'vitest';
import { GROUP_GRACE_MS } from '../../../shared/show/offer.ts';
import { CUE_LEAD_MS } from '../../../shared/show/words.ts';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { groupAt } from './group.ts';
import { motion } from './motion.ts';
import { priceSize } from './price-size.ts';

const { complete, heat, joining, live } = demos;
const at = (now: number, demo: typeof live = live) => groupAt(showAt(demo, now), now)!;
const playing = (now: number, demo: typeof live = live) =>
  playingAt(motion.scenes(showAt(demo, now), now), now).map(({ part }) => part);
const { startsAt, endsAt } = at(live.now).offer;

test('orders that came within a second are one count, from the figure before them', () => {
  expect(at(joining.now, joining)).toMatchObject({ joined: 38, change: { before: 35 } });
  expect(playing(joining.now, joining)).toEqual(['count .joined', 'bar 35 38']);
  expect(playing(live.now)).toEqual([]);
});

test('a group is full from the moment of its celebration on', () => {
  const { completed } = at(complete.now, complete).offer;
  const full = completed!.startsAt;
  expect(at(full - 1, complete)).toMatchObject({ joined: 50, isComplete: false, isNearly: false });
  expect(motion.nextFigure(showAt(complete, full - 1), full - 1)).toBe(full);
  expect(at(full, complete).isComplete).toBe(true);
  expect(playing(full, complete)).toContain('group');
});

test('a group that fills up in its very last moment has filled up', () => {
  const show = showAt(live, endsAt! - 1);
  const offers = show.offers.map((offer) =>
    offer.kind === 'group-buy' ? { ...offer, completed: { startsAt: endsAt! + 150, seed: 9 } } : offer,
  );
  const late = { ...show, offers };
  expect(groupAt(late, endsAt!)).toMatchObject({ phase: 'ended', isComplete: false, isCounting: true });
  expect(motion.nextFigure(late, endsAt!)).toBe(endsAt! + 150);
  expect(groupAt(late, endsAt! + 150)).toMatchObject({ phase: 'ended', isComplete: true, isCounting: false });
});

test('a group that is not full at its end is counted on before it is told so', () => {
  const missed = demos['ended, refunded'];
  const told = endsAt! + GROUP_GRACE_MS + CUE_LEAD_MS;
  expect(at(endsAt!, missed)).toMatchObject({ phase: 'ended', isCounting: true });
  expect(motion.nextFigure(showAt(missed, endsAt! + 5_000), endsAt! + 5_000)).toBe(told);
  expect(at(told, missed)).toMatchObject({ phase: 'ended', isCounting: false, isComplete: false });
  expect(playing(told, missed)).toEqual(['group']);
});

test('it is nearly full from nine tenths on, until it is over', () => {
  const { now } = demos['nearly full'];
  expect([at(live.now).isNearly, at(now, demos['nearly full']).isNearly]).toEqual([false, true]);
  expect(at(endsAt!, demos['nearly full']).isNearly).toBe(false);
});

test('the countdown changes once a second, and ten times in each of the last ten', () => {
  const changes = (from: number, until: number) => {
    let count = -1;
    for (let now = from; now < until; now = motion.nextFigure(showAt(heat, now), now)) count += 1;
    return count;
  };
  expect(changes(startsAt! + 30_500, startsAt! + 40_500)).toBe(10);
  expect(changes(endsAt! - 5_000, endsAt! - 3_000)).toBe(19);
});

test('a price beside long words is set smaller, and then in a line of its own', () => {
  const sizes = ['¥99.90', '¥12,999', '¥12,345,678.90'].map((price) => priceSize(price, 130));
  expect(sizes).toEqual(['short', 'medium', 'long']);
});
