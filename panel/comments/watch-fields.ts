import type { Language } from '../../shared/language.ts';
import type { Command } from '../../shared/show/show.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';

export const blankWatch = { words: '', sku: '', answer: '' };
export type WatchField = keyof typeof blankWatch;

const MOST_WORDS = 12;
const LONGEST_WORD = 24;

/** Words as people part them: by spaces, commas or lines, of either script. Each once. */
export const wordsIn = (typed: string): string[] => [
  ...new Set(typed.split(/[\s,，、;；]+/).filter((word) => word !== '')),
];

/** A watch as typed. */
export function readWatch(
  fields: Readonly<Record<WatchField, string>>,
  watchId: string,
  language: Language,
): { command: Command } | { faults: FaultsOf<WatchField> } {
  const read = new FieldReader(fields, language);
  const words = wordsIn(fields.words);
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_WORD))
    read.blame('words', 'watchFew');
  const answer = read.text('answer', 120, false);
  if (!read.isSound) return { faults: read.faults };
  const sku = fields.sku && { sku: fields.sku };
  return { command: { type: 'comments/watch', watch: { watchId, words, ...sku, ...(answer && { answer }) } } };
}
