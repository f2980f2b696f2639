import { expect, test } from 'vitest';
import { clockText } from './countdown.ts';
import { clockOn, gridAt, nextClock } from './grid.ts';
import { onAir, foundation } from './props.ts';
import { opening, script, showAt, T0, type Step } from './script.ts';

const goal = (lastsMs: number): Step => [
  4_700,
  { type: 'goal/set', goal: { goalId: 'goal', metric: 'likes', target: 100 }, lastsMs },
];
const both = script([...onAir(foundation), goal(90_000)], { lookAt: 20_000 });
/** The ends of the deal and of the goal, 100 ms off each other's seconds. */
const DEAL_ENDS = T0 + 184_200;
const GOAL_ENDS = T0 + 94_900;
const at = (now: number) => showAt(both, now);

test('the deal leads, and a countdown alone leads itself', () => {
  expect(gridAt(at(both.now), both.now)).toBe(DEAL_ENDS);
  const alone = script([opening(), goal(90_000)], { lookAt: 20_000 });
  expect(gridAt(showAt(alone, alone.now), alone.now)).toBe(GOAL_ENDS);
  const none = script([opening()], { lookAt: 20_000 });
  expect(gridAt(showAt(none, none.now), none.now)).toBe(null);
});

test('two countdowns change together, once a second', () => {
  const times = new Set<number>();
  for (let now = both.now; now < both.now + 30_000; times.add(now)) now = nextClock(at(now), GOAL_ENDS, now);
  expect(times.size).toBe(31);
  expect([...times].every((time) => (DEAL_ENDS - time) % 1000 === 0)).toBe(true);
});

test('what follows is at most half a second off and never says zero early', () => {
  for (let now = T0 + 5_000; now < GOAL_ENDS; now += 130) {
    const [minutes, seconds] = clockOn(at(now), GOAL_ENDS, now).split(':').map(Number);
    const shown = (minutes! * 60 + seconds!) * 1000;
    const left = GOAL_ENDS - now;
    expect(shown).toBeGreaterThan(0);
    // A clock of its own shows up to a second more than is left.
    expect(shown - left).toBeGreaterThanOrEqual(-500);
    expect(shown - left).toBeLessThanOrEqual(1_500);
  }
});

test('in its last ten seconds it follows nobody', () => {
  const now = GOAL_ENDS - 4_321;
  expect(clockOn(at(now), GOAL_ENDS, now)).toBe(clockText(4_321, { tenths: false }));
  expect(nextClock(at(now), GOAL_ENDS, now)).toBe(GOAL_ENDS - 4_000);
  expect(nextClock(at(GOAL_ENDS), GOAL_ENDS, GOAL_ENDS)).toBe(Infinity);
});
