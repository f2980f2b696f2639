import { DurableObject } from 'cloudflare:workers';
import type { InviteTerms, KeyList, MadeInvite } from '../shared/people.ts';
import type { Mode } from '../shared/show/stage.ts';
import { adapterOf } from './ingest/index.ts';
import { KeyTable, type KeyInUse } from './key-table.ts';
import { keyringTables } from './keyring-tables.ts';
import { deriveSecretBytes, randomKey } from './keys.ts';
import { linkRoles } from './door/link-roles.ts';
import { migrate } from './log/migrate.ts';
import { sha256Hex } from './log/sha256.ts';
import { readStored } from './log/stored.ts';
import { InviteTable, MOST_INVITES } from './people/invite-table.ts';
import type { Access } from './reconcile/poller.ts';
import { SecretTable, type SecretInUse } from './secret-table.ts';
import { openKeys, sealKeys, sealMark, type SealedKeys } from './sealed-keys.ts';

/** What the door must know of a room: its keys in use, as hashes, and what each source may sign with, each until when. */
export interface Roster {
  readonly mode: Mode;
  readonly keys: readonly KeyInUse[];
  readonly secrets: readonly SecretInUse[];
}

/** The plain keys of a room, for its links. */
export interface RoomKeys {
  readonly room: string;
  readonly mode: Mode;
  readonly keys: Readonly<Record<string, string>>;
  /** Null where the shop alone makes its secret and none was set, and where nothing is signed. */
  readonly secrets: Readonly<Record<string, string | null>>;
}

