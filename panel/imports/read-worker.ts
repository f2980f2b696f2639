import { readSheet } from './read-sheet.ts';
import { readTable } from './read-table.ts';
import type { BadRow, OrderEntry, Sheet, StockEntry } from './sheet.ts';

/* Reads a file beside the page: a hundred thousand rows take seconds, in which nobody could tap anything. */

/** A file, and when it was written, ms. */
export interface ToReader {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly writtenAt: number;
}

export type FromReader =
  | { readonly step: 'reading'; readonly done: number; readonly all: number }
  /** Some of what was read: all of it at once would stop the page while it is handed over. */
  | { readonly step: 'some'; readonly entries: readonly (OrderEntry | StockEntry)[] }
  | { readonly step: 'read'; readonly kind: Sheet['kind']; readonly bad: readonly BadRow[] }
  | { readonly step: 'unreadable' };

const SOME = 1000;
const tell = (message: FromReader) => self.postMessage(message, { transfer: [] });

async function read({ bytes, writtenAt }: ToReader): Promise<void> {
  try {
    const sheet = readSheet(await readTable(bytes), writtenAt, (done, all) => tell({ step: 'reading', done, all }));
    const { entries, bad } = sheet.kind === 'unknown' ? { entries: [], bad: [] } : sheet;
    for (let from = 0; from < entries.length; from += SOME)
      tell({ step: 'some', entries: entries.slice(from, from + SOME) });
    tell({ step: 'read', kind: sheet.kind, bad });
  } catch {
    tell({ step: 'unreadable' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => void read(data));
