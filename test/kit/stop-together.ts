import type { StagePage } from './stage-page.ts';

/** What a countdown reads so many seconds after it read `clock`, as `09:53`. */
export function later(clock: string, seconds: number): string {
  const [minutes = 0, rest = 0] = clock.split(':').map(Number);
  const left = minutes * 60 + rest - seconds;
  return [Math.floor(left / 60), left % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Both pages stand still in one and the same second of the countdown. A page that had no time for that second is asked again. */
export async function stopTogether(one: StagePage, other: StagePage): Promise<string> {
  const second = later(await one.clock(), 2);
  await Promise.all([one, other].map(({ page }) => page.evaluate((at) => window.stageProbe.stopAt(at), second)));
  await Promise.all([one.standsStill(), other.standsStill()]);
  const [clock, same] = await Promise.all([one.clock(), other.clock()]);
  if (clock === same) return clock;
  await Promise.all([one, other].map(({ page }) => page.evaluate(() => window.stageProbe.release())));
  return stopTogether(one, other);
}
