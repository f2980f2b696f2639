import { parseArgs } from 'node:util';
import { originOf } from './origins.mjs';
import { programs } from './programs.mjs';

/** @import { Way } from './programs.mjs' */

const options = /** @type {const} */ ({
  to: { type: 'string' },
  from: { type: 'string' },
  listen: { type: 'string' },
  origin: { type: 'string' },
  language: { type: 'string' },
});

/** @typedef {'usage' | 'unknownSource' | 'badAddress' | 'otherSource' | 'badFrom' | 'badPort' | 'badOrigin'} Wrong */
/** @typedef {{ source: string, to: string, way: Way }} Wish */

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, positionals };
  } catch {
    return { values: {}, positionals: [] };
  }
}

/** @param {string} text */
const isSocketAddress = (text) => /^wss?:\/\/[^#]*$/i.test(text) && URL.canParse(text);
/** @param {string} text */
const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= 65_535;

/**
 * What the command's words ask for, or which of them is wrong.
 * @param {readonly string[]} args
 * @returns {{ language: string | undefined, source: string } & ({ wish: Wish } | { wrong: Wrong })}
 */
export function readWish(args) {
  const { values, positionals } = parse(args);
  const { to, from, listen, origin, language } = values;
  const [source = '', ...others] = positionals;
  /** @param {Wrong} name */
  const wrong = (name) => ({ language, source, wrong: name });
  if (source === '' || others.length > 0 || to === undefined) return wrong('usage');
  const known = Object.hasOwn(programs, source) ? programs[source] : undefined;
  if (!known) return wrong('unknownSource');
  const [, named] = /^https?:\/\/[^/\s]+\/in\/[a-z0-9-]+\/([a-z0-9-]+)\/[\w-]+$/.exec(to) ?? [];
  if (named === undefined || !URL.canParse(to)) return wrong('badAddress');
  if (named !== source) return wrong('otherSource');
  if (from !== undefined && !isSocketAddress(from)) return wrong('badFrom');
  if (listen !== undefined && !isPort(listen)) return wrong('badPort');
  if (origin !== undefined && originOf(origin) === undefined) return wrong('badOrigin');
  return { language, source, wish: { source, to, way: wayOf(known, values) } };
}

/**
 * @param {Way} known how this program is usually heard
 * @param {{ from?: string, listen?: string, origin?: string }} asked
 * @returns {Way}
 */
function wayOf(known, { from, listen, origin = '' }) {
  const port = listen !== undefined ? Number(listen) : known.way === 'listen' && from === undefined ? known.port : 0;
  if (port > 0) return { way: 'listen', port, origin: originOf(origin) };
  return from === undefined ? known : { way: 'connect', from };
}
