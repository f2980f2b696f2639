import { expect, test } from 'vitest';
import { fold, play, room } from '../../test/kit/given.ts';
import type { Command, Event } from '../../shared/show/show.ts';
import { courseOf, endOf, gainAt, scoreOf, type Note } from './score.ts';

const T = 1_795_000_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const cup: Command = { type: 'catalog/put', product: { sku: 'CUP', title: 'Cup', price: cny(9_900) } };
const deal = (lastsMs = 60_000): Command => ({
  type: 'offers/draft',
  offer: { offerId: 'o-1', kind: 'flash-sale', sku: 'CUP', deal: cny(5_900), lastsMs },
});

const showOf = (steps: readonly (readonly [number, Command])[]) =>
  fold(
    play([
      { command: { type: 'stage/open', mode: 'live' }, now: T, by: room },
      ...steps.map(([after, command]) => ({ command, now: T + after })),
    ]),
  ).show;
const heard = (notes: readonly Note[]) => notes.map(({ sound, at, until }) => [sound, at - T, until - at]);

test('an empty show is silent', () => expect(scoreOf(showOf([]))).toEqual([]));

test('a deal sounds as it starts and through its last ten seconds', () => {
  const steps = [
    [0, cup],
    [10, deal()],
    [1_000, { type: 'offers/start', offerId: 'o-1' }],
  ] as const;
  expect(heard(scoreOf(showOf(steps)))).toEqual([
    ['hit', 1_200, 1_800],
    ['pulse', 51_200, 10_000],
  ]);
});

test('a deal that is stopped early has no last seconds, and one that is stopped within them falls silent', () => {
  const steps = [
    [0, cup],
    [10, deal()],
    [1_000, { type: 'offers/start', offerId: 'o-1' }],
  ] as const;
  const end = { type: 'offers/end', offerId: 'o-1' } as const;
  expect(heard(scoreOf(showOf([...steps, [30_000, end]])))).toEqual([['hit', 1_200, 1_800]]);
  expect(heard(scoreOf(showOf([...steps, [55_000, end]])))).toContainEqual(['pulse', 51_200, 3_800]);
});

test('a planned deal sounds at its time, and not when it is taken off', () => {
  const arm = { type: 'offers/arm', offerId: 'o-1', startsAt: T + 30_000 } as const;
  const steps = [
    [0, cup],
    [10, deal()],
    [20, arm],
  ] as const;
  expect(heard(scoreOf(showOf(steps)))[0]).toEqual(['hit', 30_000, 1_800]);
  expect(scoreOf(showOf([...steps, [9_000, { type: 'offers/disarm', offerId: 'o-1' }]]))).toEqual([]);
});

test('a correction has its tone', () => {
  const correction = { title: 'Cup', wrong: cny(500), right: cny(5_900) };
  expect(heard(scoreOf(showOf([[5_000, { type: 'notices/correct', correction }]])))).toEqual([
    ['correction', 5_200, 2_800],
  ]);
});

test('the last ten seconds before the show tick, the last three louder, while the countdown is on screen', () => {
  const open: Command = { type: 'notices/open', opening: { showAt: T + 60_000, coming: [] } };
  const ticks = scoreOf(showOf([[0, open]]));
  expect(ticks.map(({ at }) => at - T)).toEqual(Array.from({ length: 10 }, (_, index) => 50_000 + index * 1000));
  expect(new Set(ticks.slice(0, 7).map(({ gain }) => gain)).size).toBe(1);
  expect(ticks[7]!.gain).toBeGreaterThan(ticks[6]!.gain);
  expect(
    scoreOf(
      showOf([
        [0, open],
        [53_500, { type: 'notices/take-down', notice: 'opening' }],
      ]),
    ),
  ).toHaveLength(4);
});

test('a tier that opens sounds, and two deals at one instant sound once', () => {
  const { show } = fold([]);
  const unlocked = [T, T, T + 8_000].map((startsAt, seed) => ({ tierId: `t${seed}`, startsAt, seed }));
  const rewards = {
    ladderId: 'l',
    metric: 'likes' as const,
    tiers: [],
    startedAt: T,
    endsAt: null,
    unlocked,
    earlier: [],
  };
  expect(heard(scoreOf({ ...show, rewards }))).toEqual([
    ['unlock', 0, 2_600],
    ['unlock', 8_000, 2_600],
  ]);
});

