import { expect, test } from 'vitest';
import { fold, given, operator } from '../../test/kit/given.ts';
import { refusalText } from '../refusals.ts';
import { arrangedNext, placesAt } from './arranging.ts';
import { Command, decide, State, type Event } from './show.ts';

const T = 1_000_000;
type Arranged = Extract<Event, { type: 'stage/arranged' }>;
const arranged = (places: Arranged['places'], at = T): Arranged => ({
  type: 'stage/arranged',
  at,
  canvas: 'vertical',
  places,
  startsAt: at + 200,
});
const right = { head: { left: 132, top: 256 } };
const farther = { head: { left: 184, top: 256 } };

/** The reason and the detail with which the room says no. */
function refusal(places: Arranged['places'], ...log: Event[]) {
  const { show, ledger } = fold(log);
  try {
    decide({ type: 'stage/arrange', canvas: 'vertical', places }, show, { now: T + 9_000, by: operator, ledger });
  } catch (refused) {
    const { reason, detail } = refused as { reason: string; detail: string };
    return [reason, detail];
  }
  return undefined;
}

test('a place is moved from a moment ahead, on its canvas alone', () => {
  given().when({ type: 'stage/arrange', canvas: 'vertical', places: right }, T).gives(arranged(right));
  const { arrangement } = fold([arranged(right)]).show.stage;
  expect([T + 199, T + 200].map((now) => placesAt(arrangement, 'vertical', now))).toEqual([{}, right]);
  expect(placesAt(arrangement, 'horizontal', T + 200)).toEqual({});
  expect([T, T + 200].map((now) => arrangedNext(arrangement, 'vertical', now))).toEqual([T + 200, Infinity]);
  expect(arrangedNext(arrangement, 'horizontal', T)).toBe(Infinity);
});

test('a place moved twice within a moment stays where it is seen until the second is', () => {
  const { arrangement } = fold([arranged(right), arranged(farther, T + 100)]).show.stage;
  expect([T + 250, T + 300].map((now) => placesAt(arrangement, 'vertical', now))).toEqual([{}, farther]);
});

test('what is left out goes back to its default', () => {
  given(arranged(right))
    .when({ type: 'stage/arrange', canvas: 'vertical', places: {} }, T + 500)
    .gives(arranged({}, T + 500));
});

test('arranging what is arranged is no event', () => {
  given().when({ type: 'stage/arrange', canvas: 'vertical', places: {} }, T).gives();
  given(arranged(right))
    .when({ type: 'stage/arrange', canvas: 'vertical', places: right }, T + 9)
    .gives();
});

test('a place that leaves the platform’s safe area is refused, by its name', () => {
  expect(refusal({ head: { left: 192, top: 256 } })).toEqual(['place-outside', 'head']);
  const bare: Event = { type: 'stage/platform-set', at: T, platform: 'none', insets: {} };
  const low = { stack: { left: 36, top: 1_600 } };
  expect(refusal(low)).toEqual(['place-outside', 'stack']);
  expect(refusal(low, bare)).toBeUndefined();
  expect(refusal(low, { ...bare, insets: { bottom: 300 } })).toEqual(['place-outside', 'stack']);
});

test('a place that would touch another is refused with the other’s name, whichever of the two was moved', () => {
  expect(refusal({ strap: { left: 36, top: 530 } })).toEqual(['place-taken', 'head']);
  expect(refusal({ ...right, strap: { left: 36, top: 530 } }, arranged(right))).toEqual(['place-taken', 'head']);
  expect(refusal({ head: { left: 36, top: 272 } })).toEqual(['place-taken', 'strap']);
});

test('the names of places are the crew’s words, in both languages', () => {
  expect(refusalText('place-taken', 'zh-CN', 'strap')).toContain('“库存和满减”');
  expect(refusalText('place-outside', 'en', 'head')).toContain('“Product and deal”');
  expect(refusalText('offer-on-air', 'en', 'head')).toContain('“head”');
});

test('a show stored before there were arrangements is read, and has none', () => {
  const { show } = fold([]);
  expect(State.parse(show)).toEqual(show);
  expect(show.stage).not.toHaveProperty('arrangement');
  expect(State.parse(fold([arranged(right)]).show)).toEqual(fold([arranged(right)]).show);
});

test('a place is named by whole pixels of a canvas, and the whole screen is none', () => {
  const isRead = (places: object) => Command.safeParse({ type: 'stage/arrange', canvas: 'vertical', places }).success;
  expect(isRead({ head: { left: 0, top: 1_920 } })).toBe(true);
  for (const place of [{ left: -8, top: 0 }, { left: 0.5, top: 0 }, { left: 0 }, { left: 0, top: 1_921 }]) {
    expect(isRead({ head: place })).toBe(false);
  }
  expect(Command.parse({ type: 'stage/arrange', canvas: 'vertical', places: { whole: { left: 0, top: 0 } } })).toEqual({
    type: 'stage/arrange',
    canvas: 'vertical',
    places: {},
  });
});
