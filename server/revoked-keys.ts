/** The hashes of the keys that were taken out of use here, on disk: a room refuses them itself, whatever a door still believes. */
export class RevokedKeys {
  readonly #sql: SqlStorage;
  readonly #hashes: Set<string>;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const rows = sql.exec<{ hash: string }>('SELECT key_hash AS hash FROM revoked').toArray();
    this.#hashes = new Set(rows.map(({ hash }) => hash));
  }

  get hashes(): ReadonlySet<string> {
    return this.#hashes;
  }

  has = (hash: string): boolean => this.#hashes.has(hash);

  add(hashes: readonly string[]): void {
    for (const hash of hashes) {
      this.#sql.exec('INSERT INTO revoked (key_hash) VALUES (?) ON CONFLICT DO NOTHING', hash);
      this.#hashes.add(hash);
    }
  }
}
