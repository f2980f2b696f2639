import { backoff } from './backoff.mjs';
import { Outbox } from './outbox.mjs';
import { post } from './post.mjs';
import { listenTo } from './source.mjs';

/** @import { Way } from './programs.mjs' */
/** @import { On } from './source.mjs' */

/** So long messages are gathered before they are sent, ms, unless a batch is full before. */
const GATHER_MS = 250;
/** Without a message the room hears after so long that the bridge is there, ms; it waits four times that before it calls it lost. */
const HEARTBEAT_MS = 5_000;

/**
 * How a bridge stands.
 * @typedef {{ link: 'open' | 'lost', room: 'open' | 'silent' | 'not-allowed', taken: number, waiting: number, lost: number }} Standing
 */

/**
 * Forwards a program's messages to a room: in order, each once, and what could not be kept is counted.
 * @param {{ way: Way, to: string, makeId: () => string, told: (standing: Standing) => void, failed: On['failed'], turnedAway: On['turnedAway'] }} options
 */
export function forward({ way, to, makeId, told, failed, turnedAway }) {
  const outbox = new Outbox(makeId);
  /** @type {'open' | 'lost'} */
  let link = 'lost';
  /** @type {Standing['room']} */
  let room = 'open';
  let toldLink = '';
  let failures = 0;
  let sentAt = 0;
  let isSending = false;
  let isClosed = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tell = () => told({ link, room, taken: outbox.taken, waiting: outbox.waiting, lost: outbox.lost });
  const source = listenTo(way, {
    failed,
    turnedAway,
    heard(text) {
      outbox.push(text);
      if (outbox.isFull && !isSending && failures === 0) void work();
    },
    link(now) {
      link = now;
      tell();
    },
  });

  const isDue = () => outbox.waiting > 0 || link !== toldLink || Date.now() - sentAt >= HEARTBEAT_MS;

  async function send() {
    if (isSending || room === 'not-allowed') return;
    isSending = true;
    const saying = link;
    const posted = await post(to, outbox.next(saying).body);
    isSending = false;
    if (posted === 'taken') {
      outbox.done();
      failures = 0;
      sentAt = Date.now();
      toldLink = saying;
      room = 'open';
    } else if (posted === 'refused') outbox.drop();
    else if (posted === 'not-allowed') room = 'not-allowed';
    else {
      failures += 1;
      room = 'silent';
    }
    tell();
  }

  async function work() {
    clearTimeout(timer);
    if (isDue()) await send();
    if (!isClosed && room !== 'not-allowed') tick();
  }

  function tick() {
    const gather = outbox.isFull ? 0 : GATHER_MS;
    timer = setTimeout(() => void work(), failures === 0 ? gather : backoff(failures, Math.random()));
  }
  tick();

  return {
    port: source.port,
    /** Stops listening and sends what still waits, for as long as `patience`, ms. */
    async close(patience = 3_000) {
      isClosed = true;
      clearTimeout(timer);
      source.close();
      const end = Date.now() + patience;
      while (outbox.waiting > 0 && Date.now() < end && room !== 'not-allowed') {
        await send();
        if (isSending || failures > 0) await new Promise((resolve) => setTimeout(resolve, GATHER_MS / 5));
      }
    },
  };
}
