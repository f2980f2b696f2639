import type { Grant } from '../grant.ts';
import { hasKeyShape, isSameHash } from '../keys.ts';
import type { Roster } from '../keyring.ts';
import { linkRoles } from './link-roles.ts';
import { sha256Hex } from '../log/sha256.ts';

/** A room's roster is asked for anew after this long, ms. A revoked key does not wait for that: the room refuses it at once. */
const ROSTER_KEPT_MS = 60_000;

interface Kept {
  readonly roster: Roster;
  readonly until: number;
}

/** Says who a caller is by the key that it brings, without touching a room. */
export class Doorkeeper {
  readonly #rosters = new Map<string, Kept>();

  /** The caller's grant, or undefined for a wrong key and for an unknown room alike. */
  async recognise(env: Env, room: string, key: string, now: number): Promise<Grant | undefined> {
    const keyHash = sha256Hex(key);
    if (isSameHash(keyHash, env.OWNER_KEY_HASH)) {
      const roster = await this.roster(env, room, now);
      return roster && { room, mode: roster.mode, role: 'owner', name: 'owner', keyHash };
    }
    if (!hasKeyShape(key)) return undefined;
    const known = grantIn(await this.roster(env, room, now), room, keyHash, now);
    if (known) return known;
    // The key may be newer than what was kept.
    return grantIn(await this.freshRoster(env, room, now), room, keyHash, now);
  }

  /** What a source may sign with at `now`. */
  async secrets(env: Env, { room, name }: Grant, now: number, fresh = false): Promise<string[]> {
    const roster = await (fresh ? this.freshRoster(env, room, now) : this.roster(env, room, now));
    const good = roster?.secrets.filter(({ source, until }) => source === name && (until === null || until > now));
    return (good ?? []).map(({ secret }) => secret);
  }

  async roster(env: Env, room: string, now: number): Promise<Roster | undefined> {
    const kept = this.#rosters.get(room);
    return kept && now < kept.until ? kept.roster : this.freshRoster(env, room, now);
  }

  async freshRoster(env: Env, room: string, now: number): Promise<Roster | undefined> {
    const roster = await keyringOf(env).roster(room);
    if (roster) this.#rosters.set(room, { roster, until: now + ROSTER_KEPT_MS });
    else this.#rosters.delete(room);
    return roster;
  }

  forget(room: string): void {
    this.#rosters.delete(room);
  }
}

export const keyringOf = (env: Env) => env.Keyring.getByName('keyring');

/** Whether this is the owner's key. */
export const isOwner = (env: Env, key: string): boolean => isSameHash(sha256Hex(key), env.OWNER_KEY_HASH);

function grantIn(roster: Roster | undefined, room: string, keyHash: string, now: number): Grant | undefined {
  if (!roster) return undefined;
  // Every key is compared, so that the time taken does not tell which one was near.
  const [found] = roster.keys.filter((key) => isSameHash(key.keyHash, keyHash));
  if (!found || (found.until !== null && found.until <= now)) return undefined;
  const { mode } = roster;
  const role = linkRoles.find((each) => each === found.holder) ?? 'source';
  const { until, invite } = found;
  return {
    room,
    mode,
    role,
    name: invite?.name ?? found.holder,
    keyHash,
    ...(until === null ? {} : { until }),
    ...(invite && { invite: invite.id }),
  };
}