test('a goal that is reached sounds', () => {
  const goal = { goalId: 'g', metric: 'likes' as const, target: 9, startsAt: T, until: null };
  const reached = { startsAt: T + 4_000, seed: 1 };
  expect(heard(scoreOf({ ...showOf([]), goal: [{ ...goal, reached }] }))).toEqual([['unlock', 4_000, 2_600]]);
});

test('nothing is heard of a widget that is switched off, or while another has its place', () => {
  const steps = [
    [0, cup],
    [10, deal()],
    [1_000, { type: 'offers/start', offerId: 'o-1' }],
  ] as const;
  const off = { type: 'stage/switch', widget: 'flash-sale', on: false } as const;
  expect(heard(scoreOf(showOf([...steps, [30_000, off]])))).toEqual([['hit', 1_200, 1_800]]);
  const behind = (from: number, until = Infinity) =>
    heard(scoreOf(showOf(steps), () => [{ from: T + from, until: T + until }]));
  expect(behind(54_200)).toContainEqual(['pulse', 51_200, 3_000]);
  expect(behind(50_200, 55_500)).toEqual([['hit', 1_200, 1_800]]);
  expect(behind(1_200, 9_000)).toEqual([['pulse', 51_200, 10_000]]);
});

const started: Event = { type: 'sound/started', at: T, bed: 'festive', startsAt: T + 200 };
const ducked = (on: boolean, at: number): Event => ({ type: 'sound/ducked', at, on, startsAt: at + 200 });
const switched = (on: boolean, at: number): Event => ({ type: 'sound/switched', at, on, startsAt: at + 200 });
const corrected = (at: number) =>
  fold(
    play([
      { command: { type: 'notices/correct', correction: { title: 'Cup', wrong: cny(1), right: cny(2) } }, now: at },
    ]),
  ).show.notices;

test('effects that begin while they are off do not sound, and turning them off cuts those that do', () => {
  const notices = corrected(T);
  const after = (...events: Event[]) => scoreOf({ ...fold(events).show, notices });
  expect(after(switched(false, T - 5_000))).toEqual([]);
  expect(after(switched(false, T - 5_000), switched(true, T + 500))).toEqual([]);
  expect(heard(after(switched(false, T + 1_000)))).toEqual([['correction', 200, 1_000]]);
  expect(heard(after(switched(false, T + 9_000)))).toEqual([['correction', 200, 2_800]]);
});

test('a bed plays until it is ended, and fades then', () => {
  expect(scoreOf(fold([started]).show)).toMatchObject([{ sound: 'festive', at: T + 200, until: Infinity }]);
  const [bed] = scoreOf(fold([started, { type: 'sound/faded-out', at: T + 9_000, startsAt: T + 9_200 }]).show);
  expect(endOf(bed!) - T).toBe(10_700);
});

test('a bed goes 12 dB down under a voice within 200 ms, and comes back', () => {
  const { show } = fold([started, ducked(true, T + 5_000)]);
  const [bed] = scoreOf(show);
  const down = courseOf(bed!, show.sound);
  const levels = [200, 5_200, 5_300, 5_400, 60_000].map(
    (after) => 20 * Math.log10(gainAt(down, T + after) / bed!.gain),
  );
  expect(levels[0]).toBe(0);
  expect(levels[1]).toBe(0);
  expect(levels[2]).toBeLessThan(-3);
  expect(levels[3]).toBeCloseTo(-12, 1);
  expect(levels[4]).toBeCloseTo(-12, 1);
  const back = fold([started, ducked(true, T + 5_000), ducked(false, T + 8_000)]).show.sound;
  const up = courseOf(bed!, back);
  expect(gainAt(up, T + 8_200)).toBeCloseTo(bed!.gain * 0.251);
  expect(gainAt(up, T + 8_400)).toBeCloseTo(bed!.gain);
});

test('a signal does not go under a voice', () => {
  const { show } = fold([ducked(true, T - 9_000)]);
  const [tone] = scoreOf({ ...show, notices: corrected(T) });
  expect(courseOf(tone!, show.sound)[0]!.gain).toBe(tone!.gain);
});

test('at its end a bed is silent', () => {
  const { show } = fold([started, { type: 'sound/stopped', at: T + 9_000, startsAt: T + 9_200 }]);
  const [bed] = scoreOf(show);
  const course = courseOf(bed!, show.sound);
  expect([9_200, 9_230, 99_000].map((after) => gainAt(course, T + after))).toEqual([bed!.gain, 0, 0]);
});
