import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { forward } from './forward.mjs';
import { programs } from './programs.mjs';
import { badAddress, notAllowed, otherSource, standingLine, usage } from './words.mjs';

/** @import { Way } from './programs.mjs' */

/* `npm run bridge -- <source> --to <address>`: forwards what a program on this computer hears of a chat to a room. */

const options = /** @type {const} */ ({
  to: { type: 'string' },
  from: { type: 'string' },
  listen: { type: 'string' },
  language: { type: 'string' },
});

/** @param {string | undefined} asked */
const languageOf = (asked) =>
  (asked ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh-CN' : 'en';

/** @param {string} problem */
function stop(problem) {
  console.error(problem);
  process.exit(2);
}

/**
 * @param {string} source
 * @param {{ from?: string | undefined, listen?: string | undefined }} asked
 * @returns {Way | undefined}
 */
function wayOf(source, { from, listen }) {
  const known = Object.hasOwn(programs, source) ? programs[source] : undefined;
  if (!known) return undefined;
  if (listen !== undefined) return { way: 'listen', port: Number(listen) };
  return from === undefined ? known : { way: 'connect', from };
}

function readWish() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, source: positionals[0] ?? '' };
  } catch {
    return { source: '', to: undefined, from: undefined, listen: undefined, language: undefined };
  }
}

const wish = readWish();
const language = languageOf(wish.language);
const way = wayOf(wish.source, wish);
if (!way) stop(usage[language](Object.keys(programs).join(', ')));
const [, named] = /^https?:\/\/[^/]+\/in\/[a-z0-9-]+\/([a-z0-9-]+)\/[\w-]+$/.exec(wish.to ?? '') ?? [];
if (named === undefined) stop(badAddress[language]);
if (named !== wish.source) stop(otherSource[language](wish.source));

let line = '';
const bridge = forward({
  way: /** @type {Way} */ (way),
  to: wish.to ?? '',
  makeId: randomUUID,
  told(standing) {
    const next = standingLine(wish.source, standing, language);
    if (next !== line) console.log(next);
    line = next;
    if (standing.room === 'not-allowed') stop(notAllowed[language]);
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void bridge.close().then(() => process.exit(0)));
}
