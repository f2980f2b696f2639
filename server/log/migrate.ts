/**
 * Brings a database to the newest shape: each step runs once, in order, and is noted in the same transaction. Steps are
 * only ever added at the end, since shows on disk have run those before.
 */
export function migrate(storage: DurableObjectStorage, steps: readonly string[]): void {
  const { sql } = storage;
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY)');
  const { done } = sql.exec<{ done: number }>('SELECT count(*) AS done FROM migrations').one();
  steps.slice(done).forEach((step, index) =>
    storage.transactionSync(() => {
      sql.exec(step);
      sql.exec('INSERT INTO migrations (step) VALUES (?)', done + index + 1);
    }),
  );
}
