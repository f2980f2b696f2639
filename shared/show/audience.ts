import * as z from 'zod/mini';
import { Refused, sourceOf, type Context } from './part.ts';
import type { Begun } from './stage.ts';
import { Count, Id, Moment, Total } from './words.ts';

export const Metric = z.enum(['likes', 'comments', 'shares', 'follows', 'gifts', 'viewers']);
export type Metric = z.infer<typeof Metric>;

/** One source's figure for one metric. `carried` is what earlier streams of this show brought; a new stream starts at 0 again. */
const Figure = z.object({
  metric: Metric,
  source: Id,
  value: Total,
  carried: Total,
  at: Moment,
  /** How a bridge tells this metric: by differences or by totals, never by both, or everything would count twice. */
  told: z.optional(z.enum(['differences', 'totals'])),
});
export type Figure = z.infer<typeof Figure>;

/** A total that fell. The figure stands still until the crew says whether a new stream began. */
const Question = z.object({
  metric: Metric,
  source: Id,
  value: Count,
  at: Moment,
  /** Platforms waver by a little: from then on it is asked, unless the total has come back. */
  asksAt: z.optional(Moment),
});

/** A bridge that is not heard, since when. What it told stands still until it is heard again. */
const Lost = z.object({ source: Id, since: Moment });

/** Where a bridge's total stood when this show was begun: what was told by then is none of it. */
const Stood = z.object({ metric: Metric, source: Id, total: Total });