/** Every room there is, and the keys to it. One object for all; the door alone talks to it. */
export class Keyring extends DurableObject<Env> {
  readonly #sql: SqlStorage;
  readonly #keys: KeyTable;
  readonly #secrets: SecretTable;
  readonly #invites: InviteTable;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, keyringTables);
    this.#sql = ctx.storage.sql;
    this.#keys = new KeyTable(this.#sql);
    this.#secrets = new SecretTable(this.#sql);
    this.#invites = new InviteTable(this.#sql);
  }

  rooms(): { room: string; mode: Mode }[] {
    return this.#sql.exec<{ room: string; mode: Mode }>('SELECT room, mode FROM rooms ORDER BY room').toArray();
  }

  addRoom(room: string, mode: Mode): void {
    this.#sql.exec('INSERT INTO rooms (room, mode) VALUES (?, ?) ON CONFLICT DO NOTHING', room, mode);
  }

  /** Undefined for a room that does not exist. */
  roster(room: string): Roster | undefined {
    const mode = this.#modeOf(room);
    const now = Date.now();
    const keys = [...this.#keys.inUse(room, now), ...this.#invites.inUse(room, now)];
    return mode && { mode, keys, secrets: this.#secrets.inUse(room, now) };
  }

  /** The keys of every room in plain, derived anew; those that are missing are made. */
  async links(ownerKey: string, sources: readonly string[]): Promise<RoomKeys[]> {
    return this.#alone(async () => {
      const rooms = this.#links(ownerKey, sources);
      for (const { room, keys } of rooms) {
        const own = Object.fromEntries(sources.map((source) => [source, keys[source] ?? '']));
        await this.#seal(room, keys['operator'] ?? '', own);
        this.#invites.endOrphans(room, Date.now(), sha256Hex(ownerKey));
      }
      return rooms;
    });
  }

  /** The keys of a room's sources for somebody of its crew, who brings the operator's key. Undefined with any other, or before links were made. */
  async sourceKeys(room: string, operatorKey: string): Promise<Record<string, string> | undefined> {
    const [sealed] = this.#sql.exec<SealedKeys>('SELECT nonce, box FROM sealed WHERE room = ?', room).toArray();
    return sealed && openKeys(operatorKey, sealed);
  }

  /**
   * Gives a source a new address, for somebody of its crew, who brings the operator's key: the new key follows from that one, and so from the
   * owner's. Gives the time until which the old address is good. Undefined with any other key.
   */
  async renewByOperator(operatorKey: string, room: string, source: string): Promise<number | undefined> {
    return this.#alone(async () => {
      const mode = this.#modeOf(room);
      const operator = this.#keys.operatorGeneration(room, operatorKey);
      const own = await this.sourceKeys(room, operatorKey);
      if (!mode || operator === undefined || own?.[source] === undefined) return undefined;
      const { key, until } = this.#keys.renew(operatorKey, operator, { room, holder: source }, mode);
      await this.#seal(room, operatorKey, { ...own, [source]: key });
      return until;
    });
  }

  /** Gives a source a new address, for the owner. Undefined for a room that does not exist. */
  async renewByOwner(ownerKey: string, room: string, source: string, sources: readonly string[]) {
    const mode = this.#modeOf(room);
    if (!mode) return undefined;
    const { until } = this.#keys.renew(ownerKey, null, { room, holder: source }, mode);
    await this.links(ownerKey, sources);
    return until;
  }

  /** What a source signs with now; `isOurs` when the keyring made it. Undefined when none was set. */
  secretOf(room: string, source: string): { secret: string; isOurs: boolean } | undefined {
    return this.#secrets.current(room, source);
  }

  /** Undefined for a room that does not exist. */
  #modeOf(room: string): Mode | undefined {
    return this.rooms().find((each) => each.room === room)?.mode;
  }

  /** One after another: sealing waits for the runtime's cipher, and two at a time would seal each other's new key away. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.ctx.blockConcurrencyWhile(work);
  }

  async #seal(room: string, operatorKey: string, own: Readonly<Record<string, string>>): Promise<void> {
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
        [...linkRoles, ...sources].map((holder) => [holder, this.#keys.key(ownerKey, room, mode, holder)]),
      ),
      secrets: Object.fromEntries(sources.map((source) => [source, this.#secret(ownerKey, room, source)])),
    }));
  }

  /** Ends a holder's key. Gives the hashes of all that were ever ended, so that asking again tells a room that missed it. */
  revoke(room: string, holder: string): string[] {
    return this.ctx.storage.transactionSync(() => {
      this.#secrets.endOurs(room, holder);
      const keys = this.#keys.revoke(room, holder);
      return [...keys, ...this.#invites.endOrphans(room, Date.now())];
    });
  }

  /** Invites somebody, for the key of this hash. Undefined for a room that does not exist. */
  invite(room: string, terms: InviteTerms, makerHash: string): MadeInvite | 'name-taken' | 'too-many' | undefined {
    const mode = this.#modeOf(room);
    const now = Date.now();
    if (!mode) return undefined;
    if (this.#invites.hasName(room, terms.name, now)) return 'name-taken';
    if (this.#invites.good(room, now).length >= MOST_INVITES) return 'too-many';
    const key = randomKey(mode);
    return { invite: this.#invites.add(room, terms, { keyHash: sha256Hex(key), makerHash }, now), key };
  }

  /** Who is invited, and when the room's own links were made. */
  keyList(room: string): KeyList {
    const links = linkRoles.flatMap((holder) => {
      const createdAt = this.#keys.madeAt(room, holder);
      return createdAt === undefined ? [] : [{ holder, createdAt }];
    });
    return { invites: this.#invites.list(room, Date.now()), links };
  }

  /** Ends an invite. The hash of its key; undefined where the room has none of that id. */
  endInvite(room: string, id: string): string | undefined {
    return this.#invites.revoke(room, id, Date.now());
  }

  /** Sets what a source signs with. Those before stay good for a day. */
  setSecret(room: string, source: string, secret: string): void {
    this.ctx.storage.transactionSync(() => this.#secrets.set(room, source, secret));
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
    return row && { access: readStored<Access>(row.access), secret: this.secretOf(room, source)?.secret ?? '' };
  }

  #secret(ownerKey: string, room: string, source: string): string | null {
    const known = this.secretOf(room, source);
    if (known) return known.secret;
    const makeSecret = adapterOf(source)?.signing?.makeSecret;
    if (!makeSecret) return null;
    const generation = this.#keys.generationOf(room, source);
    const bytes = deriveSecretBytes(ownerKey, { room, holder: source, generation });
    return this.#secrets.add(room, source, makeSecret(bytes), true);
  }
}
