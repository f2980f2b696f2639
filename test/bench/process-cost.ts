import fs from 'node:fs';

/* What processes cost, as Linux counts it in /proc. */

const TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that Chromium and workerd run on

const read = (id: number, file: string) => fs.readFileSync(`/proc/${id}/${file}`, 'utf8');

/** The fields of /proc/<id>/stat after the program's name, which may itself hold spaces and brackets. */
function statOf(id: number): string[] {
  const text = read(id, 'stat');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** The processes that run now, each with its parent. Those that end meanwhile are left out. */
function processes(): { id: number; parent: number }[] {
  const ids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.flatMap((name) => {
    try {
      return [{ id: Number(name), parent: Number(statOf(Number(name))[1]) }];
    } catch {
      return [];
    }
  });
}

/** A process and all that it started, directly or not. */
export function treeOf(root: number): number[] {
  const all = processes();
  const found = [root];
  for (const id of found) found.push(...all.filter(({ parent }) => parent === id).map((child) => child.id));
  return found;
}

/** Those of a browser's processes that draw: renderers and the GPU process. */
export const drawingProcesses = (browser: number): number[] =>
  treeOf(browser).filter((id) => /--type=(?:renderer|gpu-process)\b/.test(read(id, 'cmdline')));

/** Processor time that these processes have taken so far, ms. */
export const processorMs = (ids: readonly number[]): number =>
  ids.reduce((sum, id) => {
    const fields = statOf(id);
    return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  }, 0);

/** Memory of a process, shared pages counted by share (PSS), in MB. */
export const memoryMb = (id: number): number =>
  (Number(/^Pss: +(\d+) kB/m.exec(read(id, 'smaps_rollup'))?.[1]) * 1024) / 1e6;
