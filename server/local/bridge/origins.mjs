const OWN = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a socket may speak to the bridge. A program names no origin. A browser names that of its page: one that this computer serves, or the
 * one that was allowed; any page on the web may try.
 * @param {string | undefined} origin as the browser sent it
 * @param {string} [allowed] as `originOf` gives it
 */
export function isWelcome(origin, allowed) {
  if (origin === undefined || origin === allowed) return true;
  const url = URL.canParse(origin) && new URL(origin);
  return url !== false && /^https?:$/.test(url.protocol) && OWN.has(url.hostname);
}

/**
 * The origin as a browser sends it; nothing where it is none. A page's whole address will do.
 * @param {string} text
 */
export function originOf(text) {
  const url = URL.canParse(text) && new URL(text);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
