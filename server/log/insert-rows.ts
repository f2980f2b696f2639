/** SQLite in a Durable Object takes this many bound values in one statement. */
const MOST_BOUND = 100;

/** Inserts rows in as few statements as the limit on bound values allows. `conflict` is what to do with known keys. */
export function insertRows(
  sql: SqlStorage,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlStorageValue[])[],
  conflict = '',
): void {
  const width = columns.length;
  const most = Math.floor(MOST_BOUND / width);
  const one = `(${columns.map(() => '?').join(', ')})`;
  for (let begin = 0; begin < rows.length; begin += most) {
    const some = rows.slice(begin, begin + most);
    const places = some.map(() => one).join(', ');
    sql.exec(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places} ${conflict}`, ...some.flat());
  }
}
