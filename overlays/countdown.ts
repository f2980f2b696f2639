import { nextOf } from './moment.ts';

/** The last stretch of a countdown, in which it shows tenths, ms. */
export const HEAT_MS = 10_000;

const two = (count: number) => String(count).padStart(2, '0');

/** What is left, rounded up, so that zero shows when it is over and not before: `02:47`, `1:02:47`, in the heat `07.3`. */
export function clockText(leftMs: number, { tenths }: { tenths: boolean }): string {
  const left = Math.max(0, leftMs);
  if (tenths && left <= HEAT_MS) {
    const count = Math.ceil(left / 100);
    return `${two(Math.floor(count / 10))}.${count % 10}`;
  }
  const seconds = Math.ceil(left / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** When a countdown to `target` next shows another figure, room time. */
export function nextTick(target: number, now: number, { tenths }: { tenths: boolean }): number {
  const left = target - now;
  if (left <= 0) return Infinity;
  const grain = tenths && left <= HEAT_MS ? 100 : 1000;
  return nextOf([target - (Math.ceil(left / grain) - 1) * grain], now);
}

/**
 * The last full second of a countdown to `target` at or before `now`. What else on the canvas counts seconds counts on this
 * grid, so that the whole stage costs one paint a second.
 */
export const lastTick = (target: number, now: number): number => target - Math.ceil((target - now) / 1000) * 1000;
