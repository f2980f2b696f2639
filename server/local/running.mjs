import fs from 'node:fs';
import path from 'node:path';

/**
 * Who serves a data folder now. Two servers on one folder would damage it, and the PORT may differ from start to
 * start, so the folder itself says where its show runs. A note left by a crash is harmless: it is believed only when
 * the address answers.
 * @typedef {object} Running
 * @property {number} launcher process id of `npm start`
 * @property {number} workerd process id of the server
 * @property {string} host
 * @property {number} port
 */

/** @param {string} dataFolder */
const noteIn = (dataFolder) => path.join(dataFolder, 'running.json');

/**
 * @param {string} dataFolder
 * @returns {Running | undefined}
 */
export function readRunning(dataFolder) {
  try {
    const note = JSON.parse(fs.readFileSync(noteIn(dataFolder), 'utf8'));
    return typeof note.port === 'number' && typeof note.host === 'string' ? note : undefined;
  } catch {
    return undefined; // missing or half-written: then only the port asked for is tried
  }
}

/**
 * @param {string} dataFolder
 * @param {Running} running
 */
export function noteRunning(dataFolder, running) {
  try {
    fs.writeFileSync(noteIn(dataFolder), JSON.stringify(running), { mode: 0o600 });
  } catch {
    // A full disk in mid-show: the note is a convenience and must not take the launcher down.
  }
}

/** @param {string} dataFolder */
export function forgetRunning(dataFolder) {
  fs.rmSync(noteIn(dataFolder), { force: true });
}
