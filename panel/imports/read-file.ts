import type { FromReader, ToReader } from './read-worker.ts';
import type { OrderEntry, Progress, Sheet, StockEntry } from './sheet.ts';

/** What is in a file that the crew chose, read beside the page. Throws when it is no table at all. */
export async function readFile(file: File, progress: Progress): Promise<Sheet> {
  const told: ToReader = { bytes: new Uint8Array(await file.arrayBuffer()), writtenAt: file.lastModified };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Sheet>((resolve, reject) => {
      const entries: (OrderEntry | StockEntry)[] = [];
      worker.addEventListener('error', () => reject(new TypeError('no reader')));
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        if (data.step === 'reading') progress(data.done, data.all);
        else if (data.step === 'some') entries.push(...data.entries);
        else if (data.step === 'unreadable') reject(new TypeError('no table'));
        else resolve(sheetOf(data, entries));
      });
      worker.postMessage(told, { transfer: [told.bytes.buffer] });
    });
  } finally {
    worker.terminate();
  }
}

function sheetOf(
  { kind, bad }: Extract<FromReader, { step: 'read' }>,
  entries: readonly (OrderEntry | StockEntry)[],
): Sheet {
  if (kind === 'unknown') return { kind };
  return kind === 'orders'
    ? { kind, bad, entries: entries.filter((entry) => 'order' in entry) }
    : { kind, bad, entries: entries.filter((entry) => 'item' in entry) };
}
