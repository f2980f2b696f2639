import type { Mode } from '../shared/show/stage.ts';
import { deriveKey, type KeyPlace } from './keys.ts';
import { sha256Hex } from './log/sha256.ts';

/** How long a replaced address or signing secret is good beside the new one, ms: shops take their time to change over. */
export const OVERLAP_MS = 86_400_000;
/** How many replaced ones of a source are good at a time; the oldest goes first. */
export const MOST_REPLACED = 4;

/** A key in use, as a hash. `until`: it was replaced and is good until then. */
export interface KeyInUse {
  readonly holder: string;
  readonly keyHash: string;
  readonly until: number | null;
  /** Whom it was given to, where somebody was invited with it. */
  readonly invite?: { readonly id: string; readonly name: string };
}

/** `operator`: the generation of the operator's key from which it follows; null where it follows from the owner's. */
type KeyRow = { generation: number; operator: number | null; keyHash: string; revokedAt: number | null };

/** Every key ever made, as a hash: who holds it, in which generation, and whether it is still good. */
export class KeyTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  inUse(room: string, now: number): KeyInUse[] {
    const query = `SELECT holder, key_hash AS keyHash, until FROM keys
      WHERE room = ? AND revoked_at IS NULL AND (until IS NULL OR until > ?)`;
    return this.#sql.exec<KeyInUse & Record<string, SqlStorageValue>>(query, room, now).toArray();
  }

  /** When a holder's newest key was made, ms; undefined where there is none that is good. */
  madeAt(room: string, holder: string): number | undefined {
    const query = `SELECT created_at AS at FROM keys WHERE room = ? AND holder = ? AND revoked_at IS NULL
      ORDER BY generation DESC LIMIT 1`;
    return this.#sql.exec<{ at: number }>(query, room, holder).toArray()[0]?.at;
  }

  /** The number of a holder's newest key; 1 before there is any. */
  generationOf(room: string, holder: string): number {
    return this.#of(room, holder)[0]?.generation ?? 1;
  }

  /** A holder's key in plain, derived anew; made where there is none that is good. */
  key(ownerKey: string, room: string, mode: Mode, holder: string): string {
    const [newest] = this.#of(room, holder);
    const place = { room, holder, generation: newest?.generation ?? 1 };
    const operator = newest?.operator ?? null;
    const maker =
      operator === null ? ownerKey : deriveKey(ownerKey, { room, holder: 'operator', generation: operator }, mode);
    const key = deriveKey(maker, place, mode);
    if (!newest) return this.#add(key, place, null);
    if (newest.revokedAt === null && newest.keyHash === sha256Hex(key)) return key;
    // After a revoked key, and after a key that another owner's key made, which then ends with it.
    this.revoke(room, holder);
    const next = { ...place, generation: newest.generation + 1 };
    return this.#add(deriveKey(ownerKey, next, mode), next, null);
  }

  /** Ends a holder's keys. Gives the hashes of all that were ever ended. */
  revoke(room: string, holder: string): string[] {
    const end = 'UPDATE keys SET revoked_at = ? WHERE room = ? AND holder = ? AND revoked_at IS NULL';
    this.#sql.exec(end, Date.now(), room, holder);
    return this.#of(room, holder).flatMap(({ keyHash, revokedAt }) => (revokedAt === null ? [] : [keyHash]));
  }

  /**
   * Gives a holder the next key, which follows from `makerKey`: the owner's, or the operator's of a generation. The one before stays good
   * until the time given back, ms.
   */
  renew(makerKey: string, operator: number | null, place: Omit<KeyPlace, 'generation'>, mode: Mode) {
    const { room, holder } = place;
    const until = Date.now() + OVERLAP_MS;
    const generation = (this.#of(room, holder)[0]?.generation ?? 0) + 1;
    const replace = 'UPDATE keys SET until = ? WHERE room = ? AND holder = ? AND revoked_at IS NULL AND until IS NULL';
    this.#sql.exec(replace, until, room, holder);
    const endOldest = 'UPDATE keys SET until = 0 WHERE room = ? AND holder = ? AND generation < ?';
    this.#sql.exec(endOldest, room, holder, generation - MOST_REPLACED);
    const key = deriveKey(makerKey, { ...place, generation }, mode);
    return { key: this.#add(key, { ...place, generation }, operator), until };
  }

  /** The number of the operator's key that this is; undefined for any other and for a revoked one. */
  operatorGeneration(room: string, operatorKey: string): number | undefined {
    const [newest] = this.#of(room, 'operator');
    const isIt = newest?.revokedAt === null && newest.keyHash === sha256Hex(operatorKey);
    return isIt ? newest.generation : undefined;
  }

  #of(room: string, holder: string): KeyRow[] {
    const query = `SELECT generation, operator, key_hash AS keyHash, revoked_at AS revokedAt
      FROM keys WHERE room = ? AND holder = ? ORDER BY generation DESC`;
    return this.#sql.exec<KeyRow>(query, room, holder).toArray();
  }

  #add(key: string, { room, holder, generation }: KeyPlace, operator: number | null): string {
    const insert =
      'INSERT INTO keys (room, holder, generation, key_hash, created_at, operator) VALUES (?, ?, ?, ?, ?, ?)';
    this.#sql.exec(insert, room, holder, generation, sha256Hex(key), Date.now(), operator);
    return key;
  }
}
