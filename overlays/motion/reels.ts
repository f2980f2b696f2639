import type { Moment } from '../moment.ts';
import { LASTS } from './vocabulary.ts';

/** A figure that rolls from one text to another, as both are written on screen. */
export interface Roll extends Moment {
  readonly before: string;
  readonly after: string;
}

/** One letter of the new figure with all that pass its window: from `first` to last as it turns `up` or `down`. */
export interface Reel {
  readonly letter: string;
  /** From top to bottom. A reel that stands still has only its letter. */
  readonly letters: readonly string[];
  readonly turns: 'up' | 'down' | 'not';
}

const BLANK = '\u00a0';
const TURN = 10;
/** More full turns than these are left out: the eye sees no difference. */
const MOST_TURNS = 2;

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');
const isDigit = (letter: string) => /\d/.test(letter);
/** All that is no digit and no grouping: two figures roll into each other only if both count in the same unit. */
const unitOf = (text: string) => text.replaceAll(/[\d,\s]/g, '');

/** What passes the place of one digit while the figure without its lower digits is counted `from` one value `to` another. */
function passing(from: number, to: number, { turns, isNew }: { turns: number; isNew: boolean }): string[] {
  const way = Math.abs(to - from);
  const steps = Math.min(Math.floor(way / TURN), turns) * TURN + (way % TURN);
  const by = to > from ? 1 : TURN - 1;
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === 0 && isNew ? BLANK : String((from + by * step) % TURN),
  );
}

/**
 * The reels of the new figure, letter by letter. The further right a digit stands the more digits pass it. A figure that rises
 * turns up, one that falls turns down.
 */
export function reelsOf({ before, after }: Pick<Roll, 'before' | 'after'>): Reel[] {
  const letters = Array.from(after);
  const still = (letter: string): Reel => ({ letter, letters: [letter], turns: 'not' });
  const [from, to] = [Number(digitsOf(before)), Number(digitsOf(after))];
  if (unitOf(before) !== unitOf(after) || from === to) return letters.map(still);
  return letters.map((letter, index) => {
    if (!isDigit(letter)) return still(letter);
    const place = letters.slice(index + 1).filter(isDigit).length;
    const isNew = digitsOf(before).length <= place;
    const turns = Math.min(MOST_TURNS, letters.slice(0, index).filter(isDigit).length);
    const passed = passing(Math.floor(from / 10 ** place), Math.floor(to / 10 ** place), { turns, isNew });
    if (passed.length === 1 && !isNew) return still(letter);
    return to > from ? { letter, letters: passed, turns: 'up' } : { letter, letters: passed.reverse(), turns: 'down' };
  });
}

/** The roll to a figure that was said at `at`; undefined where there is none before it or nothing turns. */
export function rollTo(at: number, before: string | undefined, after: string): Roll | undefined {
  if (before === undefined) return undefined;
  const roll = { at, lasts: LASTS.count, before, after };
  return reelsOf(roll).some(({ turns }) => turns !== 'not') ? roll : undefined;
}
