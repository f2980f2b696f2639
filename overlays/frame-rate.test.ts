import { expect, test } from 'vitest';
import { createHandMovedTime } from '../test/kit/hand-moved-time.ts';
import { measureFrameRate } from './frame-rate.ts';

/** A page that gets a frame every `gapMs`, at most `most` of them. */
function page(gapMs: number, most = Infinity) {
  const time = createHandMovedTime(1_000_000);
  const cancels = new Map<number, () => void>();
  let asked = 0;
  const rate = measureFrameRate(
    {
      requestFrame: (run) => {
        asked += 1;
        if (asked <= most) cancels.set(asked, time.schedule(gapMs, run));
        return asked;
      },
      cancelFrame: (id) => cancels.get(id)?.(),
      schedule: time.schedule,
    },
    time.now,
  );
  return { time, rate, asked: () => asked };
}

test('the frames of about a second are counted, and then no more is asked for', async () => {
  for (const [gap, fps] of [
    [20, 50],
    [40, 25],
    [100, 10],
  ] as const) {
    const { time, rate, asked } = page(gap);
    time.pass(5_000);
    expect(await rate).toBeCloseTo(fps);
    expect(asked()).toBe(1000 / gap + 1);
    expect(time.waiting).toBe(0);
  }
});

test('a page without frames has none, and one whose frames stop has those that came', async () => {
  const none = page(20, 0);
  none.time.pass(5_000);
  expect(await none.rate).toBe(0);
  const stopped = page(20, 3);
  stopped.time.pass(5_000);
  expect(await stopped.rate).toBeCloseTo(50);
});
