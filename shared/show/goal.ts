import * as z from 'zod/mini';
import { aired, airing, latestAt, takenDown } from './airing.ts';
import { askedAt, Metric, totalOf, type State as Audience } from './audience.ts';
import type { State as Orders } from './orders.ts';
import { Refused, type Context } from './part.ts';
import type { Begun } from './stage.ts';
import { Count, CUE_LEAD_MS, Id, Line, Moment } from './words.ts';

/** What a goal counts: a figure of the audience, or the orders of this show. */
export const GoalMetric = z.enum([...Metric.options, 'orders']);
export type GoalMetric = z.infer<typeof GoalMetric>;

const Terms = z.object({
  goalId: Id,
  metric: GoalMetric,
  target: Count.check(z.positive()),
  /** What happens when it is reached, in few words. */
  label: z.optional(Line(40)),
});

/** The one thing that everybody works towards. Reached is for good. */
const Goal = z.extend(Terms, {
  ...airing,
  /** The moment at which it is shown as reached, and the number of the event. */
  reached: z.nullable(z.object({ startsAt: Moment, seed: z.int() })),
});
export type Goal = z.infer<typeof Goal>;

/** The goal, and the one before it. */
export const State = z.array(Goal);
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('goal/set'),
    goal: Terms,
    lastsMs: z.optional(z.int().check(z.gte(10_000), z.lte(86_400_000))),
  }),
  z.object({ type: z.literal('goal/clear') }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('goal/set'), at: Moment, goal: Terms, ...airing }),
  z.object({ type: z.literal('goal/reached'), at: Moment, goalId: Id, startsAt: Moment }),
  z.object({ type: z.literal('goal/cleared'), at: Moment, until: Moment }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = [];

type ShowView = { audience: Audience; orders: Orders };

/** Where a metric stands, when it was read and who says so; undefined while nobody has said anything. */
export function standOf(
  { audience, orders }: ShowView,
  metric: GoalMetric,
): { value: number; at: number | null; sources: string[] } | undefined {
  if (metric === 'orders') return { value: orders.count, at: orders.since, sources: ['orders'] };
  return totalOf(audience, metric);
}

/** Whether a new goal keeps what one on screen promised to viewers: the same made easier. What is reached or has no promise is free. */
const keeps = (goal: z.infer<typeof Terms>, { metric, label, target, reached }: Goal): boolean =>
  reached !== null || label === undefined || (goal.metric === metric && goal.label === label && goal.target < target);

export function decide(command: Command, state: State, { now: at, show }: Context<ShowView>): Event[] {
  const startsAt = at + CUE_LEAD_MS;
  switch (command.type) {
    case 'goal/set': {
      const { goal, lastsMs } = command;
      const stand = standOf(show, goal.metric)?.value ?? 0;
      if (stand >= goal.target) throw new Refused('goal-already-reached', String(stand));
      const promised = latestAt(state, startsAt);
      if (promised && !keeps(goal, promised)) throw new Refused('goal-promised', promised.label);
      return [{ type: 'goal/set', at, goal, startsAt, until: lastsMs === undefined ? null : startsAt + lastsMs }];
    }
    case 'goal/clear':
      return latestAt(state, startsAt) ? [{ type: 'goal/cleared', at, until: startsAt }] : [];
  }
}

/** A goal that has been reached. While the crew must say whether a figure is right, nothing is. */
export function due(state: State, { now, show }: Context<ShowView>): Event[] {
  const goal = latestAt(state, now);
  if (!goal || goal.reached !== null) return [];
  const { goalId, metric, target } = goal;
  if (askedAt(show.audience, now).some((question) => question.metric === metric)) return [];
  if ((standOf(show, metric)?.value ?? 0) < target) return [];
  return [{ type: 'goal/reached', at: now, goalId, startsAt: now + CUE_LEAD_MS }];
}

export function reduce(state: State, event: Event | Begun, seq: number): State {
  switch (event.type) {
    case 'stage/begun':
      return initial;
    case 'goal/set':
      return aired(state, { ...event.goal, startsAt: event.startsAt, until: event.until, reached: null });
    case 'goal/reached':
      return state.map((goal, index) =>
        index === state.length - 1 ? { ...goal, reached: { startsAt: event.startsAt, seed: seq } } : goal,
      );
    case 'goal/cleared':
      return takenDown(state, event.until);
    default:
      return state;
  }
}
