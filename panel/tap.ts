import type { RoomClient } from '../shared/room-client.ts';
import type { Command, Show } from '../shared/show/show.ts';
import { commandIdOf } from '../shared/taps.ts';
import type { Final, Inverse } from './undo/kinds.ts';
import { undoOf } from './undo/undo.ts';
import type { Ended } from './view.ts';

/** What a tap needs of a room client. */
export type TapLine = Pick<RoomClient, 'view' | 'clock' | 'send'>;

/** One command of a tap, and the number of the last event that the decision for it rests on. */
export interface Step {
  readonly id: string;
  readonly command: Command;
  readonly base: number;
}

/** A step that was accepted: its event's number, and what takes it back. */
export interface Taken {
  readonly seq: number;
  readonly undo: Inverse | Final;
}

/** How far a tap went. `end` null: all of it was accepted. */
export interface Walked {
  readonly took: readonly Taken[];
  readonly end: Ended | null;
}

/** The steps of a tap, all by one look at the show. Those of one tap do not overtake each other. */
export const stepsOf = (tap: string, commands: readonly Command[], base: number): Step[] =>
  commands.map((command, part) => ({ id: commandIdOf(tap, part), command, base }));

/** What takes a tap back, its last step first; nothing when a step of it is for good. Each rests on the event that it takes back. */
export function stepsBack(tap: string, took: readonly Taken[]): Step[] {
  if (took.some(({ undo }) => 'why' in undo)) return [];
  const back = [...took].reverse();
  return back
    .flatMap(({ undo, seq }) => ('why' in undo ? [] : undo.map((command) => ({ command, base: seq }))))
    .map((step, part) => ({ ...step, id: commandIdOf(tap, `back.${part}`) }));
}

/** Sends steps one after the other, up to the first that is not accepted. Nothing is kept for later. */
export async function walk(line: TapLine, steps: readonly Step[]): Promise<Walked> {
  const took: Taken[] = [];
  for (const { id, command, base } of steps) {
    const before: Show = line.view.show;
    const answer = await line.send(command, { id, base });
    switch (answer.outcome) {
      case 'accepted': {
        const done = { command, before, after: line.view.show, now: line.clock.now() };
        took.push({ seq: answer.seq, undo: undoOf(command.type, done) });
        break;
      }
      case 'refused': {
        const { reason, detail, since } = answer;
        return { took, end: { state: 'refused', reason, detail, since } };
      }
      case 'not-sent':
        return { took, end: { state: 'not-sent' } };
      case 'unknown':
        return { took, end: { state: 'no-answer' } };
    }
  }
  return { took, end: null };
}
