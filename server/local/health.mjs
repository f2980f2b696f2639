import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, Problem } from './problem.mjs';

/**
 * What an address answers to `GET /healthz`: `cuecart` when it is ours and its rooms answer, `troubled` when it is
 * ours and they do not, `stranger` when anything else listens, `nobody` when nothing does.
 * @typedef {'cuecart' | 'troubled' | 'stranger' | 'nobody'} Health
 */

/**
 * @param {string} origin
 * @param {number} timeout ms
 * @returns {Promise<Health>}
 */
export async function askHealth(origin, timeout = 2000) {
  try {
    const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(timeout), redirect: 'error' });
    const body = await answer.json().catch(() => undefined);
    if (body?.name !== 'cuecart') return 'stranger';
    return answer.ok ? 'cuecart' : 'troubled';
  } catch (error) {
    const cause = /** @type {Error} */ (error).cause ?? error;
    return ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(errorCode(cause)) ? 'nobody' : 'stranger';
  }
}

/**
 * Asks until the rooms answer, the deadline passes or `isOver` says that there is nobody left to ask.
 * @param {string} origin
 * @param {{ deadline: number, isOver: () => boolean }} until deadline in ms from now
 */
export async function waitForHealth(origin, { deadline, isOver }) {
  const end = performance.now() + deadline;
  /** @type {Health} */
  let health = 'nobody';
  while (!isOver() && performance.now() < end) {
    health = await askHealth(origin);
    if (health === 'cuecart' || health === 'troubled') return health;
    await pause(15);
  }
  return health;
}

/**
 * Whether the port can be listened on. Other obstacles than a port in use are reported in words.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<boolean>}
 */
export function portIsFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE') resolve(false);
      else if (code === 'EACCES') reject(new Problem('portForbidden', { port }));
      else reject(new Problem('hostUnusable', { host, code }));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
