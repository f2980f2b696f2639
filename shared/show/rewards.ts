import * as z from 'zod/mini';
import { askedAt, Metric, totalOf, type State as Audience } from './audience.ts';
import { Refused, type Context } from './part.ts';
import type { Begun } from './stage.ts';
import { Count, CUE_LEAD_MS, Id, Line, Moment } from './words.ts';

/** A step of the ladder: what opens at how many. `code` is what viewers type or scan; `quantity` how many there are. */
export const Tier = z.object({
  tierId: Id,
  threshold: Count.check(z.positive()),
  reward: Line(60),
  code: z.optional(Line(64)),
  quantity: z.optional(Count.check(z.positive())),
});
export type Tier = z.infer<typeof Tier>;

const Plan = z.object({ ladderId: Id, metric: Metric, tiers: z.array(Tier).check(z.minLength(1), z.maxLength(6)) });
export type Plan = z.infer<typeof Plan>;

/** A tier that opened. `startsAt` is the moment its reveal begins, `seed` the number of the event, from which its burst is drawn. */
export const Unlock = z.object({ tierId: Id, startsAt: Moment, seed: z.int() });
export type Unlock = z.infer<typeof Unlock>;

/** A reward that the audience opened. */
const Opened = z.object({ metric: Metric, threshold: Count, reward: Line(60) });
export type Opened = z.infer<typeof Opened>;

const Ladder = z.extend(Plan, {
  startedAt: z.nullable(Moment),
  /** Nothing opens from here on. Null: open as long as the show. */
  endsAt: z.nullable(Moment),
  unlocked: z.array(Unlock),
  /** What earlier ladders of this show opened: it is told at the closing. */
  earlier: z.array(Opened),
});
export type Ladder = z.infer<typeof Ladder>;

export const State = z.nullable(Ladder);
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rewards/plan'), ladder: Plan }),
  /** From here on the ladder is fixed. `lastsMs`: how long it may be climbed. */
  z.object({ type: z.literal('rewards/start'), lastsMs: z.optional(z.int().check(z.gte(10_000), z.lte(86_400_000))) }),
  z.object({ type: z.literal('rewards/stop') }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rewards/planned'), at: Moment, ladder: Plan }),
  z.object({ type: z.literal('rewards/started'), at: Moment, endsAt: z.nullable(Moment) }),
  z.object({ type: z.literal('rewards/unlocked'), at: Moment, tierId: Id, startsAt: Moment }),
  z.object({ type: z.literal('rewards/stopped'), at: Moment }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = null;

/** How long the reveal of an opened tier holds the ladder, ms. Tiers that open together follow each other. */
export const REVEAL_MS = 8_000;

export const isClimbing = (state: State, now: number): state is Ladder =>
  state !== null && state.startedAt !== null && (state.endsAt === null || now < state.endsAt);

export const isUnlocked = (ladder: Ladder, tierId: string): boolean =>
  ladder.unlocked.some((unlock) => unlock.tierId === tierId);

/** All rewards that the audience has opened in this show, oldest first. */
export const openedIn = (state: State): Opened[] => {
  if (state === null) return [];
  const { metric, tiers, unlocked, earlier } = state;
  const now = unlocked.flatMap(({ tierId }) => tiers.filter((tier) => tier.tierId === tierId));
  return [...earlier, ...now.map(({ threshold, reward }) => ({ metric, threshold, reward }))].slice(-MOST_OPENED);
};

/** Beyond these they are in the log alone. */
const MOST_OPENED = 40;

/** The tier whose reveal holds the ladder at `now`. */
export function revealAt(state: State, now: number): { tier: Tier; unlock: Unlock } | undefined {
  const unlock = state?.unlocked.find(({ startsAt }) => startsAt <= now && now < startsAt + REVEAL_MS);
  const tier = state?.tiers.find(({ tierId }) => tierId === unlock?.tierId);
  return unlock && tier && { tier, unlock };
}

/** When the last reveal that is due is over; what opened is shown to its end, whatever is planned next. */
const revealEnd = (state: State): number =>
  Math.max(0, ...(state?.unlocked ?? []).map(({ startsAt }) => startsAt + REVEAL_MS));

type ShowView = { audience: Audience };

export function decide(command: Command, state: State, { now, show }: Context<ShowView>): Event[] {
  switch (command.type) {
    case 'rewards/plan': {
      const { ladderId, tiers } = command.ladder;
      const isUsed = state !== null && state.startedAt !== null && state.ladderId === ladderId;
      if (isUsed || isClimbing(state, now) || revealEnd(state) > now) throw new Refused('ladder-fixed');
      const rises = tiers.every((tier, index) => index === 0 || tier.threshold > tiers[index - 1]!.threshold);
      const isNamedOnce = new Set(tiers.map(({ tierId }) => tierId)).size === tiers.length;
      if (!rises || !isNamedOnce) throw new Refused('tiers-must-rise');
      return [{ type: 'rewards/planned', at: now, ladder: command.ladder }];
    }
    case 'rewards/start': {
      if (state === null) throw new Refused('no-ladder');
      if (state.startedAt !== null) throw new Refused('ladder-fixed');
      const reached = totalOf(show.audience, state.metric)?.value ?? 0;
      if (state.tiers[0]!.threshold <= reached) throw new Refused('tier-already-reached', String(reached));
      return [
        { type: 'rewards/started', at: now, endsAt: command.lastsMs === undefined ? null : now + command.lastsMs },
      ];
    }
    case 'rewards/stop':
      if (!isClimbing(state, now)) throw new Refused('no-ladder');
      return [{ type: 'rewards/stopped', at: now }];
  }
}

/** Tiers that the audience has reached and that are not open yet, one after the other. */
export function due(state: State, { now, show }: Context<ShowView>): Event[] {
  if (!isClimbing(state, now)) return [];
  const total = totalOf(show.audience, state.metric);
  if (!total || askedAt(show.audience, now).some(({ metric }) => metric === state.metric)) return [];
  const tier = state.tiers.find(({ tierId, threshold }) => threshold <= total.value && !isUnlocked(state, tierId));
  if (!tier) return [];
  return [
    { type: 'rewards/unlocked', at: now, tierId: tier.tierId, startsAt: Math.max(now + CUE_LEAD_MS, revealEnd(state)) },
  ];
}

export function reduce(state: State, event: Event | Begun, seq: number): State {
  switch (event.type) {
    case 'stage/begun':
      return initial;
    case 'rewards/planned':
      return { ...event.ladder, startedAt: null, endsAt: null, unlocked: [], earlier: openedIn(state) };
    case 'rewards/started':
      return state && { ...state, startedAt: event.at, endsAt: event.endsAt };
    case 'rewards/unlocked':
      return (
        state && {
          ...state,
          unlocked: [...state.unlocked, { tierId: event.tierId, startsAt: event.startsAt, seed: seq }],
        }
      );
    case 'rewards/stopped':
      return state && { ...state, endsAt: event.at };
    default:
      return state;
  }
}
