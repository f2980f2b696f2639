import * as z from 'zod/mini';
import * as audience from './audience.ts';
import * as catalog from './catalog.ts';
import type { Ledger } from './ledger.ts';
import * as offers from './offers.ts';
import * as orders from './orders.ts';
import type { Actor, Context, Part } from './part.ts';
import * as rewards from './rewards.ts';
import * as stage from './stage.ts';
import * as stock from './stock.ts';

/** A new part is a file beside these and a line here. Its key begins the type of each of its commands and events. */
const parts = { stage, catalog, offers, stock, orders, audience, rewards } satisfies Record<string, Part>;

type Parts = typeof parts;
export type Show = { [N in keyof Parts]: z.infer<Parts[N]['State']> };
export type Command = { [N in keyof Parts]: z.infer<Parts[N]['Command']> }[keyof Parts];
export type Event = { [N in keyof Parts]: z.infer<Parts[N]['Event']> }[keyof Parts];

// The casts are in this file and nowhere else: each part knows its own types, the joined show only their union.
const list: [string, Part][] = Object.entries(parts);
// By type, so that one schema is tried and not every one.
const anyOf = <T>(schemas: z.ZodMiniType[]) =>
  z.discriminatedUnion('type', schemas as never) as unknown as z.ZodMiniType<T>;
const join = <T>(of: (name: string, part: Part) => T) =>
  Object.fromEntries(list.map(([name, part]) => [name, of(name, part)]));

export const Command = anyOf<Command>(list.map(([, part]) => part.Command));
export const Event = anyOf<Event>(list.map(([, part]) => part.Event));
export const State = z.object(join((_, part) => part.State)) as unknown as z.ZodMiniType<Show>;
export const initial = join((_, part) => part.initial) as Show;

/** Events that only a rehearsal may hold. A live page that meets one drops its link. */
export const rehearsalOnly: ReadonlySet<Event['type']> = new Set<Event['type']>(['orders/simulated']);

/** Every part sees every event and keeps what concerns it. `seq` is the event's number in the log. */
export function reduce(show: Show, event: Event, seq: number): Show {
  // A plain loop: the room folds tens of thousands of events a second.
  const after: Record<string, unknown> = {};
  for (const [name, part] of list) after[name] = part.reduce(show[name as keyof Parts] as never, event as never, seq);
  return after as Show;
}

/** Who acts, when (room time, ms), and the orders known so far. */
export interface Moment {
  readonly now: number;
  readonly by: Actor;
  readonly ledger: Ledger;
}

/** The parts that change by themselves. */
const changing = list.filter(([, part]) => part.due);

const MOST_DUE = 1000;
const ROOM: Actor = { role: 'room', name: 'room' };

/** What has become fact by itself by `now`: deals that start or end, tiers that open. */
export function elapse(show: Show, { now, ledger }: Omit<Moment, 'by'>): Event[] {
  const events: Event[] = [];
  let later = show;
  while (events.length < MOST_DUE) {
    const context: Context<Show> = { now, by: ROOM, show: later, ledger };
    const next = changing.flatMap(
      ([name, part]) => part.due!(later[name as keyof Parts] as never, context as never) as Event[],
    );
    if (next.length === 0) return events;
    events.push(...next);
    later = next.reduce((state, event) => reduce(state, event, 0), later);
  }
  return events;
}

/** The command's own part decides, on a show that is up to date; then what follows from it is added. Throws `Refused`. */
export function decide(command: Command, show: Show, { now, by, ledger }: Moment): Event[] {
  const before = elapse(show, { now, ledger });
  const ready = before.reduce((state, event) => reduce(state, event, 0), show);
  const name = command.type.slice(0, command.type.indexOf('/')) as keyof Parts;
  const part: Part = parts[name];
  const context: Context<Show> = { now, by, show: ready, ledger };
  const events = part.decide(command as never, ready[name] as never, context as never) as Event[];
  const decided = events.reduce((state, event) => reduce(state, event, 0), ready);
  return [...before, ...events, ...elapse(decided, { now, ledger })];
}

/** The room times at which the show will change by itself. */
export const deadlines = (show: Show): number[] =>
  list.flatMap(([name, part]) => part.deadlines?.(show[name as keyof Parts] as never) ?? []);
