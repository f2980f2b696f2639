import { askAt, origins } from './addresses.mjs';
import { ensureBuilt } from './build.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { findRunningShow } from './find-running-show.mjs';
import { portIsFree } from './health.mjs';
import { ensureInstalled } from './install.mjs';
import { explain, say } from './messages.mjs';
import { hashOwnerKey, readOwnerKey } from './owner-key.mjs';
import { printWelcome } from './print-links.mjs';
import { Problem } from './problem.mjs';
import { askForLinks, moveLinks } from './room-links.mjs';
import { readSettings } from './settings.mjs';
import { supervise } from './supervise.mjs';

/* `npm start`: one command for the streaming PC, from a fresh clone to a show on air. */

/**
 * @param {{ host: string, port: number }} address
 * @param {string} ownerKey
 */
async function welcome(address, ownerKey) {
  const rooms = await askForLinks(askAt(address), ownerKey);
  await printWelcome(moveLinks(rooms, origins(address)));
}

async function start() {
  const settings = readSettings(process.env);
  await ensureInstalled({ dev: false });

  const running = await findRunningShow(settings);
  if (running?.isOurs) {
    say('alreadyRunning', { origin: origins(running).here });
    if (running.isUnwatched) say('alreadyRunningUnwatched', running);
    await welcome(running, /** @type {string} */ (readOwnerKey(settings.dataFolder)));
    return;
  }
  if (running) {
    say('otherShowRunning', { origin: origins(running).here });
    return;
  }
  if (!(await portIsFree(settings))) throw new Problem('portTaken', settings);

  const { ownerKey, isNew } = prepareDataFolder(settings.dataFolder);
  await ensureBuilt(settings.root);
  if (isNew) say('newOwnerKey', settings);
  await supervise(settings, hashOwnerKey(ownerKey), async () => {
    say('serving');
    await welcome(settings, ownerKey);
  });
}

try {
  await start();
} catch (error) {
  explain(error);
}
