import type { Language } from '../../shared/language.ts';
import { GoalMetric, standOf } from '../../shared/show/goal.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';
import type { TextKey } from '../texts.ts';

const MINUTE_MS = 60_000;

/** What a goal counts, in words. */
export const metricWord = (metric: GoalMetric): TextKey => (metric === 'orders' ? 'goalOrders' : metric);

/** How long a goal may run, minutes; empty until it is taken off. */
export const goalMinutes = ['', '5', '10', '30', '60'] as const;

export const blankGoal = { metric: 'likes', target: '', label: '', minutes: '' };
export type GoalField = keyof typeof blankGoal;

/** Reads the form: the command that sets the goal, or what is wrong with each field in words. */
export function readGoal(
  fields: Readonly<Record<GoalField, string>>,
  show: Show,
  goalId: string,
  language: Language,
): { readonly command: Command } | { readonly faults: FaultsOf<GoalField> } {
  const read = new FieldReader(fields, language);
  const metric = GoalMetric.parse(fields.metric);
  const target = read.whole('target', 1, 1_000_000_000, true) ?? 0;
  const stand = standOf(show, metric)?.value ?? 0;
  if (read.isSound && stand >= target) read.blame('target', 'badTarget', { n: stand });
  const label = read.text('label', 40, false);
  if (!read.isSound) return { faults: read.faults };
  const lasts = fields.minutes === '' ? {} : { lastsMs: Number(fields.minutes) * MINUTE_MS };
  return { command: { type: 'goal/set', goal: { goalId, metric, target, ...(label && { label }) }, ...lasts } };
}
