import type { Language } from '../shared/language.ts';

/** The offset of the crews that need not be told which time of day is meant, minutes. */
const CHINA = 480;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (count: number) => String(count).padStart(2, '0');

/** `UTC+8`, `UTC-3:30`. */
function zoneText(utcOffset: number): string {
  const minutes = Math.abs(utcOffset);
  const rest = minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`;
  return `UTC${utcOffset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/**
 * A day and time of day as a clock at `utcOffset`, minutes, shows it: `11月23日 20:00`, `23 Nov 20:00 UTC+8`. Never in the page's own
 * time zone, since two machines of one show may stand in two.
 */
export function wallTime(at: number, utcOffset: number, language: Language): string {
  const there = new Date(at + utcOffset * 60_000);
  const day = there.getUTCDate();
  const clock = `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
  if (language === 'en') return `${day} ${months[there.getUTCMonth()] ?? ''} ${clock} ${zoneText(utcOffset)}`;
  const date = `${there.getUTCMonth() + 1}月${day}日 ${clock}`;
  return utcOffset === CHINA ? date : `${date}（${zoneText(utcOffset)}）`;
}
