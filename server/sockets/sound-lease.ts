import type { Connection } from 'partyserver';
import { SOUND_LEASE_MS, type FromRoom, type ToRoom } from '../../shared/protocol.ts';
import { hearsOfPages } from '../access.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Crowd, Seat } from './crowd.ts';

/** A page that wants to sound, and the socket it is at. */
export interface Player {
  readonly socket: Connection;
  /** The page's own name for itself, which it keeps when its link breaks and comes back. */
  readonly page: string;
  /** That it could be heard: on air, its files loaded. */
  readonly ready: boolean;
  /** When it last said anything, pings among it, ms. */
  readonly heardAt: number;
}

/**
 * A page is silent `SOUND_LEASE_MS` after it sent the last ping that was answered; the room waits for so much longer before the
 * sound is another's, ms. So not even a machine that lost its network sounds beside the next one.
 */
const GRACE_MS = 3_000;
export const KEPT_MS = SOUND_LEASE_MS + GRACE_MS;

/** Codes of a page that left by itself, and so has fallen silent. */
const leavingCodes: ReadonlySet<number> = new Set([1000, 1001]);

type Lease = { page: string; grantedAt: number; lostAt: number | null };

/** Gives the sound to one page at a time. Who has it is on disk, so that a room that was killed does not give it twice. */
export class SoundLease {
  readonly #sql: SqlStorage;
  readonly #crowd: Pick<Crowd, 'players' | 'noteSound' | 'send' | 'tell'>;
  readonly #deadlines: Deadlines;
  #lease: Lease | undefined;

  constructor(sql: SqlStorage, crowd: Crowd, deadlines: Deadlines) {
    this.#sql = sql;
    this.#crowd = crowd;
    this.#deadlines = deadlines;
    this.#lease = sql
      .exec<Lease>('SELECT page, granted_at AS grantedAt, lost_at AS lostAt FROM sound_lease')
      .toArray()[0];
  }

  /** What the crew hears of it. */
  get told(): FromRoom {
    const pages = new Set(this.#crowd.players().map(({ page }) => page)).size;
    return { type: 'sounding', pages, plays: this.#mine().length > 0 };
  }

  /** A page said whether it could sound; it hears whether it may. */
  hear(socket: Connection, seat: Seat, said: Extract<ToRoom, { type: 'sound' }>, now: number): void {
    const { page } = said;
    this.#crowd.noteSound(socket, seat, said, now);
    const had = this.#lease?.page === page;
    this.settle(now);
    const held = this.#lease?.page === page;
    // A change was told already.
    if (held === had) this.#crowd.send(socket, { type: 'sound-lease', held });
    this.#tell(now);
  }

  /** A socket has closed. What a page closed itself is silent; of any other nobody knows. */
  left(page: string, code: number, now: number): void {
    if (page === this.#lease?.page && leavingCodes.has(code) && this.#mine().length === 0) this.#set(undefined);
    this.settle(now);
    this.#tell(now);
  }

  /** Takes the sound from a page that cannot sound any more, and gives it to one that can. */
  settle(now: number): void {
    const before = this.#lease?.page;
    const freeAt = this.#freeAt(now);
    if (freeAt !== undefined && freeAt <= now) {
      for (const { socket } of this.#mine()) this.#crowd.send(socket, { type: 'sound-lease', held: false });
      this.#set(undefined);
    }
    const waiting = this.#crowd.players().filter(({ ready, page }) => ready && page !== this.#lease?.page);
    if (!this.#lease) this.#give(waiting, now);
    const others = waiting.some(({ page }) => page !== this.#lease?.page);
    this.#deadlines.set('sound', others ? this.#freeAt(now) : undefined);
    if (before !== this.#lease?.page) this.#tell(now);
  }

  #give(waiting: readonly Player[], now: number): void {
    const next = waiting.find(({ heardAt }) => now - heardAt < KEPT_MS);
    if (!next) return;
    this.#set({ page: next.page, grantedAt: now, lostAt: null });
    this.#crowd.send(next.socket, { type: 'sound-lease', held: true });
  }

  /** When the sound may be another's; undefined when nobody has it. */
  #freeAt(now: number): number | undefined {
    const lease = this.#lease;
    if (!lease) return undefined;
    const [mine] = this.#mine();
    if (!mine) {
      if (lease.lostAt === null) this.#set({ ...lease, lostAt: now });
      return (lease.lostAt ?? now) + KEPT_MS;
    }
    if (lease.lostAt !== null) this.#set({ ...lease, lostAt: null });
    return mine.ready ? Math.max(mine.heardAt, lease.grantedAt) + KEPT_MS : now;
  }

  /** The sockets of the page that has the sound, the liveliest first. A broken link may leave an older one behind. */
  #mine(): Player[] {
    const page = this.#lease?.page;
    const mine = this.#crowd.players().filter((player) => player.page === page);
    return mine.sort((one, other) => other.heardAt - one.heardAt);
  }

  #tell(now: number): void {
    this.#crowd.tell(JSON.stringify(this.told), now, hearsOfPages);
  }

  #set(lease: Lease | undefined): void {
    this.#lease = lease;
    if (!lease) this.#sql.exec('DELETE FROM sound_lease');
    else
      this.#sql.exec(
        'INSERT OR REPLACE INTO sound_lease (only, page, granted_at, lost_at) VALUES (1, ?, ?, ?)',
        lease.page,
        lease.grantedAt,
        lease.lostAt,
      );
  }
}
