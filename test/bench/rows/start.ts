import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LauncherProcess } from '../../kit/launcher.ts';
import { freePort, freshDataFolder } from '../../kit/show-server.ts';
import { quantile } from '../quantile.ts';
import type { Measure } from '../row.ts';

const MOST_MS = 1000;
const GIVE_UP_MS = 30_000;

/** ms from starting the launcher, all being built, until the overlay page is served. */
async function startOnce(dataFolder: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const launcher = new LauncherProcess('start', { PORT: String(port), CUECART_DATA: dataFolder });
  try {
    while (performance.now() - begun < GIVE_UP_MS) {
      const page = await fetch(`http://127.0.0.1:${port}/overlay/`).then(
        (answer) => (answer.ok ? answer.text() : ''),
        () => '',
      );
      if (page) return performance.now() - begun;
      await pause(5);
    }
    throw new Error(`No page was served:\n${launcher.stderr}`);
  } finally {
    launcher.child.kill('SIGTERM');
    await launcher.ended;
  }
}

/** What `npm start` does, without npm itself. */
export const measureStart: Measure = async ({ isQuick }) => {
  const dataFolder = freshDataFolder();
  try {
    const times: number[] = [];
    for (let turn = 0; turn < (isQuick ? 3 : 7); turn += 1) times.push(await startOnce(dataFolder));
    const median = quantile(times, 0.5);
    const worst = Math.max(...times);
    return [
      {
        what: 'npm start, built, to a served page',
        budget: `${MOST_MS} ms`,
        measured: `${median.toFixed(0)} ms, at worst ${worst.toFixed(0)} (${times.length} starts)`,
        isWithin: median <= MOST_MS,
      },
    ];
  } finally {
    fs.rmSync(path.dirname(dataFolder), { recursive: true, force: true });
  }
};
