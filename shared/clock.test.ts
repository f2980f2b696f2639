import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BURST, createRoomClock, nextSampleIn } from './clock.ts';

/**
 * A page and a room on one true time. The page's clock has its offset and its drift and may sleep; the link delays each
 * way by a function of chance. Nothing waits: the test moves true time.
 */
function simulate({
  off = 0,
  drift = 0,
  there,
  back,
}: {
  off?: number;
  drift?: number;
  there: () => number;
  back: () => number;
}) {
  let true_ = 1_795_000_000_000;
  const start = true_;
  let slept = 0;
  const local = () => start + (true_ - start - slept) * (1 + drift) + off;
  const clock = createRoomClock(local);
  const ask = () => {
    const c0 = local();
    true_ += there();
    const s1 = Math.floor(true_);
    true_ += back();
    return clock.sample({ c0, s1, s2: s1, c1: local() });
  };
  const wait = (ms: number) => {
    true_ += ms;
  };
  return {
    clock,
    ask,
    wait,
    wrong: () => clock.now() - true_,
    sleep(ms: number) {
      true_ += ms;
      slept += ms;
    },
    burst() {
      for (let asked = 0; asked < BURST; asked += 1) {
        wait(nextSampleIn(asked));
        ask();
      }
    },
  };
}

/** Numbers 0 to 1, the same in each run. */
function seeded(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Delays with a long tail, as radio links have: at least `least`, mostly little more. */
const jitter = (random: () => number, least: number, spread: number) => () =>
  least - Math.log(1 - random() * 0.999) * spread;

const p95 = (values: number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? NaN;

function errorsAfterBurst(least: number, spread: number, asymmetry: number) {
  return Array.from({ length: 400 }, (_, seed) => {
    const random = seeded(seed * 7919 + 1);
    const link = simulate({
      off: 300_000,
      there: jitter(random, least + asymmetry, spread),
      back: jitter(random, least, spread),
    });
    link.burst();
    link.wait(20_000);
    return Math.abs(link.wrong());
  });
}

test('on a still link the clock is right to the grain of the room’s clock', () => {
  const link = simulate({ off: -86_400_000, there: () => 1, back: () => 1 });
  link.burst();
  expect(Math.abs(link.wrong())).toBeLessThanOrEqual(1);
  expect(link.clock.error).toBeCloseTo(1, 1);
});

test('best of eight keeps to the numbers known for each kind of link', () => {
  expect(p95(errorsAfterBurst(2, 3, 0))).toBeLessThan(2.5);
  expect(p95(errorsAfterBurst(25, 15, 8))).toBeLessThan(12);
  expect(p95(errorsAfterBurst(40, 40, 20))).toBeLessThan(25);
});

test('the error it states covers the error it makes', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const random = seeded(seed);
    const link = simulate({ off: 5000, there: jitter(random, 5, 30), back: jitter(random, 5, 30) });
    link.burst();
    link.wait(60_000);
    expect(Math.abs(link.wrong())).toBeLessThanOrEqual(link.clock.error + 1);
  }
});

test.each([0.0005, -0.0005])('two hours of drift by %d stay within 100 ms', (drift) => {
  const random = seeded(5);
  const link = simulate({ off: 300_000, drift, there: jitter(random, 20, 15), back: jitter(random, 20, 15) });
  link.burst();
  for (let asked = 0; asked < 160; asked += 1) {
    for (let second = 0; second < 45; second += 1) {
      link.wait(1000);
      expect(Math.abs(link.wrong())).toBeLessThan(100);
    }
    link.ask();
  }
});

test('a machine that slept ten minutes is right after its first sample', () => {
  let delay = 2;
  const link = simulate({ there: () => delay, back: () => delay });
  link.burst();
  delay = 40;
  link.sleep(600_000);
  expect(link.wrong()).toBeLessThan(-599_000);
  link.ask();
  expect(Math.abs(link.wrong())).toBeLessThanOrEqual(2);
});

test('a first sample steps at once, a small correction slews by half a millisecond a frame', () => {
  let local = 1000;
  const clock = createRoomClock(() => local);
  expect(clock.isSet).toBe(false);
  expect(clock.error).toBe(Infinity);
  clock.sample({ c0: 1000, s1: 5000, s2: 5000, c1: 1000 + 100 });
  local = 1100;
  expect(clock.now()).toBe(5050);
  clock.sample({ c0: 1100, s1: 5121, s2: 5121, c1: 1102 });
  expect(clock.now()).toBe(5050);
  local += 16;
  expect(clock.now()).toBeCloseTo(5066.5, 6);
  local += 16_000;
  expect(clock.now()).toBeCloseTo(21_136, 6);
});

test('after a restart a room with another time is followed at once, without going back by less than 250 ms', () => {
  let local = 0;
  const clock = createRoomClock(() => local);
  clock.sample({ c0: 0, s1: 1000, s2: 1000, c1: 0 });
  local = 100;
  expect(clock.now()).toBe(1100);
  clock.restart();
  clock.sample({ c0: 100, s1: 1000, s2: 1000, c1: 100 });
  expect(clock.now()).toBe(1100);
  local = 150;
  expect(clock.now()).toBe(1100);
  local = 250;
  expect(clock.now()).toBe(1150);
  clock.restart();
  clock.sample({ c0: 250, s1: 500, s2: 500, c1: 250 });
  expect(clock.now()).toBe(500);
});

test('samples that cannot be true are left out', () => {
  const clock = createRoomClock(() => 0);
  expect(clock.sample({ c0: 10, s1: 0, s2: 0, c1: 5 })).toBe(false);
  expect(clock.sample({ c0: 0, s1: 9, s2: 8, c1: 5 })).toBe(false);
  expect(clock.sample({ c0: 0, s1: 0, s2: 50, c1: 5 })).toBe(false);
  expect(clock.sample({ c0: 0, s1: NaN, s2: NaN, c1: 5 })).toBe(false);
  expect(clock.isSet).toBe(false);
});

test('whatever the link does, time never goes back by a correction of less than 250 ms', () => {
  const delays = fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.nat(2000)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(delays, (steps) => {
      let there = 0;
      let back = 0;
      const link = simulate({ there: () => there, back: () => back });
      let last = -Infinity;
      for (const [first, second, pause] of steps) {
        [there, back] = [first, second];
        link.ask();
        const now = link.clock.now();
        if (now < last) expect(last + first + second - now).toBeGreaterThan(240);
        last = now;
        link.wait(pause);
        const later = link.clock.now();
        expect(later).toBeGreaterThanOrEqual(last);
        last = later;
      }
    }),
  );
});

test('samples come in a burst of eight, then every 45 seconds', () => {
  expect(Array.from({ length: 10 }, (_, asked) => nextSampleIn(asked))).toEqual([
    0, 100, 100, 100, 100, 100, 100, 100, 45_000, 45_000,
  ]);
});
