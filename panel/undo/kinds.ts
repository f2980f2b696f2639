import type { Command, Show } from '../../shared/show/show.ts';

/** How long a tap can be taken back, room time, ms. */
export const UNDO_MS = 10_000;

/** A tap's command, the show that the thumb saw and the show with it, and the room's time of it. */
export interface Done<C extends Command = Command> {
  readonly command: C;
  readonly before: Show;
  readonly after: Show;
  readonly now: number;
}

/** What takes a command back; nothing where it changed nothing, or where the show before cannot be had again just as it was. */
export type Inverse = readonly Command[];

/** Why no command of this kind is ever taken back. */
export interface Final {
  readonly why: string;
}

/** What takes a command of one kind back, or why nothing does. */
export type Undo<C extends Command> = (done: Done<C>) => Inverse | Final;

export type CommandType = Command['type'];
export type Commands = { [T in CommandType]: Extract<Command, { type: T }> };
export type Undos<T extends CommandType> = { readonly [K in T]: Undo<Commands[K]> };

export const final = (why: string) => (): Final => ({ why });

/** The command that says what was; none where that is what is. */
export const back = <T>(was: T, is: T, command: Command): Inverse => (was === is ? [] : [command]);
