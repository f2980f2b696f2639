import { waitUntil } from 'cloudflare:workers';
import type { TurnedAway } from '../feeds/feeds.ts';
import type { Grant } from '../grant.ts';

/** A room hears of each source and reason this often at most, ms: whoever floods an address costs the room one note a second. */
const TOLD_EVERY_MS = 1000;
/** A note that did not leave after this long was lost with the request that it hung on, ms. */
const LOST_AFTER_MS = 10_000;

interface Counting {
  count: number;
  readonly since: number;
}

/** Counts what the door turns away, and tells the room how many there were. */
export class TurnedAwayCount {
  readonly #counting = new Map<string, Counting>();

  add(env: Env, grant: Grant, why: TurnedAway, now: number): void {
    const name = `${grant.room} ${grant.name} ${why}`;
    const known = this.#counting.get(name);
    if (known && now - known.since < LOST_AFTER_MS) known.count += 1;
    else {
      const counting = { count: 1, since: now };
      this.#counting.set(name, counting);
      waitUntil(this.#tell(env, grant, why, name, counting));
    }
  }

  async #tell(env: Env, grant: Grant, why: TurnedAway, name: string, counting: Counting): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, TOLD_EVERY_MS));
    this.#counting.delete(name);
    try {
      await env.Room.getByName(grant.room).noteTurnedAway(grant, why, counting.count);
    } catch {
      // A room that cannot hear of these now has greater troubles.
    }
  }
}
