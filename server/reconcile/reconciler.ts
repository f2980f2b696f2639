import type { Reconciled } from '../../shared/protocol.ts';
import type { Actor } from '../../shared/show/part.ts';
import type { Command, Event } from '../../shared/show/show.ts';
import type { Arrived } from '../feeds/deliveries.ts';
import type { Taken } from '../feeds/intake.ts';
import type { LogRow } from '../log/event-log.ts';
import { sha256Hex } from '../log/sha256.ts';
import { readStored } from '../log/stored.ts';
import { NotAnswered, type Ask } from './ask.ts';
import type { Access, Page, Poller } from './poller.ts';
import { Rounds, type Round } from './rounds.ts';

/** A source is asked this often, ms. */
export const EVERY_MS = 2 * 60_000;
/** A question goes back so far beyond the last such answer, ms: a shop's index of changes may lag behind its orders. */
export const OVERLAP_MS = 5 * 60_000;
/** Questions in between, for details of new orders, go back only so far, ms. */
export const SHORT_OVERLAP_MS = 30_000;
/** After failures it waits longer each time, up to this, ms. */
const LONGEST_PAUSE_MS = 15 * 60_000;
/** A thin delivery tells that there is more to hear: the source is asked so soon after it, ms. */
export const DETAILS_MS = 2000;

/** What a source is asked with, and what it signs with. */
export interface Keys {
  readonly access: Access;
  readonly secret: string;
}

/** What the reconciler needs of the room around it. */
export interface Around {
  now(): number;
  /** When this show was opened, ms: what changed before is none of it. */
  openedAt(): number;
  pollerOf(source: string): Poller | undefined;
  keysOf(source: string): Promise<Keys | undefined>;
  readonly ask: Ask;
  take(arrived: Arrived, by: Actor): Taken;
  /** The rounds changed: timers and what the crew is told follow. */
  changed(): void;
}

const NEW: Round = { covered: 0, thorough: 0, next: null, failures: 0, last: null };

/** Asks shops for what they did not deliver. What it finds counts, and is never called news. */
export class Reconciler {
  readonly rounds: Rounds;
  readonly #around: Around;
  readonly #running = new Map<string, Promise<Reconciled>>();

  constructor(sql: SqlStorage, around: Around) {
    this.rounds = new Rounds(sql);
    this.#around = around;
  }

  /** Begins to ask a source, at once and from the show's beginning on. */
  begin(source: string): void {
    this.rounds.set(source, { ...NEW, next: this.#around.now() });
    this.#around.changed();
  }

  end(source: string): void {
    this.rounds.drop(source);
    this.#around.changed();
  }

  /** Asks soon: a delivery told less than there is. */
  askSoon(source: string): void {
    const round = this.rounds.of(source);
    const soon = this.#around.now() + DETAILS_MS;
    if (!round || round.next === null || round.next <= soon) return;
    this.rounds.set(source, { ...round, next: soon });
    this.#around.changed();
  }

  /** Asks every source whose time has come. */
  runDue(): void {
    const now = this.#around.now();
    for (const { source, round } of this.rounds.all()) {
      if (round.next !== null && round.next <= now) void this.run(source);
    }
  }

  /** Asks a source now. Asked twice at a time it is asked once. */
  run(source: string): Promise<Reconciled> {
    const running = this.#running.get(source);
    if (running) return running;
    const run = this.#run(source).finally(() => this.#running.delete(source));
    this.#running.set(source, run);
    return run;
  }

  async #run(source: string): Promise<Reconciled> {
    const at = this.#around.now();
    const before = this.rounds.of(source) ?? NEW;
    // Should the room be stopped meanwhile, it asks again.
    this.rounds.set(source, { ...before, next: at + EVERY_MS });
    const isThorough = at - before.thorough >= EVERY_MS;
    const since = isThorough ? before.thorough - OVERLAP_MS : before.covered - SHORT_OVERLAP_MS;
    const last = await this.#ask(source, Math.max(this.#around.openedAt(), since), at);
    const isFine = last.outcome === 'fine';
    const failures = isFine ? 0 : before.failures + 1;
    const pause = Math.min(LONGEST_PAUSE_MS, EVERY_MS * 2 ** (failures === 0 ? 0 : failures - 1));
    // A key that is refused will be refused again, until somebody changes it.
    const next = last.outcome === 'key-refused' || last.outcome === 'no-access' ? null : at + pause;
    const covered = isFine ? at : before.covered;
    const thorough = isFine && isThorough ? at : before.thorough;
    // Somebody may have ended the asking meanwhile.
    if (this.rounds.of(source)) this.rounds.set(source, { covered, thorough, next, failures, last });
    this.#around.changed();
    return last;
  }

  async #ask(source: string, since: number, at: number): Promise<Reconciled> {
    const none = { at, orders: 0, added: 0 };
    let found = none;
    try {
      const poller = this.#around.pollerOf(source);
      const keys = poller && (await this.#around.keysOf(source));
      if (!poller || !keys) return { ...none, outcome: 'no-access' };
      for await (const page of poller.pages({ ...keys, since, now: at, ask: this.#around.ask })) {
        const { orders, added } = this.#take(source, page);
        found = { at, orders: found.orders + orders, added: found.added + added };
      }
      return { ...found, outcome: 'fine' };
    } catch (problem) {
      return { ...found, outcome: problem instanceof NotAnswered ? problem.fault : 'not-understood' };
    }
  }

  /** Takes a page like a delivery. */
  #take(source: string, { body, said, odd }: Page): { orders: number; added: number } {
    const commands = said.flatMap((each) => each.commands).map(asLate);
    if (commands.length === 0 && !odd) return { orders: 0, added: 0 };
    const reading = { outcome: 'commands' as const, topic: 'asked', key: '', commands, ...(odd ? { odd } : {}) };
    const arrived: Arrived = { source, body, bodyHash: sha256Hex(body), headersHash: '', reading };
    const { rows } = this.#around.take(arrived, { role: 'source', name: source });
    const orders = commands.filter(({ type }) => type === 'orders/record').length;
    return { orders, added: rows.filter(isAdded).length };
  }
}

/** Whether a row of the log made an order count that did not count before. */
function isAdded({ event }: LogRow): boolean {
  const told = readStored<Event>(event);
  return told.type === 'orders/recorded' && told.before === null && told.now !== null;
}

const asLate = (command: Command): Command => (command.type === 'orders/record' ? { ...command, late: true } : command);
