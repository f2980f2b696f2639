import * as z from 'zod/mini';
import * as audience from './audience.ts';
import * as catalog from './catalog.ts';
import * as comments from './comments.ts';
import { reduce, type Event, type PartName, type Show } from './fold.ts';
import * as goal from './goal.ts';
import type { Ledger } from './ledger.ts';
import * as notices from './notices.ts';
import * as offers from './offers.ts';
import * as orders from './orders.ts';
import type { Actor, Context, Part } from './part.ts';
import * as rewards from './rewards.ts';
import * as rundown from './rundown.ts';
import * as sound from './sound.ts';
import * as stage from './stage.ts';
import * as stock from './stock.ts';
import * as templates from './templates.ts';

export { Event, initial, reduce, rehearsalOnly, State, type Show } from './fold.ts';

/** A new part is a file beside these, a line here and one in `fold.ts`. Its key begins the type of its commands and events. */
const parts = {
  stage,
  catalog,
  rundown,
  offers,
  templates,
  stock,
  orders,
  audience,
  comments,
  rewards,
  goal,
  notices,
  sound,
} satisfies Record<PartName, Part>;

type Parts = typeof parts;
export type Command = { [N in PartName]: z.infer<Parts[N]['Command']> }[PartName];

const list: [string, Part][] = Object.entries(parts);
export const Command = z.discriminatedUnion(
  'type',
  list.map(([, part]) => part.Command) as never,
) as unknown as z.ZodMiniType<Command>;

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
      ([name, part]) => part.due!(later[name as PartName] as never, context as never) as Event[],
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
  const name = command.type.slice(0, command.type.indexOf('/')) as PartName;
  const part: Part = parts[name];
  const context: Context<Show> = { now, by, show: ready, ledger };
  const events = part.decide(command as never, ready[name] as never, context as never) as Event[];
  const decided = events.reduce((state, event) => reduce(state, event, 0), ready);
  return [...before, ...events, ...elapse(decided, { now, ledger })];
}

/** The room times at which the show will change by itself. */
export const deadlines = (show: Show): number[] =>
  list.flatMap(([name, part]) => part.deadlines?.(show[name as PartName] as never) ?? []);
