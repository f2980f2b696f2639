import type { Language } from '../../shared/language.ts';
import type { Metric } from '../../shared/show/audience.ts';
import type { State as Rewards } from '../../shared/show/rewards.ts';
import type { Command } from '../../shared/show/show.ts';
import { readWhole } from '../price-field.ts';
import { say } from '../texts.ts';

/** One tier as typed. */
export interface TierFields {
  readonly threshold: string;
  readonly reward: string;
  readonly code: string;
  readonly quantity: string;
}
export type TierFaults = Partial<Record<keyof TierFields, string>>;

export const MOST_TIERS = 6;
export const blankTier: TierFields = { threshold: '', reward: '', code: '', quantity: '' };

/** The tiers of a ladder as a form shows them; a blank one where there is no ladder. */
export const tierFieldsOf = (rewards: Rewards): TierFields[] =>
  rewards?.tiers.map(({ threshold, reward, code = '', quantity }) => ({
    threshold: String(threshold),
    reward,
    code,
    quantity: quantity === undefined ? '' : String(quantity),
  })) ?? [blankTier];

export type TiersRead = { readonly command: Command } | { readonly faults: readonly TierFaults[] };

/** Reads the form: the command that plans the ladder, or what is wrong with each tier in words. */
export function readTiers(
  metric: Metric,
  tiers: readonly TierFields[],
  ladderId: string,
  language: Language,
): TiersRead {
  const faults: TierFaults[] = tiers.map(() => ({}));
  let before = 0;
  const read = tiers.map((fields, index) => {
    const fault = faults[index]!;
    const whole = (name: 'threshold' | 'quantity', isAsked: boolean) => {
      const count = readWhole(fields[name], 1, 1_000_000_000);
      if (count === null || (isAsked && count === undefined))
        fault[name] = say(language, 'badNumber', { least: 1, most: 1_000_000_000 });
      return count ?? undefined;
    };
    const text = (name: 'reward' | 'code', most: number, isAsked: boolean) => {
      const typed = fields[name].trim();
      if ((isAsked && typed === '') || typed.length > most) fault[name] = say(language, 'badText', { most });
      return typed;
    };
    const threshold = whole('threshold', true) ?? 0;
    if (!fault.threshold && threshold <= before) fault.threshold = say(language, 'tiersRise');
    before = Math.max(before, threshold);
    const code = text('code', 64, false);
    const quantity = whole('quantity', false);
    const reward = text('reward', 60, true);
    return {
      tierId: `tier-${index + 1}`,
      threshold,
      reward,
      ...(code && { code }),
      ...(quantity !== undefined && { quantity }),
    };
  });
  if (faults.some((fault) => Object.keys(fault).length > 0)) return { faults };
  return { command: { type: 'rewards/plan', ladder: { ladderId, metric, tiers: read } } };
}
