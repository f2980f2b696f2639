import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initial, reduce, type Show } from '../shared/show/fold.ts';
import { isWidgetName, type WidgetName } from '../shared/widgets.ts';
import { displacersOf } from '../shared/layout.ts';
import { airtimeAt, type Airtime } from './airtime.ts';
import { LASTS } from './motion/vocabulary.ts';
import { spanOf, type Demo } from './script.ts';
import { displacedOf, type Motions } from './seating.ts';
import type { WidgetMotion } from './widget-motion.ts';

const AT = 1_000_000;
const airs = (...airtimes: Airtime[]) => ({ airtimes: () => airtimes });
const off = (widget: WidgetName, since: number): Show => ({
  ...initial,
  stage: { ...initial.stage, switches: [{ widget, on: false, since }] },
});
const ladder = (...airtimes: Airtime[]): Motions => new Map([['reward-ladder', airs(...airtimes)]]);
const inSide: WidgetName[] = ['viewer-goal'];

test.runIf(inSide.every(isWidgetName))('a goal yields while a ladder is seen', () => {
  const seen = { from: AT, until: AT + 5_000 };
  expect(displacedOf('viewer-goal', initial, ladder(seen))).toEqual([seen]);
  expect(displacedOf('reward-ladder', initial, ladder(seen))).toEqual([]);
});

test('one that is switched off displaces nobody once it has left', () => {
  const seen = { from: AT, until: Infinity };
  const until = AT + 1_000 + LASTS.leave;
  expect(displacedOf('viewer-goal', off('reward-ladder', AT + 1_000), ladder(seen))).toEqual([{ from: AT, until }]);
  expect(displacedOf('viewer-goal', off('reward-ladder', AT - 9_000), ladder(seen))).toEqual([]);
});

/** The widgets that are there, with what they would do in each of their demos. */
const folders = globSync('overlays/widgets/*/motion.ts').map((path) => path.split(/[\\/]/).at(-2) ?? '');
const names = folders.filter(isWidgetName);
const modules = await Promise.all(
  names.map(async (name) => {
    const { motion } = (await import(`./widgets/${name}/motion.ts`)) as { motion: WidgetMotion };
    const { demos } = (await import(`./widgets/${name}/demo.ts`)) as { demos: Record<string, Demo> };
    return { name, motion, states: Object.entries(demos) };
  }),
);

test('every widget to which another yields says when it is seen', () => {
  const yielded = new Set(names.flatMap(displacersOf));
  const silent = modules.filter(({ name, motion }) => yielded.has(name) && !motion.airtimes);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

/** The show at each of these instants, which are in order, folded once. */
function* shows({ events }: Demo, times: readonly number[]): Generator<{ show: Show; now: number }> {
  let show = initial;
  let heard = 0;
  for (const now of times) {
    for (let event = events[heard]; event && event.at <= now; event = events[heard]) {
      heard += 1;
      show = reduce(show, event, heard);
    }
    yield { show, now };
  }
}

const inOrder = (times: readonly number[]) => [...new Set(times)].sort((one, other) => one - other);

/** Instants of a demo: a grid, and just before and after what happens or turns. */
function instants(demo: Demo, motion: WidgetMotion): number[] {
  const { from, until } = spanOf(demo);
  const grid = Array.from({ length: 60 }, (_, index) => from + ((until - from) * index) / 60);
  const happened = inOrder(demo.events.map(({ at }) => at)).filter(
    (_, index, all) => index % Math.ceil(all.length / 80) === 0,
  );
  const turns = [...shows(demo, inOrder([...grid, ...happened]))].flatMap(({ show, now }) => [
    now,
    ...(motion.airtimes?.(show) ?? []).flatMap((airtime) => [airtime.from, airtime.until]),
  ]);
  const near = turns.flatMap((time) => [time - 1, time, time + 1]);
  return inOrder(near.filter((time) => time >= from && time <= until));
}

const saying = modules.filter(({ motion }) => motion.airtimes);

test.each(saying)('$name says it is seen exactly when it is, in all of its demos', ({ motion, states }) => {
  const wrong = states.flatMap(([state, demo]) =>
    [...shows(demo, instants(demo, motion))]
      .filter(({ show, now }) => motion.isShown(show, now) !== (airtimeAt(motion.airtimes!(show), now) !== undefined))
      .map(({ now }) => `${state} at ${now - spanOf(demo).from} ms`),
  );
  expect(wrong.slice(0, 8)).toEqual([]);
});
