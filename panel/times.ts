import type { Language } from '../shared/language.ts';
import { say } from './texts.ts';

const two = (count: number) => String(count).padStart(2, '0');

/** A moment as the crew's own wall clock shows it, `12:03:07`. */
export function clockText(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** A moment without seconds, `12:03`. */
export const minuteText = (at: number): string => clockText(at).slice(0, 5);

/** What is left of a span, rounded up to whole seconds, `4:59` or `1:04:59`: it reads 0:00 only when it is over. */
export function leftText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** How long ago something was, in the largest unit that fits. */
export function agoText(ms: number, language: Language): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 5) return say(language, 'justNow');
  const [unit, n] =
    seconds < 60
      ? (['seconds', seconds] as const)
      : seconds < 3600
        ? (['minutes', Math.floor(seconds / 60)] as const)
        : (['hours', Math.floor(seconds / 3600)] as const);
  return say(language, 'ago', { age: say(language, unit, { n }) });
}

/** A day as date inputs write it, `2026-11-22`, by the crew's own calendar. */
export function dayText(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The moment at which a day of a date input begins, or with `days` that many days later. Null for anything but a date. */
export function startOfDay(text: string, days = 0): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(day) + days).getTime();
}

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The next moment at which the crew's wall clock shows a time of day, `20:00`. Null for anything but a time. */
export function nextTime(text: string, now: number): number | null {
  const [, hour, minute] = timePattern.exec(text) ?? [];
  if (hour === undefined) return null;
  const date = new Date(now);
  date.setHours(Number(hour), Number(minute), 0, 0);
  if (date.getTime() <= now) date.setDate(date.getDate() + 1);
  return date.getTime();
}

const HALF_A_DAY_MS = 43_200_000;

/** The moment nearest to now at which the crew's wall clock shows a time of day: a start that is just past, too. Null for anything but a time. */
export function nearestTime(text: string, now: number): number | null {
  const next = nextTime(text, now);
  if (next === null || next - now <= HALF_A_DAY_MS) return next;
  const before = new Date(next);
  before.setDate(before.getDate() - 1);
  return before.getTime();
}

/** The moment at which a day and a time of day meet. Null unless both are given. */
export function momentOn(day: string, time: string): number | null {
  const start = startOfDay(day);
  return start === null ? null : nextTime(time, start - 1);
}

/** How long until a second turns next, ms: a full one of the clock, or one counted down to any of these moments. */
export function nextTurn(now: number, awaited: readonly number[]): number {
  const until = (moment: number) => (((moment - now) % 1000) + 1000) % 1000 || 1000;
  return Math.min(...[0, ...awaited].map(until));
}
