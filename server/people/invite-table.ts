import type { Invite, InviteTerms } from '../../shared/people.ts';
import { skeleton } from '../../shared/names/words.ts';
import type { KeyInUse } from '../key-table.ts';

/** Invites that are good at a time, in one room. */
export const MOST_INVITES = 50;
/** An invite that ended is told for so long, ms: whoever is out asks why. */
const TOLD_MS = 86_400_000;

type Row = Invite & Record<string, SqlStorageValue>;
type KeyRow = Row & { keyHash: string };

const columns = 'id, role, name, created_at AS createdAt, until, revoked_at AS revokedAt';

/** Every person who was invited: by which name, as what, until when, and the hash of the key. */
export class InviteTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Notes an invite whose key has this hash. `makerHash`: the hash of the key that asked for it, with which it ends. */
  add(room: string, terms: InviteTerms, keys: { keyHash: string; makerHash: string }, now: number): Invite {
    const { role, name, lastsMs } = terms;
    const { keyHash, makerHash } = keys;
    const id = crypto.randomUUID();
    const until = now + lastsMs;
    this.#sql.exec('DELETE FROM invites WHERE until < ?', now - TOLD_MS);
    const insert = `INSERT INTO invites (id, room, role, name, key_hash, maker_hash, created_at, until)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
    this.#sql.exec(insert, id, room, role, name, keyHash, makerHash, now, until);
    return { id, role, name, createdAt: now, until, revokedAt: null };
  }

  /** Those that are good. */
  good(room: string, now: number): KeyRow[] {
    const query = `SELECT ${columns}, key_hash AS keyHash FROM invites WHERE room = ? AND revoked_at IS NULL AND until > ?`;
    return this.#sql.exec<KeyRow>(query, room, now).toArray();
  }

  inUse(room: string, now: number): KeyInUse[] {
    return this.good(room, now).map(({ id, role, name, keyHash, until }) => ({
      holder: role,
      keyHash,
      until,
      invite: { id, name },
    }));
  }

  /** Whether somebody is here by this name, or by one that looks like it: the log and the crew tell people apart by their names. */
  hasName(room: string, name: string, now: number): boolean {
    const seen = (text: string) => skeleton(text) || text;
    return this.good(room, now).some((invite) => seen(invite.name) === seen(name));
  }

  /** Those that are good, and those that ended within the last day; the newest first. */
  list(room: string, now: number): Invite[] {
    const query = `SELECT ${columns} FROM invites WHERE room = ? AND min(until, coalesce(revoked_at, until)) > ? ORDER BY created_at DESC, id`;
    return this.#sql.exec<Row>(query, room, now - TOLD_MS).toArray();
  }

  /** Ends one. Its key's hash, also when it had ended; undefined for none of this room. */
  revoke(room: string, id: string, now: number): string | undefined {
    const end = 'UPDATE invites SET revoked_at = ? WHERE room = ? AND id = ? AND revoked_at IS NULL AND until > ?';
    this.#sql.exec(end, now, room, id, now);
    const query = 'SELECT key_hash AS keyHash FROM invites WHERE room = ? AND id = ?';
    return this.#sql.exec<{ keyHash: string }>(query, room, id).toArray()[0]?.keyHash;
  }

  /**
   * Ends those whose maker's key was revoked, or was that of another owner than `ownerHash`: whoever had it may have invited himself.
   * Gives the hashes of all that ended so.
   */
  endOrphans(room: string, now: number, ownerHash?: string): string[] {
    const isOrphan = `(maker_hash IN (SELECT key_hash FROM keys WHERE revoked_at IS NOT NULL)
      OR (?3 IS NOT NULL AND maker_hash <> ?3 AND maker_hash NOT IN (SELECT key_hash FROM keys)))`;
    const end = `UPDATE invites SET revoked_at = ?2 WHERE room = ?1 AND revoked_at IS NULL AND ${isOrphan}`;
    this.#sql.exec(end, room, now, ownerHash ?? null);
    const query = `SELECT key_hash AS keyHash FROM invites WHERE room = ?1 AND revoked_at <= ?2 AND ${isOrphan}`;
    return this.#sql
      .exec<{ keyHash: string }>(query, room, now, ownerHash ?? null)
      .toArray()
      .map(({ keyHash }) => keyHash);
  }
}
