import { DurableObject } from 'cloudflare:workers';
import type { Mode } from '../shared/show/stage.ts';
import { adapterOf } from './ingest/index.ts';
import { deriveKey, deriveSecretBytes } from './keys.ts';
import { linkRoles } from './door/link-roles.ts';
import { migrate } from './log/migrate.ts';
import { sha256Hex } from './log/sha256.ts';
import { readStored } from './log/stored.ts';
import type { Access } from './reconcile/poller.ts';
import { openKeys, sealKeys, sealMark, type SealedKeys } from './sealed-keys.ts';

/** How long the old signing secret is good beside the new one, ms: shops take their time to change over. */
const OVERLAP_MS = 86_400_000;

const tables = [
  `CREATE TABLE rooms (room TEXT PRIMARY KEY, mode TEXT NOT NULL) WITHOUT ROWID;
   INSERT INTO rooms (room, mode) VALUES ('live', 'live'), ('rehearsal', 'rehearsal');
   CREATE TABLE keys (
     room TEXT NOT NULL,
     holder TEXT NOT NULL,
     generation INTEGER NOT NULL,
     key_hash TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     revoked_at INTEGER,
     PRIMARY KEY (room, holder, generation)
   ) WITHOUT ROWID;
   CREATE TABLE secrets (
     id INTEGER PRIMARY KEY,
     room TEXT NOT NULL,
     source TEXT NOT NULL,
     secret TEXT NOT NULL,
     derived INTEGER NOT NULL,
     until INTEGER
   );`,
  `CREATE TABLE sealed (room TEXT PRIMARY KEY, mark TEXT NOT NULL, nonce BLOB NOT NULL, box BLOB NOT NULL) WITHOUT ROWID;`,
  `CREATE TABLE accesses (room TEXT NOT NULL, source TEXT NOT NULL, access TEXT NOT NULL, PRIMARY KEY (room, source)) WITHOUT ROWID;`,
];

/** What the door must know of a room: its keys in use, as hashes, and what each source may sign with until when. */
export interface Roster {
  readonly mode: Mode;
  readonly keys: readonly { readonly holder: string; readonly keyHash: string }[];
  readonly secrets: readonly { readonly source: string; readonly secret: string; readonly until: number | null }[];
}

/** The plain keys of a room, for its links. */
export interface RoomKeys {
  readonly room: string;
  readonly mode: Mode;
  readonly keys: Readonly<Record<string, string>>;
  /** Null where the shop alone makes its secret and none was set, and where nothing is signed. */
  readonly secrets: Readonly<Record<string, string | null>>;
}

type KeyRow = { holder: string; generation: number; keyHash: string; revokedAt: number | null };

