import { nextOf } from '../../moment.ts';
import { LASTS } from '../../motion/vocabulary.ts';
import { pausedSince, totalOf, VIEWERS_FRESH_MS, type Metric } from '../../../shared/show/audience.ts';
import { REVEAL_MS, type Tier, type Unlock } from '../../../shared/show/rewards.ts';
import type { Show } from '../../../shared/show/show.ts';

/** A step as the ladder shows it: it opens when its reveal begins, not when the count reached it. */
export interface Rung {
  readonly tier: Tier;
  readonly isOpen: boolean;
}

export interface Climb {
  readonly metric: Metric;
  /** Null while nobody has said a figure. */
  readonly value: number | null;
  /** How much of the figure was typed by hand; a figure typed by hand must not stand unmarked. */
  readonly byHand: 'none' | 'some' | 'all';
  /** A source of the figure is not heard: it stands still, and says so. */
  readonly isPaused: boolean;
  readonly rungs: readonly Rung[];
  readonly next: Tier | undefined;
  /** How far up the pole, from the first rung to the last, 0 to 1. */
  readonly height: number;
}

/** What the audience climbs at `now`. It stays an instant after its end, to leave. */
export function climbAt(show: Show, now: number): Climb | undefined {
  const { rewards } = show;
  if (rewards === null || rewards.startedAt === null || now < rewards.startedAt) return undefined;
  if (rewards.endsAt !== null && now >= rewards.endsAt + LASTS.leave) return undefined;
  const rungs = rewards.tiers.map((tier) => ({
    tier,
    isOpen: rewards.unlocked.some(({ tierId, startsAt }) => tierId === tier.tierId && startsAt <= now),
  }));
  const next = rungs.find(({ isOpen }) => !isOpen)?.tier;
  const total = totalOf(show.audience, rewards.metric);
  const value = total?.value ?? null;
  const byHand = byHandOf(total?.sources ?? []);
  const isPaused = pausedSince(show.audience, rewards.metric) !== undefined || now >= staleAt(show);
  return { metric: rewards.metric, value, byHand, isPaused, rungs, next, height: heightOf(rungs, value ?? 0) };
}

/** From when on a count of viewers is too old to pass for now, room time. */
function staleAt({ rewards, audience }: Show): number {
  const readAt = rewards?.metric === 'viewers' ? totalOf(audience, 'viewers')?.at : undefined;
  return readAt === undefined ? Infinity : readAt + VIEWERS_FRESH_MS;
}

function byHandOf(sources: readonly string[]): Climb['byHand'] {
  if (!sources.includes('manual')) return 'none';
  return sources.length === 1 ? 'all' : 'some';
}

/** The rungs stand evenly; between two of them the pole fills with the share of the way. */
function heightOf(rungs: readonly Rung[], value: number): number {
  const last = rungs.length - 1;
  if (last === 0) return rungs[0]?.isOpen ? 1 : 0;
  const open = rungs.filter(({ isOpen }) => isOpen).length;
  if (open === 0) return 0;
  const below = rungs[open - 1]?.tier.threshold ?? 0;
  const above = rungs[open]?.tier.threshold;
  if (above === undefined) return 1;
  const share = Math.min(1, Math.max(0, (value - below) / (above - below)));
  return (open - 1 + share) / last;
}

/** The moments at which the ladder's picture turns by time alone. */
export function nextTurn(show: Show, now: number): number {
  const { rewards } = show;
  if (rewards === null) return Infinity;
  const { startedAt, endsAt, unlocked } = rewards;
  const reveals = unlocked.flatMap(({ startsAt }) => [startsAt, startsAt + REVEAL_MS]);
  return nextOf([startedAt, endsAt, endsAt === null ? null : endsAt + LASTS.leave, ...reveals, staleAt(show)], now);
}

/** Whether the reveal of an unlock is followed at once by another, so that the ladder does not come back between. */
export const isFollowed = ({ rewards }: Show, unlock: Unlock): boolean =>
  rewards?.unlocked.some(({ startsAt }) => startsAt === unlock.startsAt + REVEAL_MS) ?? false;
