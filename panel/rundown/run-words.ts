import { leftText } from '../times.ts';
import { say } from '../texts.ts';
import type { Language } from '../../shared/language.ts';

/** Less than this is on time, ms. */
const ON_TIME_MS = 30_000;

/** How late a rundown is in words; empty while nobody knows. */
export function latenessText(late: number | null, language: Language): string {
  if (late === null) return '';
  if (Math.abs(late) < ON_TIME_MS) return say(language, 'runOnTime');
  return say(language, late > 0 ? 'runLate' : 'runEarly', { time: leftText(Math.abs(late)) });
}
