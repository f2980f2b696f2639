/** The keyring's tables; see `migrate`. */
export const keyringTables = [
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
  `ALTER TABLE keys ADD COLUMN until INTEGER;
   ALTER TABLE keys ADD COLUMN operator INTEGER;`,
  `CREATE TABLE invites (
     id TEXT PRIMARY KEY,
     room TEXT NOT NULL,
     role TEXT NOT NULL,
     name TEXT NOT NULL,
     key_hash TEXT NOT NULL,
     maker_hash TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     until INTEGER NOT NULL,
     revoked_at INTEGER
   ) WITHOUT ROWID;`,
];
