import * as z from 'zod/mini';
import type { Context } from './part.ts';
import { CUE_LEAD_MS, Moment } from './words.ts';

/** The beds: festive, and a calmer one. Their files are in `assets/sounds/`. */
export const BedName = z.enum(['festive', 'calm']);
export type BedName = z.infer<typeof BedName>;

/** A bed that plays from `startsAt`, over and over, until `endsAt`, when it fades out for `fadeMs`. Null: until somebody ends it. */
const Bed = z.object({ bed: BedName, startsAt: Moment, endsAt: z.nullable(Moment), fadeMs: z.int() });
export type Bed = z.infer<typeof Bed>;

/** A switch and since when it stands so; before, it stood the other way. */
const Switch = z.object({ on: z.boolean(), since: Moment });
export type Switch = z.infer<typeof Switch>;

/** What sounds besides what the show itself makes sound: the bed and the one before it, which may still fade; the ducking; the effects. */
export const State = z.object({ beds: z.array(Bed), duck: Switch, effects: Switch });
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** The bed begins, in place of any other. */
  z.object({ type: z.literal('sound/start'), bed: BedName }),
  /** The bed fades out. */
  z.object({ type: z.literal('sound/fade-out') }),
  /** The bed goes under a voice, and comes back. */
  z.object({ type: z.literal('sound/duck'), on: z.boolean() }),
  /** Hush: everything that sounds ends at once, and no effect sounds until `sound/switch` turns them on again. */
  z.object({ type: z.literal('sound/stop') }),
  /** Effects: all that follows the show by itself. */
  z.object({ type: z.literal('sound/switch'), on: z.boolean() }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sound/started'), at: Moment, bed: BedName, startsAt: Moment }),
  z.object({ type: z.literal('sound/faded-out'), at: Moment, startsAt: Moment }),
  z.object({ type: z.literal('sound/ducked'), at: Moment, on: z.boolean(), startsAt: Moment }),
  z.object({ type: z.literal('sound/stopped'), at: Moment, startsAt: Moment }),
  z.object({ type: z.literal('sound/switched'), at: Moment, on: z.boolean(), startsAt: Moment }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { beds: [], duck: { on: false, since: 0 }, effects: { on: true, since: 0 } };

/** How long a bed that is ended fades, ms; and how long anything does that is cut short: just enough not to click. */
export const FADE_MS = 1_500;
export const CUT_MS = 30;

/** The bed that nobody has ended yet. */
export const openBed = ({ beds }: State): Bed | undefined => beds.find(({ endsAt }) => endsAt === null);

/** How a switch stands at `now`. */
export const isOnAt = ({ on, since }: Switch, now: number): boolean => (now < since ? !on : on);

export function decide(command: Command, state: State, { now: at }: Context<unknown>): Event[] {
  const startsAt = at + CUE_LEAD_MS;
  switch (command.type) {
    case 'sound/start':
      return openBed(state)?.bed === command.bed ? [] : [{ type: 'sound/started', at, bed: command.bed, startsAt }];
    case 'sound/fade-out':
      return openBed(state) ? [{ type: 'sound/faded-out', at, startsAt }] : [];
    case 'sound/duck':
      return state.duck.on === command.on ? [] : [{ type: 'sound/ducked', at, on: command.on, startsAt }];
    case 'sound/stop': {
      const isFading = state.beds.some(({ endsAt, fadeMs }) => endsAt !== null && startsAt < endsAt + fadeMs);
      return openBed(state) || isFading || state.effects.on ? [{ type: 'sound/stopped', at, startsAt }] : [];
    }
    case 'sound/switch':
      return state.effects.on === command.on ? [] : [{ type: 'sound/switched', at, on: command.on, startsAt }];
  }
}

/** Ends what still plays at `until`; a bed that fades already only fades faster. */
const endedAt = (beds: readonly Bed[], until: number, fadeMs: number): Bed[] =>
  beds.map((bed) => {
    const silentAt = until + fadeMs;
    const endsAt = Math.min(bed.endsAt ?? until, until);
    return bed.endsAt !== null && bed.endsAt + bed.fadeMs <= silentAt
      ? bed
      : { ...bed, endsAt, fadeMs: silentAt - endsAt };
  });

const setTo = (before: Switch, on: boolean, since: number): Switch => (before.on === on ? before : { on, since });

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'sound/started': {
      const { bed, startsAt } = event;
      const before = endedAt(state.beds, startsAt, FADE_MS).slice(-1);
      return { ...state, beds: [...before, { bed, startsAt, endsAt: null, fadeMs: FADE_MS }] };
    }
    case 'sound/faded-out':
      return { ...state, beds: endedAt(state.beds, event.startsAt, FADE_MS) };
    case 'sound/ducked':
      return { ...state, duck: setTo(state.duck, event.on, event.startsAt) };
    case 'sound/stopped':
      return {
        ...state,
        beds: endedAt(state.beds, event.startsAt, CUT_MS),
        effects: setTo(state.effects, false, event.startsAt),
      };
    case 'sound/switched':
      return { ...state, effects: setTo(state.effects, event.on, event.startsAt) };
    default:
      return state;
  }
}
