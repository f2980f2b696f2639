import { expect, test } from 'vitest';
import { foundation, onAir } from '../../props.ts';
import { cny, script, showAt, T0, type Step } from '../../script.ts';
import { demos as groups } from '../group-buy/demo.ts';
import { playingAt } from '../../timeline.ts';
import { cardAt, pointsLayout } from './card.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';
import { priceSize } from './price-size.ts';

const { asking, explaining, leaving } = demos;
const show = (demo: typeof asking, now: number) => showAt(demo, now);
const playing = (demo: typeof asking, now: number) =>
  playingAt(motion.scenes(show(demo, now), now), now).map(({ part, targets }) => `${part} ${targets[0]}`);
const presented = (demo: typeof asking) => show(demo, demo.now).rundown.presented.at(-1)!;

test('a product comes with its card, the next one changes what stands on it', () => {
  expect(playing(explaining, presented(explaining).startsAt)).toEqual(['card .card']);
  expect(playing(demos['next product'], presented(demos['next product']).startsAt)).toEqual(['card .picture']);
});

test('a step is there in the frame in which it strikes', () => {
  const { stepAt } = presented(asking);
  expect([stepAt - 1, stepAt].map((now) => cardAt(show(asking, now), now)?.step)).toEqual(['explaining', 'asking']);
  expect(playing(asking, stepAt)).toEqual(['step [data-is="now"] > .name']);
  expect(motion.nextFigure(show(asking, stepAt - 1), stepAt - 1)).toBe(stepAt);
});

test('a card that is put away leaves in its own time and is then gone', () => {
  const until = presented(leaving).until!;
  expect(playing(leaving, until)).toEqual(['card .card']);
  const gone = motion.airtimes!(show(leaving, until))[0]!.until;
  expect([gone - 1, gone].map((now) => motion.isShown(show(leaving, now), now))).toEqual([true, false]);
});

test('between its moments a card costs nothing', () => {
  const { now } = explaining;
  expect(playing(explaining, now)).toEqual([]);
  expect(motion.nextFigure(show(explaining, now), now)).toBe(Infinity);
});

test('selling points take one line, two, or two by two', () => {
  const points = ['12小时持妆', '混油皮不脱妆', '冷白暖黄都有', '送粉扑'];
  expect([0, 2, 4].map((count) => pointsLayout(points.slice(0, count)))).toEqual(['none', 'line', 'lines']);
  expect(pointsLayout([...points.slice(1), '景德镇老师傅纯手工拉坯薄胎透光可见指影'])).toBe('grid');
});

test('a long price leaves room for the step of now alone', () => {
  const sizes = ['¥199', '¥1,299', '¥1,599.50', '¥14,523,000'].map(priceSize);
  expect(sizes).toEqual(['short', 'medium', 'wide', 'long']);
});

test('while a deal of the product runs its price is the card’s, and none where it takes a code', () => {
  const [starts, ends] = [T0 + 4_200, T0 + 184_200];
  const prices = (coupon: string) => {
    const steps: Step[] = [...onAir(foundation, { coupon }), [4_001, { type: 'rundown/present', sku: 'LW-30' }]];
    const demo = script(steps, { lookAt: 5_000, until: 200_000 });
    expect(motion.nextFigure(showAt(demo, starts), starts)).toBe(presented(demo).startsAt);
    expect(motion.nextFigure(showAt(demo, ends - 9), ends - 9)).toBe(ends);
    return [starts + 10, ends - 1, ends].map((now) => cardAt(showAt(demo, now), now)!.price);
  };
  expect(prices('')).toEqual([cny(99.9), cny(99.9), cny(199)]);
  expect(prices('LIVE15')).toEqual([undefined, undefined, cny(199)]);
});

test('a group’s price is the card’s from the moment on in which the group is full', () => {
  const { complete } = groups;
  const show = showAt(complete, complete.now);
  const [full] = show.offers.flatMap((offer) => (offer.kind === 'group-buy' ? (offer.completed?.startsAt ?? []) : []));
  const rundown = {
    ...show.rundown,
    presented: [{ sku: 'LW-30', startsAt: 0, until: null, step: 'asking', stepAt: 0 } as const],
  };
  const price = (now: number) => cardAt({ ...show, rundown }, now)?.price;
  expect([price(full! - 1), price(full!)]).toEqual([cny(199), cny(99.9)]);
  expect(motion.nextFigure({ ...show, rundown }, full! - 1)).toBe(full);
});
