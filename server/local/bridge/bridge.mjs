import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { forward } from './forward.mjs';
import { readWish } from './wish.mjs';
import { problems, standingLine, turnedAway } from './words.mjs';

/* `npm run bridge -- <source> --to <address>`: forwards what a program on this computer hears of a chat to a room. */

/** @param {string | undefined} asked */
const languageOf = (asked) =>
  (asked ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh-CN' : 'en';

const read = readWish(process.argv.slice(2));
const language = languageOf(read.language);

/**
 * Says what is wrong and what to do, and ends.
 * @param {keyof typeof problems} name
 * @param {string} [detail]
 */
function stop(name, detail = read.source) {
  console.error(problems[name][language](detail));
  process.exit(1);
}

let isWarned = false;
/** @param {string} origin of a page on the web; any number of them may knock, and one line says so */
function warn(origin) {
  if (!isWarned) console.error(turnedAway[language](origin.slice(0, 200)));
  isWarned = true;
}

/** @param {import('./wish.mjs').Wish} wish */
function run({ source, to, way }) {
  let line = '';
  const bridge = forward({
    way,
    to,
    makeId: randomUUID,
    told(standing) {
      const next = standingLine(source, standing, language);
      if (next !== line) console.log(next);
      line = next;
      if (standing.room === 'not-allowed') stop('notAllowed');
    },
    turnedAway: warn,
    failed(code) {
      const port = way.way === 'listen' ? String(way.port) : '';
      stop(code === 'EADDRINUSE' ? 'portTaken' : 'portClosed', port);
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void bridge.close().then(() => process.exit(0)));
  }
}

if ('wrong' in read) stop(read.wrong);
else run(read.wish);
