import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/**
 * Where the show runs and where its files are.
 * @typedef {object} Settings
 * @property {string} root the repository
 * @property {string} dataFolder what must survive: the owner's key and the rooms (`CUECART_DATA`)
 * @property {string} host the address to listen on (`HOST`)
 * @property {number} port `PORT`
 * @property {string} version of this checkout
 */

/** The repository this file stands in. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the settings from the environment. Relative data folders count from where the command was given.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    root,
    dataFolder: env['CUECART_DATA'] ? path.resolve(env['CUECART_DATA']) : path.join(root, 'data'),
    host: env['HOST'] || '0.0.0.0',
    port: readPort(env['PORT'] || '8787'),
    version,
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw new Problem('portUnreadable', { text });
  return port;
}
