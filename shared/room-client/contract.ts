import type { RoomClock } from '../clock.ts';
import type { Report } from '../overlay-report.ts';
import type { ToRoom } from '../protocol.ts';
import type { Command } from '../show/show.ts';
import type { Schedule } from './socket.ts';
import type { RoomView } from './view.ts';
import type { Outcome } from './waiting.ts';

/** Why a message from the room was left out. */
export type Ignored = 'not-json' | 'not-understood' | 'not-folded' | 'no-one-waits';

export interface ClientOptions {
  page: Extract<ToRoom, { type: 'hello' }>['page'];
  /** The page's own clock, ms, that never goes back: `performance.timeOrigin + performance.now()`. */
  local: () => number;
  schedule: Schedule;
  /** Makes the ids of commands: letters and digits that nobody else makes. */
  newId: () => string;
  /** The room speaks another version or serves another build: reload when nothing is on air. */
  onOldPage: () => void;
  /** An overlay is to look at itself; it answers with `report`, and gives `asked` back. */
  onCheck?: (asked: number) => void;
}

/** Sets a command's envelope. To ask again after `unknown`, hand back its `id` and `expiresAt`. */
export interface SendOptions {
  id?: string;
  expiresAt?: number;
  /** The event number that the decision to send rests on. */
  base?: number;
}

export interface RoomClient {
  readonly view: RoomView;
  readonly clock: RoomClock;
  /** Messages left out, by reason. */
  readonly ignored: Readonly<Record<Ignored, number>>;
  /** Calls `listener` after each change; what it returns ends that. */
  subscribe(listener: (view: RoomView) => void): () => void;
  /** Sends a command now or not at all. It expires 5 s from now unless told otherwise. Never rejects. */
  send(command: Command, options?: SendOptions): Promise<Outcome>;
  /** Tells the crew that a widget failed here. */
  reportTrouble(widget: string, message: string): void;
  /** Asks every overlay to look at itself. False when that was not sent. */
  checkOverlays(): boolean;
  /** Tells what this overlay found. `asked`: of the check that it answers. */
  report(asked: number, report: Report): void;
  /** Tells the room that this page wants to sound, under this name of its own, and whether it could be heard now. */
  askForSound(page: string, ready: boolean): void;
  /** Asks the room for a sign of life, without more ado if none comes. */
  ping(): void;
  /** When the last question that the room answered left, in the page's own time; −Infinity on a new link. */
  readonly answeredAt: number;
  /** To be called on `visibilitychange`, `online` and `pageshow`: finds a dead link quickly and sets the clock anew. */
  probe(): void;
  close(): void;
}
