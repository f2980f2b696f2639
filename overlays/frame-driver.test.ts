import { expect, test } from 'vitest';
import { createHandMovedTime } from '../test/kit/hand-moved-time.ts';
import { createFrameDriver } from './frame-driver.ts';

const FRAME_MS = 16;

/** A page whose frames come 16 ms after they were asked for. `early`: timers fire that much too soon. */
function setUp(nextAfter: (now: number) => number, early = 0) {
  const time = createHandMovedTime(1_000_000);
  const drawn: number[] = [];
  const frames = new Map<number, () => void>();
  let ids = 0;
  const driver = createFrameDriver({
    now: time.now,
    draw: (now) => {
      drawn.push(now - 1_000_000);
      return nextAfter(now);
    },
    host: {
      requestFrame: (run) => {
        frames.set((ids += 1), time.schedule(FRAME_MS, run));
        return ids;
      },
      cancelFrame: (id) => frames.get(id)?.(),
      schedule: (ms, run) => time.schedule(Math.max(1, ms - early), run),
    },
  });
  return { time, drawn, driver };
}

const everySecond = (now: number) => (Math.floor(now / 1000) + 1) * 1000;

test('a countdown costs one draw a second', () => {
  const { time, drawn, driver } = setUp(everySecond);
  driver.wake();
  time.pass(5_000);
  expect(drawn).toEqual([16, 1016, 2016, 3016, 4016]);
});

test('a timer that fires too early draws nothing too early', () => {
  const { time, drawn, driver } = setUp(everySecond, 3);
  driver.wake();
  time.pass(3_500);
  expect(drawn).toEqual([16, 1016, 2016, 3016]);
});

test('a still picture leaves nothing scheduled', () => {
  const { time, drawn, driver } = setUp(() => Infinity);
  driver.wake();
  time.pass(100);
  expect(drawn).toHaveLength(1);
  expect(time.waiting).toBe(0);
});

test('inside a moment every frame is drawn, and after it none', () => {
  const { time, drawn, driver } = setUp((now) => (now < 1_000_100 ? now : Infinity));
  driver.wake();
  time.pass(1_000);
  expect(drawn).toEqual([16, 32, 48, 64, 80, 96, 112]);
  expect(time.waiting).toBe(0);
});

test('waking many times before a frame draws once', () => {
  const { time, drawn, driver } = setUp(() => Infinity);
  driver.wake();
  driver.wake();
  driver.wake();
  time.pass(100);
  expect(drawn).toHaveLength(1);
});

test('waking in the middle of a wait keeps one timer', () => {
  const { time, drawn, driver } = setUp(everySecond);
  driver.wake();
  time.pass(500);
  driver.wake();
  time.pass(1_000);
  expect(drawn).toEqual([16, 516, 1016]);
  expect(time.waiting).toBe(1);
});

test('a hidden page has nothing scheduled, whatever wakes it', () => {
  const { time, drawn, driver } = setUp(everySecond);
  driver.wake();
  time.pass(100);
  driver.setVisible(false);
  expect(time.waiting).toBe(0);
  driver.wake();
  time.pass(60_000);
  expect(drawn).toEqual([16]);
  expect(time.waiting).toBe(0);
});

test('a page shown again draws what is true now at once, not what it missed', () => {
  const { time, drawn, driver } = setUp(everySecond);
  driver.wake();
  time.pass(100);
  driver.setVisible(false);
  time.pass(30_250);
  driver.setVisible(true);
  expect(drawn).toEqual([16, 30_350]);
  time.pass(1_000);
  expect(drawn).toEqual([16, 30_350, 31_016]);
});

test('a change that is far away is looked at again, without a draw, in case the clock was set', () => {
  const { time, drawn, driver } = setUp(() => 1_060_000);
  driver.wake();
  time.pass(59_000);
  expect(drawn).toEqual([16]);
  time.pass(1_016);
  expect(drawn.slice(0, 2)).toEqual([16, 60_016]);
});

test('a draw that wakes the driver is drawn again with the next frame', () => {
  let woken = false;
  const page = setUp(() => {
    if (!woken) page.driver.wake();
    woken = true;
    return Infinity;
  });
  page.driver.wake();
  page.time.pass(100);
  expect(page.drawn).toEqual([16, 32]);
});
