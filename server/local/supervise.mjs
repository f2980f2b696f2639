import { setTimeout as pause } from 'node:timers/promises';
import { askAt } from './addresses.mjs';
import { waitForHealth } from './health.mjs';
import { explain, say } from './messages.mjs';
import { Problem } from './problem.mjs';
import { forgetRunning, noteRunning } from './running.mjs';
import { startWorkerd } from './workerd.mjs';

/** @import { Settings } from './settings.mjs' */

const startDeadline = 15_000;
/** ms. workerd would wait for open pages to leave; what it has confirmed is on disk, so it may be killed. */
const patienceWhenStopping = 500;
const failedStartsBeforeGivingUp = 5;

/**
 * Keeps workerd running until a signal stops the launcher. Calls `onServing` once, when the rooms answer for the
 * first time; what it throws is told, and the show goes on. A start that fails five times running is explained
 * instead of tried for ever.
 * @param {Settings} settings
 * @param {string} ownerKeyHash
 * @param {() => Promise<void>} onServing
 */
export async function supervise(settings, ownerKeyHash, onServing) {
  const { dataFolder, host, port } = settings;
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
  let hasServed = false;
  let failedStarts = 0;
  let shortRuns = 0;

  try {
    while (!stopping.signal.aborted) {
      const workerd = startWorkerd(settings, ownerKeyHash);
      stopping.signal.addEventListener('abort', () => workerd.stop(patienceWhenStopping));
      noteRunning(dataFolder, { launcher: process.pid, workerd: workerd.id, host, port });
      const health = await waitForHealth(askAt(settings), { deadline: startDeadline, isOver: workerd.isOver });
      const answeredAt = performance.now();
      if (health === 'cuecart') {
        failedStarts = 0;
        if (hasServed) say('roomIsBack');
        else await onServing().catch(explain);
        hasServed = true;
      } else if (workerd.isOver() || stopping.signal.aborted) {
        failedStarts += 1;
      } else if (hasServed) {
        // In mid-show one sound room is worth more than none, so only a first start is taken back.
        say('roomsTroubled', { dataFolder });
      } else {
        workerd.stop(patienceWhenStopping);
        await workerd.ended;
        throw new Problem('roomsDoNotAnswer', { dataFolder });
      }

      const how = await workerd.ended;
      if (stopping.signal.aborted) return;
      if (failedStarts === failedStartsBeforeGivingUp) {
        throw new Problem('workerdDies', { how, lastWords: workerd.lastWords() });
      }
      say(hasServed ? 'roomStopped' : 'startFailed', { how });
      shortRuns = performance.now() - answeredAt > 2_000 ? 0 : shortRuns + 1;
      const delay = failedStarts > 0 ? 250 * 2 ** failedStarts : Math.min(50 * 2 ** shortRuns, 1_000);
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined); // a signal ends the wait
    }
  } finally {
    forgetRunning(dataFolder);
  }
}