export const State = z.object({
  figures: z.array(Figure),
  questions: z.array(Question),
  lost: z.array(Lost),
  stood: z.array(Stood),
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** A difference, for instance 15 more likes. */
  z.object({ type: z.literal('audience/add'), metric: Metric, count: Count.check(z.positive()) }),
  /** A total as the platform says it. */
  z.object({ type: z.literal('audience/set'), metric: Metric, total: Count }),
  /** A bridge says of itself, or the room of it, that it is not heard any more, or is again. */
  z.object({ type: z.literal('audience/lose') }),
  z.object({ type: z.literal('audience/find') }),
  /** The answer to a total that fell: a new stream began (count on), or it was a slip (forget it). */
  z.object({ type: z.literal('audience/answer'), metric: Metric, source: Id, newStream: z.boolean() }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('audience/added'), at: Moment, metric: Metric, source: Id, count: Count }),
  z.object({ type: z.literal('audience/set'), at: Moment, metric: Metric, source: Id, total: Count }),
  z.object({
    type: z.literal('audience/fell'),
    at: Moment,
    metric: Metric,
    source: Id,
    total: Count,
    asksAt: z.optional(Moment),
  }),
  /** The first total of a new stream since the show was begun, so nobody has to be asked. */
  z.object({ type: z.literal('audience/restarted'), at: Moment, metric: Metric, source: Id, total: Total }),
  z.object({ type: z.literal('audience/lost'), at: Moment, source: Id }),
  z.object({ type: z.literal('audience/found'), at: Moment, source: Id }),
  z.object({ type: z.literal('audience/answered'), at: Moment, metric: Metric, source: Id, newStream: z.boolean() }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { figures: [], questions: [], lost: [], stood: [] };

const isAbout = (metric: Metric, source: string) => (entry: { metric: Metric; source: string }) =>
  entry.metric === metric && entry.source === source;

/** A metric over all sources: its sum, the newest reading, and who says so. Undefined when nobody has said anything. */
export function totalOf(state: State, metric: Metric): { value: number; at: number; sources: string[] } | undefined {
  const figures = state.figures.filter((figure) => figure.metric === metric);
  if (figures.length === 0) return undefined;
  return {
    value: figures.reduce((sum, figure) => sum + figure.carried + figure.value, 0),
    at: Math.max(...figures.map((figure) => figure.at)),
    sources: figures.map((figure) => figure.source),
  };
}

/** How many watch is true for a short while only, ms. Every other figure grows, so it stays true. */
export const VIEWERS_FRESH_MS = 120_000;

/** Since when a figure stands still because a source of it is not heard; undefined while all are. */
export function pausedSince({ figures, lost }: State, metric: Metric): number | undefined {
  const since = lost.filter(({ source }) => figures.some(isAbout(metric, source))).map((each) => each.since);
  return since.length === 0 ? undefined : Math.min(...since);
}

const stoodAt = ({ stood }: State, metric: Metric, source: string): number =>
  stood.find(isAbout(metric, source))?.total ?? 0;

/** A total below this part of what it was fell far: it came after, whatever order it came in. */
export const FELL_FAR = 0.9;
/** A total at or above this part of what it was wavers: it is asked about only if it does not come back in `WAVERS_MS`. */
const WAVERS = 0.99;
export const WAVERS_MS = 10_000;
/** A total that is back so soon after it fell was a slip, and nobody needs to say so. */
export const SLIP_MS = 60_000;

/** The totals that fell and that the crew must say something about at `now`. */
export const askedAt = ({ questions }: State, now: number): State['questions'] =>
  questions.filter(({ asksAt = 0 }) => asksAt <= now);

/** So many figures of so many sources. */
const MOST_FIGURES = 60;

export function decide(command: Command, state: State, { now, by }: Context<unknown>): Event[] {
  const source = sourceOf(by);
  if (command.type === 'audience/lose' || command.type === 'audience/find')
    return decideLink(command.type, state, source, now);
  const { metric } = command;
  const figure = state.figures.find(isAbout(metric, source));
  if (!figure && state.figures.length >= MOST_FIGURES) throw new Refused('too-many', String(MOST_FIGURES));
  const way = command.type === 'audience/add' ? 'differences' : 'totals';
  if (by.role === 'source' && command.type !== 'audience/answer' && figure?.told && figure.told !== way)
    throw new Refused('counted-otherwise', source);
  switch (command.type) {
    case 'audience/add':
      if (metric === 'viewers') throw new Refused('viewers-are-a-total');
      return [{ type: 'audience/added', at: now, metric, source, count: command.count }];
    case 'audience/set': {
      const { total } = command;
      const before = stoodAt(state, metric, source);
      const last = before + (figure?.value ?? 0);
      // The show was begun anew, and a new stream is what one expects of that.
      if (before > 0 && total < last)
        return total < last * FELL_FAR ? [{ type: 'audience/restarted', at: now, metric, source, total }] : [];
      // Viewers come and go; every other total only grows while one stream lasts.
      const question = state.questions.find(isAbout(metric, source));
      if (metric !== 'viewers' && total < last) {
        if (question?.value === total) return [];
        const asksAt = total < last * WAVERS ? undefined : question ? question.asksAt : now + WAVERS_MS;
        return [{ type: 'audience/fell', at: now, metric, source, total, ...(asksAt === undefined ? {} : { asksAt }) }];
      }
      if (question) {
        const isSlip = question.asksAt !== undefined || now - question.at <= SLIP_MS;
        // A new stream that has outgrown the one before it is still to be asked about.
        if (!isSlip) return question.value === total ? [] : [{ type: 'audience/fell', at: now, metric, source, total }];
        return [
          { type: 'audience/answered', at: now, metric, source, newStream: false },
          { type: 'audience/set', at: now, metric, source, total },
        ];
      }
      if (figure && last === total && now - figure.at < 1_000) return [];
      return [{ type: 'audience/set', at: now, metric, source, total }];
    }
    case 'audience/answer': {
      if (!askedAt(state, now).some(isAbout(metric, command.source))) throw new Refused('no-question');
      return [{ type: 'audience/answered', at: now, metric, source: command.source, newStream: command.newStream }];
    }
  }
}

function decideLink(type: 'audience/lose' | 'audience/find', { lost }: State, source: string, at: number): Event[] {
  const isLost = lost.some((each) => each.source === source);
  if (type === 'audience/lose') return isLost ? [] : [{ type: 'audience/lost', at, source }];
  return isLost ? [{ type: 'audience/found', at, source }] : [];
}

/** Where every total stands that bridges tell; of a source that told none in this show, where it stood before. */
function standing(state: State): State['stood'] {
  const told = state.figures.filter((figure) => figure.told === 'totals' && figure.metric !== 'viewers');
  const now = told.map(({ metric, source, value }) => ({
    metric,
    source,
    // A total that fell stands where it was told last, whatever the figure says.
    total: state.questions.find(isAbout(metric, source))?.value ?? stoodAt(state, metric, source) + value,
  }));
  const silent = state.stood.filter(({ metric, source }) => !now.some(isAbout(metric, source)));
  return [...silent, ...now].slice(-MOST_FIGURES);
}

export function reduce(state: State, event: Event | Begun): State {
  switch (event.type) {
    case 'stage/begun':
      return { ...initial, lost: state.lost, stood: standing(state) };
    case 'audience/added':
    case 'audience/set': {
      const { metric, source, at } = event;
      const isThis = isAbout(metric, source);
      const before = state.figures.find(isThis) ?? { metric, source, value: 0, carried: 0, at };
      const value =
        event.type === 'audience/added'
          ? before.value + event.count
          : Math.max(0, event.total - stoodAt(state, metric, source));
      const told = event.type === 'audience/added' ? ('differences' as const) : ('totals' as const);
      const after = source === 'manual' ? { ...before, value, at } : { ...before, value, at, told };
      return { ...state, figures: [...state.figures.filter((figure) => !isThis(figure)), after] };
    }
    case 'audience/fell': {
      const { metric, source, at, total, asksAt } = event;
      const isThis = isAbout(metric, source);
      // When it first fell, for what comes back at once was a slip.
      const since = state.questions.find(isThis)?.at ?? at;
      const question = { metric, source, value: total, at: since, ...(asksAt === undefined ? {} : { asksAt }) };
      return { ...state, questions: [...state.questions.filter((other) => !isThis(other)), question] };
    }
    case 'audience/answered': {
      const isThis = isAbout(event.metric, event.source);
      const question = state.questions.find(isThis);
      const questions = state.questions.filter((other) => !isThis(other));
      if (!question || !event.newStream) return { ...state, questions };
      const figures = state.figures.map((figure) =>
        isThis(figure)
          ? { ...figure, carried: figure.carried + figure.value, value: question.value, at: event.at }
          : figure,
      );
      return { ...state, figures, questions };
    }
    case 'audience/restarted': {
      const { metric, source, at, total } = event;
      const others = <T extends { metric: Metric; source: string }>(list: readonly T[]) =>
        list.filter((each) => !isAbout(metric, source)(each));
      const before = state.figures.find(isAbout(metric, source));
      const carried = (before?.carried ?? 0) + (before?.value ?? 0);
      const figure = { metric, source, value: total, carried, at, told: 'totals' as const };
      return { ...state, figures: [...others(state.figures), figure], stood: others(state.stood) };
    }
    case 'audience/lost':
      return { ...state, lost: [...state.lost, { source: event.source, since: event.at }] };
    case 'audience/found':
      return { ...state, lost: state.lost.filter(({ source }) => source !== event.source) };
    default:
      return state;
  }
}
