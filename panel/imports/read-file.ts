import { readSheet } from './read-sheet.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';

/** What is in a file that the crew chose. Throws when it is no table at all. */
export async function readFile(file: File): Promise<Sheet> {
  return readSheet(await readTable(new Uint8Array(await file.arrayBuffer())), file.lastModified);
}
