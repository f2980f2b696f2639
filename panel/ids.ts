/** A new id: a word for the log's reader and 80 random bits. `getRandomValues` is there on plain http, `randomUUID` is not. */
export function newId(word: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${word}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