/** Every room there is, and the keys to it. One object for all; the door alone talks to it. */
export class Keyring extends DurableObject<Env> {
  readonly #sql: SqlStorage;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, tables);
    this.#sql = ctx.storage.sql;
  }

  rooms(): { room: string; mode: Mode }[] {
    return this.#sql.exec<{ room: string; mode: Mode }>('SELECT room, mode FROM rooms ORDER BY room').toArray();
  }

  addRoom(room: string, mode: Mode): void {
    this.#sql.exec('INSERT INTO rooms (room, mode) VALUES (?, ?) ON CONFLICT DO NOTHING', room, mode);
  }

  /** Undefined for a room that does not exist. */
  roster(room: string): Roster | undefined {
    const known = this.rooms().find((each) => each.room === room);
    if (!known) return undefined;
    const inUse = `SELECT holder, key_hash AS keyHash FROM keys WHERE room = ? AND revoked_at IS NULL`;
    const good = `SELECT source, secret, until FROM secrets WHERE room = ? AND (until IS NULL OR until > ?)`;
    return {
      mode: known.mode,
      keys: this.#sql.exec<{ holder: string; keyHash: string }>(inUse, room).toArray(),
      secrets: this.#sql
        .exec<Roster['secrets'][number] & Record<string, SqlStorageValue>>(good, room, Date.now())
        .toArray(),
    };
  }

  /** The keys of every room in plain, derived anew; those that are missing are made. */
  async links(ownerKey: string, sources: readonly string[]): Promise<RoomKeys[]> {
    const rooms = this.#links(ownerKey, sources);
    for (const { room, keys } of rooms) await this.#seal(room, keys, sources);
    return rooms;
  }

  /** The keys of a room's sources for somebody of its crew, who brings the operator's key. Undefined with any other, or before links were made. */
  async sourceKeys(room: string, operatorKey: string): Promise<Record<string, string> | undefined> {
    const [sealed] = this.#sql.exec<SealedKeys>('SELECT nonce, box FROM sealed WHERE room = ?', room).toArray();
    return sealed && openKeys(operatorKey, sealed);
  }

  /** What a source signs with now; `isOurs` when the keyring made it. Undefined when none was set. */
  secretOf(room: string, source: string): { secret: string; isOurs: boolean } | undefined {
    const query = 'SELECT secret, derived FROM secrets WHERE room = ? AND source = ? AND until IS NULL';
    const [known] = this.#sql.exec<{ secret: string; derived: number }>(query, room, source).toArray();
    return known && { secret: known.secret, isOurs: known.derived === 1 };
  }

  async #seal(room: string, keys: Readonly<Record<string, string>>, sources: readonly string[]): Promise<void> {
    const operatorKey = keys['operator'] ?? '';
    const own = Object.fromEntries(sources.map((source) => [source, keys[source] ?? '']));
    const mark = sealMark(operatorKey, own);
    if (this.#sql.exec('SELECT 1 FROM sealed WHERE room = ? AND mark = ?', room, mark).toArray().length > 0) return;
    const { nonce, box } = await sealKeys(operatorKey, own);
    this.#sql.exec(
      'INSERT OR REPLACE INTO sealed (room, mark, nonce, box) VALUES (?, ?, ?, ?)',
      room,
      mark,
      nonce,
      box,
    );
  }

  #links(ownerKey: string, sources: readonly string[]): RoomKeys[] {
    return this.rooms().map(({ room, mode }) => ({
      room,
      mode,
      keys: Object.fromEntries(
        [...linkRoles, ...sources].map((holder) => [holder, this.#key(ownerKey, room, mode, holder)]),
      ),
      secrets: Object.fromEntries(sources.map((source) => [source, this.#secret(ownerKey, room, source)])),
    }));
  }

  /** Ends a holder's key. Gives the hashes of all that were ever ended, so that asking again tells a room that missed it. */
  revoke(room: string, holder: string): string[] {
    const now = Date.now();
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec(
        'UPDATE keys SET revoked_at = ? WHERE room = ? AND holder = ? AND revoked_at IS NULL',
        now,
        room,
        holder,
      );
      this.#sql.exec('DELETE FROM secrets WHERE room = ? AND source = ? AND derived = 1', room, holder);
    });
    return this.#keys(room, holder).flatMap(({ keyHash, revokedAt }) => (revokedAt === null ? [] : [keyHash]));
  }

  /** Sets what a source signs with. The one before stays good for a day. */
  setSecret(room: string, source: string, secret: string): void {
    this.ctx.storage.transactionSync(() => {
      const until = Date.now() + OVERLAP_MS;
      const isNew = this.#currentSecret(room, source) !== secret;
      if (!isNew) return;
      this.#sql.exec('DELETE FROM secrets WHERE room = ? AND source = ? AND until IS NOT NULL', room, source);
      this.#sql.exec('UPDATE secrets SET until = ? WHERE room = ? AND source = ?', until, room, source);
      this.#addSecret(room, source, secret, false);
    });
  }

  /** Sets what a source is asked with for what it did not deliver; null takes it away. */
  setAccess(room: string, source: string, access: Access | null): void {
    if (access === null) this.#sql.exec('DELETE FROM accesses WHERE room = ? AND source = ?', room, source);
    else {
      const insert = 'INSERT OR REPLACE INTO accesses (room, source, access) VALUES (?, ?, ?)';
      this.#sql.exec(insert, room, source, JSON.stringify(access));
    }
  }

  /** What a source is asked with, and what it signs with now. Undefined when nothing was set. */
  askedWith(room: string, source: string): { access: Access; secret: string } | undefined {
    const query = 'SELECT access FROM accesses WHERE room = ? AND source = ?';
    const [row] = this.#sql.exec<{ access: string }>(query, room, source).toArray();
    return row && { access: readStored<Access>(row.access), secret: this.#currentSecret(room, source) ?? '' };
  }

  #keys(room: string, holder: string): KeyRow[] {
    const query = `SELECT holder, generation, key_hash AS keyHash, revoked_at AS revokedAt
      FROM keys WHERE room = ? AND holder = ? ORDER BY generation DESC`;
    return this.#sql.exec<KeyRow>(query, room, holder).toArray();
  }

  #key(ownerKey: string, room: string, mode: Mode, holder: string): string {
    const [newest] = this.#keys(room, holder);
    const generation = newest?.generation ?? 1;
    const key = deriveKey(ownerKey, { room, holder, generation }, mode);
    if (newest && newest.revokedAt === null && newest.keyHash === sha256Hex(key)) return key;
    return newest ? this.#nextKey(ownerKey, room, mode, newest) : this.#addKey(key, { room, holder, generation });
  }

  /** After a revoked key, and after a key that another owner's key made, which then ends with it. */
  #nextKey(ownerKey: string, room: string, mode: Mode, { holder, generation }: KeyRow): string {
    this.revoke(room, holder);
    const place = { room, holder, generation: generation + 1 };
    return this.#addKey(deriveKey(ownerKey, place, mode), place);
  }

  #addKey(key: string, { room, holder, generation }: { room: string; holder: string; generation: number }): string {
    const insert = 'INSERT INTO keys (room, holder, generation, key_hash, created_at) VALUES (?, ?, ?, ?, ?)';
    this.#sql.exec(insert, room, holder, generation, sha256Hex(key), Date.now());
    return key;
  }

  #secret(ownerKey: string, room: string, source: string): string | null {
    const known = this.#currentSecret(room, source);
    if (known !== undefined) return known;
    const makeSecret = adapterOf(source)?.signing?.makeSecret;
    if (!makeSecret) return null;
    const generation = this.#keys(room, source)[0]?.generation ?? 1;
    const bytes = deriveSecretBytes(ownerKey, { room, holder: source, generation });
    return this.#addSecret(room, source, makeSecret(bytes), true);
  }

  #currentSecret(room: string, source: string): string | undefined {
    const query = 'SELECT secret FROM secrets WHERE room = ? AND source = ? AND until IS NULL';
    return this.#sql.exec<{ secret: string }>(query, room, source).toArray()[0]?.secret;
  }

  #addSecret(room: string, source: string, secret: string, isDerived: boolean): string {
    const insert = 'INSERT INTO secrets (room, source, secret, derived) VALUES (?, ?, ?, ?)';
    this.#sql.exec(insert, room, source, secret, isDerived ? 1 : 0);
    return secret;
  }
}
