import { parseArgs } from 'node:util';
import { askAt, origins } from './addresses.mjs';
import { askHealth } from './health.mjs';
import { explain, say } from './messages.mjs';
import { readOwnerKey } from './owner-key.mjs';
import { printAllLinks } from './print-links.mjs';
import { Problem } from './problem.mjs';
import { askAsOwner, askForLinks, moveLinks } from './room-links.mjs';
import { readRunning } from './running.mjs';
import { readSettings } from './settings.mjs';

/* `npm run -s links`: the links of the running show, and what its owner may change about them. */

/** @param {string[]} args */
function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        room: { type: 'string' },
        origin: { type: 'string' },
        'set-secret': { type: 'string' },
        revoke: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new Problem('usage', { reason: /** @type {Error} */ (error).message });
  }
}

/** @param {string | undefined} text */
function readOrigin(text) {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new Problem('usage', { reason: `--origin ${text}` });
  return new URL(text).origin;
}

/** @param {{ host: string, port: number }} address */
async function assertRunning(address) {
  const health = await askHealth(askAt(address));
  if (health !== 'cuecart' && health !== 'troubled') throw new Problem('notRunning', { origin: origins(address).here });
}

/**
 * @param {string} base
 * @param {string} ownerKey
 * @param {ReturnType<typeof readOptions>} options
 */
async function change(base, ownerKey, { room, revoke, 'set-secret': setSecret }) {
  if (!room) throw new Problem('usage', { reason: '--room ?' });
  const path = `/api/rooms/${encodeURIComponent(room)}`;
  if (revoke !== undefined) {
    await askAsOwner(base, ownerKey, { method: 'DELETE', path: `${path}/keys/${encodeURIComponent(revoke)}` });
    say('revoked', { role: revoke, room });
  }
  if (setSecret === undefined) return;
  const [, source, secret] = /^([^=]+)=(.+)$/s.exec(setSecret) ?? [];
  if (!source || !secret) throw new Problem('usage', { reason: '--set-secret SOURCE=SECRET' });
  const request = { method: 'PUT', path: `${path}/sources/${encodeURIComponent(source)}/secret`, body: { secret } };
  await askAsOwner(base, ownerKey, request);
  say('secretSet', { source, room });
}

async function links() {
  const options = readOptions(process.argv.slice(2));
  const origin = readOrigin(options.origin);
  const settings = readSettings(process.env);
  // The folder's own note knows the PORT and HOST that its show was started with; a PORT given here goes first.
  const note = readRunning(settings.dataFolder);
  const address = note && (!process.env['PORT'] || note.port === settings.port) ? note : settings;
  await assertRunning(address);
  const base = askAt(address);
  const ownerKey = readOwnerKey(settings.dataFolder);
  if (!ownerKey) throw new Problem('ownerKeyNotAccepted', { base });

  if (options.revoke !== undefined || options['set-secret'] !== undefined) return change(base, ownerKey, options);

  const all = moveLinks(await askForLinks(base, ownerKey), origin ? { here: origin, phone: origin } : origins(address));
  const rooms = options.room === undefined ? all : all.filter((room) => room.id === options.room);
  if (rooms.length === 0) {
    throw new Problem('noSuchRoom', { room: options.room, rooms: all.map((room) => room.id).join(', ') });
  }
  if (options.json) console.log(JSON.stringify({ rooms }, undefined, 2));
  else await printAllLinks(rooms);
}

try {
  await links();
} catch (error) {
  explain(error);
}
