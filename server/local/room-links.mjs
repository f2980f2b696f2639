import { Problem } from './problem.mjs';

/**
 * The links of one room, as the server answers and as `npm run -s links -- --json` prints them.
 * @typedef {object} RoomLinks
 * @property {string} id
 * @property {'live' | 'rehearsal'} mode
 * @property {string} panel
 * @property {string} overlay
 * @property {string} prompter
 * @property {Record<string, { url: string, secret: string | null }>} hooks by source
 */

/**
 * A request in the owner's name.
 * @param {string} base where the server answers, without a path
 * @param {string} ownerKey
 * @param {{ method: string, path: string, body?: unknown }} request
 */
export async function askAsOwner(base, ownerKey, { method, path, body }) {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${ownerKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.status === 401 || answer.status === 403) throw new Problem('ownerKeyNotAccepted', { base });
  if (!answer.ok) throw new Problem('serverRefused', { status: answer.status, path });
  return answer;
}

/**
 * Asks the running server for the links of every room; it makes keys that are missing.
 * @param {string} base
 * @param {string} ownerKey
 * @returns {Promise<RoomLinks[]>}
 */
export async function askForLinks(base, ownerKey) {
  const answer = await askAsOwner(base, ownerKey, { method: 'POST', path: '/api/links' });
  const { rooms } = /** @type {{ rooms: RoomLinks[] }} */ (await answer.json());
  return rooms;
}

/**
 * The same links at the addresses where they are used: the crew's pages from phones, the rest from this machine.
 * @param {RoomLinks[]} rooms
 * @param {{ here: string, phone: string }} at
 * @returns {RoomLinks[]}
 */
export function moveLinks(rooms, { here, phone }) {
  return rooms.map((room) => ({
    ...room,
    panel: moved(room.panel, phone),
    overlay: moved(room.overlay, here),
    prompter: moved(room.prompter, phone),
    hooks: Object.fromEntries(
      Object.entries(room.hooks).map(([source, hook]) => [source, { ...hook, url: moved(hook.url, here) }]),
    ),
  }));
}

/**
 * @param {string} link
 * @param {string} origin
 */
function moved(link, origin) {
  const { pathname, search, hash } = new URL(link);
  return origin + pathname + search + hash;
}

/** The canvases people make in OBS, in pixels. */
export const canvases = /** @type {const} */ ([
  { canvas: 'vertical', width: 1080, height: 1920 },
  { canvas: 'horizontal', width: 1920, height: 1080 },
]);

/**
 * An overlay link for dragging into OBS, which takes the source's name and size from `layer-…` and removes them.
 * @param {RoomLinks} room
 * @param {typeof canvases[number]} size
 */
export function dragLink(room, { canvas, width, height }) {
  const link = new URL(room.overlay);
  link.searchParams.set('canvas', canvas);
  link.searchParams.set('layer-name', `Cuecart-${room.id}-${canvas}`);
  link.searchParams.set('layer-width', String(width));
  link.searchParams.set('layer-height', String(height));
  return link.href;
}
