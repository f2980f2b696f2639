import type * as z from 'zod/mini';
import type { Ledger } from './ledger.ts';
import type { RefusalReason } from '../refusal-reasons.ts';

/** A command that the rules forbid. Pages turn the reason into words (`refusals.ts`); `detail` fills in who, when or which. */
export class Refused extends Error {
  override name = 'Refused';
  readonly reason: RefusalReason;
  readonly detail: string | undefined;

  constructor(reason: RefusalReason, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Who acts. `room` is the room itself, when a deadline comes; a `source` is one shop or bridge, by its name. */
export type Role = 'owner' | 'operator' | 'host' | 'overlay' | 'source' | 'room';
export interface Actor {
  readonly role: Role;
  readonly name: string;
}

/** The source under which the crew brings what it has from a file, whichever shop wrote that. */
export const FILE = 'file';

/** What a decision may look at besides its own part's state. `now` is room time, ms since 1970. */
export interface Context<Show> {
  readonly now: number;
  readonly by: Actor;
  readonly show: Show;
  readonly ledger: Ledger;
}

/** Where a figure comes from: `manual` when a person of the crew said it, else the name of the shop or bridge. */
export const sourceOf = (by: Actor): string => (by.role === 'source' ? by.name : 'manual');

/** What every part of the show exports. Pure: no DOM, no network, no clock or randomness of its own. */
export interface Part {
  State: z.ZodMiniType;
  Command: z.ZodMiniType<{ type: string }>;
  Event: z.ZodMiniType<{ type: string; at: number }>;
  initial: unknown;
  /** May this happen, and what follows? Throws `Refused` when it may not. */
  decide(command: never, state: never, context: never): { type: string; at: number }[];
  /** The state afterwards. Sees every event of every part, never refuses, reads no clock. `seq` is the event's number in the log. */
  reduce(state: never, event: never, seq: number): unknown;
  /** What has become fact by itself: a deadline that passed, a tier that was reached. Empty once the events given were folded. */
  due?(state: never, context: never): { type: string; at: number }[];
  /** The room times at which `due` will have something to say if nothing else happens. */
  deadlines?(state: never): number[];
}
