import * as z from 'zod/mini';
import * as audience from './audience.ts';
import * as catalog from './catalog.ts';
import * as comments from './comments.ts';
import * as goal from './goal.ts';
import * as interest from './interest.ts';
import * as notices from './notices.ts';
import * as offers from './offers.ts';
import * as orders from './orders.ts';
import type { Part } from './part.ts';
import * as rewards from './rewards.ts';
import * as rundown from './rundown.ts';
import * as sound from './sound.ts';
import * as stage from './stage.ts';
import * as stock from './stock.ts';
import * as templates from './templates.ts';

/*
 * What every page needs of the show: its state, its events and how they fold. Deciding is apart, in `show.ts`, and named member by
 * member here, so that an overlay does not load the rules of commands that it can never give.
 */

const parts = {
  stage: { State: stage.State, Event: stage.Event, initial: stage.initial, reduce: stage.reduce },
  catalog: { State: catalog.State, Event: catalog.Event, initial: catalog.initial, reduce: catalog.reduce },
  rundown: { State: rundown.State, Event: rundown.Event, initial: rundown.initial, reduce: rundown.reduce },
  offers: { State: offers.State, Event: offers.Event, initial: offers.initial, reduce: offers.reduce },
  templates: { State: templates.State, Event: templates.Event, initial: templates.initial, reduce: templates.reduce },
  stock: { State: stock.State, Event: stock.Event, initial: stock.initial, reduce: stock.reduce },
  orders: { State: orders.State, Event: orders.Event, initial: orders.initial, reduce: orders.reduce },
  audience: { State: audience.State, Event: audience.Event, initial: audience.initial, reduce: audience.reduce },
  comments: { State: comments.State, Event: comments.Event, initial: comments.initial, reduce: comments.reduce },
  rewards: { State: rewards.State, Event: rewards.Event, initial: rewards.initial, reduce: rewards.reduce },
  goal: { State: goal.State, Event: goal.Event, initial: goal.initial, reduce: goal.reduce },
  notices: { State: notices.State, Event: notices.Event, initial: notices.initial, reduce: notices.reduce },
  sound: { State: sound.State, Event: sound.Event, initial: sound.initial, reduce: sound.reduce },
} satisfies Record<string, Pick<Part, 'State' | 'Event' | 'initial' | 'reduce'>>;

/** What follows from the events of others alone: nobody orders it, and nothing is told of it. */
const followers = {
  interest: { State: interest.State, initial: interest.initial, reduce: interest.reduce },
} satisfies Record<string, Pick<Part, 'State' | 'initial' | 'reduce'>>;

type Parts = typeof parts;
type Followers = typeof followers;
export type PartName = keyof Parts;
export type Show = { [N in PartName]: z.infer<Parts[N]['State']> } & {
  [N in keyof Followers]: z.infer<Followers[N]['State']>;
};
export type Event = { [N in PartName]: z.infer<Parts[N]['Event']> }[PartName];

// The casts are in this file and in `show.ts` and nowhere else: each part knows its own types, the joined show only their union.
const list: [string, Pick<Part, 'State' | 'initial' | 'reduce'>][] = Object.entries({ ...parts, ...followers });
const join = <T>(of: (part: (typeof list)[number][1]) => T) =>
  Object.fromEntries(list.map(([name, part]) => [name, of(part)]));

// By type, so that one schema is tried and not every one.
export const Event = z.discriminatedUnion(
  'type',
  Object.values(parts).map((part) => part.Event) as never,
) as unknown as z.ZodMiniType<Event>;
export const State = z.object(join((part) => part.State)) as unknown as z.ZodMiniType<Show>;
export const initial = join((part) => part.initial) as Show;

/** Events that only a rehearsal may hold. A live page that meets one drops its link. */
export const rehearsalOnly: ReadonlySet<Event['type']> = new Set<Event['type']>(['orders/simulated']);

/** Every part sees every event and keeps what concerns it. `seq` is the event's number in the log. */
export function reduce(show: Show, event: Event, seq: number): Show {
  // A plain loop: the room folds tens of thousands of events a second.
  const after: Record<string, unknown> = {};
  for (const [name, part] of list) after[name] = part.reduce(show[name as PartName] as never, event as never, seq);
  return after as Show;
}
