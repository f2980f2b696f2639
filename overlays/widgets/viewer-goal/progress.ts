import { seenAt } from '../../notice-time.ts';
import { standOf, type Goal, type GoalMetric } from '../../../shared/show/goal.ts';
import { pausedSince, VIEWERS_FRESH_MS } from '../../../shared/show/audience.ts';
import type { Show } from '../../../shared/show/fold.ts';

/** Who says the figure, or that nobody does just now; what was typed by hand must not stand unmarked. */
export type FigureSource = 'paused' | 'platform' | 'some-by-hand' | 'by-hand' | 'shop';

export interface Figure {
  readonly value: number;
  readonly source: FigureSource;
}

/** The goal as it may be shown at one instant. */
export interface Progress {
  readonly goal: Goal;
  /** Null while nobody has said a figure that is still true. */
  readonly figure: Figure | null;
  /** Of the target, 0 to 1. */
  readonly share: number;
  readonly isReached: boolean;
}

/** From when on the figure of a metric is too old to be shown, room time. */
export function staleAt(show: Show, metric: GoalMetric): number {
  const readAt = metric === 'viewers' ? standOf(show, metric)?.at : undefined;
  return typeof readAt === 'number' ? readAt + VIEWERS_FRESH_MS : Infinity;
}

function sourceOf(sources: readonly string[], metric: GoalMetric): FigureSource {
  if (metric === 'orders') return 'shop';
  if (!sources.includes('manual')) return 'platform';
  return sources.length === 1 ? 'by-hand' : 'some-by-hand';
}

function figureAt(show: Show, metric: GoalMetric, now: number): Figure | null {
  const stand = standOf(show, metric);
  // No shop has told an order yet: then 0 would be nobody's word.
  if (!stand || stand.at === null || now >= staleAt(show, metric)) return null;
  const isPaused = metric !== 'orders' && pausedSince(show.audience, metric) !== undefined;
  return { value: stand.value, source: isPaused ? 'paused' : sourceOf(stand.sources, metric) };
}

/** The goal that is seen at `now`, and how far it is. It is reached when that is shown, not with the like that reached it. */
export function progressAt(show: Show, now: number): Progress | undefined {
  const goal = seenAt(show.goal, now);
  if (!goal) return undefined;
  const isReached = goal.reached !== null && now >= goal.reached.startsAt;
  const figure = figureAt(show, goal.metric, now);
  const share = isReached ? 1 : Math.min(1, (figure?.value ?? 0) / goal.target);
  return { goal, figure, share, isReached };
}
