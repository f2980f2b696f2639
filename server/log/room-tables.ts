/** A room's tables; see `migrate`. Orders, answers, feeds and comments can be rebuilt or lost without harm, the log and the pictures cannot. */
export const roomTables = [
  `CREATE TABLE log (
     seq INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     by TEXT NOT NULL,
     command TEXT NOT NULL,
     event TEXT NOT NULL,
     hash TEXT NOT NULL
   );
   CREATE TABLE snapshot (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     seq INTEGER NOT NULL,
     build TEXT NOT NULL,
     show TEXT NOT NULL
   );
   CREATE TABLE orders (order_id TEXT PRIMARY KEY, row TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE answers (key TEXT PRIMARY KEY, at INTEGER NOT NULL, answer TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE deadlines (kind TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE deliveries (
     id INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     source TEXT NOT NULL,
     topic TEXT NOT NULL,
     key TEXT NOT NULL,
     headers_hash TEXT NOT NULL,
     body_hash TEXT NOT NULL,
     body BLOB NOT NULL,
     outcome TEXT NOT NULL,
     why TEXT,
     times INTEGER NOT NULL
   );
   CREATE UNIQUE INDEX deliveries_once ON deliveries (body_hash, source);
   CREATE TABLE feeds (source TEXT PRIMARY KEY, health TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE revoked (key_hash TEXT PRIMARY KEY) WITHOUT ROWID;`,
  `CREATE TABLE pictures (id TEXT PRIMARY KEY, at INTEGER NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL);`,
  `CREATE TABLE sound_lease (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     page TEXT NOT NULL,
     granted_at INTEGER NOT NULL,
     lost_at INTEGER
   );`,
  `CREATE TABLE audience_seen (
     source TEXT NOT NULL,
     event_id TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (source, event_id)
   ) WITHOUT ROWID;
   CREATE TABLE audience_streaks (
     source TEXT NOT NULL,
     streak TEXT NOT NULL,
     count INTEGER NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (source, streak)
   ) WITHOUT ROWID;
   CREATE TABLE audience_pending (
     source TEXT NOT NULL,
     metric TEXT NOT NULL,
     added INTEGER NOT NULL,
     total INTEGER,
     PRIMARY KEY (source, metric)
   ) WITHOUT ROWID;
   CREATE TABLE bridges (source TEXT PRIMARY KEY, heard_at INTEGER NOT NULL, link TEXT NOT NULL) WITHOUT ROWID;`,
  `CREATE TABLE comments (
     id INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     source TEXT NOT NULL,
     text TEXT NOT NULL,
     asker TEXT NOT NULL
   );
   CREATE INDEX comments_by_time ON comments (at);`,
  `CREATE TABLE reconciles (source TEXT PRIMARY KEY, round TEXT NOT NULL) WITHOUT ROWID;`,
  `ALTER TABLE bridges ADD COLUMN patience INTEGER NOT NULL DEFAULT 20000;`,
];
