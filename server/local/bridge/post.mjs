/** The room has five seconds to answer, ms. */
const PATIENCE_MS = 5_000;

/**
 * What became of a batch: taken; to be sent again; refused for good, it or the whole bridge.
 * @typedef {'taken' | 'again' | 'refused' | 'not-allowed'} Posted
 */

/**
 * @param {string} address as the panel shows it
 * @param {string} body
 * @returns {Promise<Posted>}
 */
export async function post(address, body) {
  try {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { status } = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
    if (status >= 200 && status < 300) return 'taken';
    if (status === 401 || status === 404) return 'not-allowed';
    return status === 408 || status === 429 || status >= 500 ? 'again' : 'refused';
  } catch {
    return 'again';
  }
}
