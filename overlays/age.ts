import { lastTick } from './countdown.ts';

/** How old a figure is: whole seconds under a minute, else whole minutes or hours. `now`: too young to say. */
export interface Age {
  readonly count: number;
  readonly unit: 'now' | 'second' | 'minute' | 'hour';
}

const sizes = { now: 60_000, second: 1_000, minute: 60_000, hour: 3_600_000 } as const;

/**
 * The age at `now` of a figure read at `readAt`, room time. It changes on the full seconds of the countdown to `target`; where none
 * runs the stage is still and stays still: seconds are not counted, they are `now`.
 */
export function ageOf(readAt: number, target: number | null, now: number): Age {
  const seenAt = target === null ? now : lastTick(target, now);
  const seconds = Math.max(0, Math.floor((seenAt - readAt) / 1000));
  if (seconds < 60)
    return target === null || seconds === 0 ? { count: 0, unit: 'now' } : { count: seconds, unit: 'second' };
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? { count: minutes, unit: 'minute' } : { count: Math.floor(minutes / 60), unit: 'hour' };
}

/** When the age next reads differently, room time. */
export function nextAge(readAt: number, target: number | null, now: number): number {
  const { count, unit } = ageOf(readAt, target, now);
  if (target === null) return readAt + (count + 1) * sizes[unit];
  const older = readAt + (count + 1) * (unit === 'now' ? sizes.second : sizes[unit]);
  // The first full second of the countdown by which the figure is that old.
  return target - Math.floor((target - older) / 1000) * 1000;
}
