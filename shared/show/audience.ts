import * as z from 'zod/mini';
import { Refused, sourceOf, type Context } from './part.ts';
import { Count, Id, Moment, Total } from './words.ts';

export const Metric = z.enum(['likes', 'comments', 'shares', 'follows', 'viewers']);
export type Metric = z.infer<typeof Metric>;

/** One source's figure for one metric. `carried` is what earlier streams of this show brought; a new stream starts at 0 again. */
const Figure = z.object({ metric: Metric, source: Id, value: Total, carried: Total, at: Moment });
export type Figure = z.infer<typeof Figure>;

/** A total that fell. The figure stands still until the crew says whether a new stream began. */
const Question = z.object({ metric: Metric, source: Id, value: Count, at: Moment });

export const State = z.object({ figures: z.array(Figure), questions: z.array(Question) });
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** A difference, for instance 15 more likes. */
  z.object({ type: z.literal('audience/add'), metric: Metric, count: Count.check(z.positive()) }),
  /** A total as the platform says it. */
  z.object({ type: z.literal('audience/set'), metric: Metric, total: Count }),
  /** The answer to a total that fell: a new stream began (count on), or it was a slip (forget it). */
  z.object({ type: z.literal('audience/answer'), metric: Metric, source: Id, newStream: z.boolean() }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('audience/added'), at: Moment, metric: Metric, source: Id, count: Count }),
  z.object({ type: z.literal('audience/set'), at: Moment, metric: Metric, source: Id, total: Count }),
  z.object({ type: z.literal('audience/fell'), at: Moment, metric: Metric, source: Id, total: Count }),
  z.object({ type: z.literal('audience/answered'), at: Moment, metric: Metric, source: Id, newStream: z.boolean() }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { figures: [], questions: [] };

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

const MOST_SOURCES = 40;

export function decide(command: Command, state: State, { now, by }: Context<unknown>): Event[] {
  const { metric } = command;
  const source = sourceOf(by);
  const figure = state.figures.find(isAbout(metric, source));
  if (!figure && state.figures.length >= MOST_SOURCES) throw new Refused('too-many', String(MOST_SOURCES));
  switch (command.type) {
    case 'audience/add':
      if (metric === 'viewers') throw new Refused('viewers-are-a-total');
      return [{ type: 'audience/added', at: now, metric, source, count: command.count }];
    case 'audience/set': {
      const { total } = command;
      // Viewers come and go; every other total only grows while one stream lasts.
      if (metric !== 'viewers' && figure && total < figure.value)
        return [{ type: 'audience/fell', at: now, metric, source, total }];
      if (figure?.value === total && now - figure.at < 1_000) return [];
      return [{ type: 'audience/set', at: now, metric, source, total }];
    }
    case 'audience/answer': {
      if (!state.questions.some(isAbout(metric, command.source))) throw new Refused('no-question');
      return [{ type: 'audience/answered', at: now, metric, source: command.source, newStream: command.newStream }];
    }
  }
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'audience/added':
    case 'audience/set': {
      const { metric, source, at } = event;
      const isThis = isAbout(metric, source);
      const before = state.figures.find(isThis) ?? { metric, source, value: 0, carried: 0, at };
      const value = event.type === 'audience/added' ? before.value + event.count : event.total;
      return {
        figures: [...state.figures.filter((figure) => !isThis(figure)), { ...before, value, at }],
        questions: state.questions,
      };
    }
    case 'audience/fell': {
      const { metric, source, at, total } = event;
      const isThis = isAbout(metric, source);
      return {
        ...state,
        questions: [...state.questions.filter((question) => !isThis(question)), { metric, source, value: total, at }],
      };
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
      return { figures, questions };
    }
    default:
      return state;
  }
}
