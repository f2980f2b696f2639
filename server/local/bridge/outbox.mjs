/** The most that waits for a room that does not answer: ten seconds of a rush. Beyond it the oldest are dropped, and counted. */
export const MOST_WAITING = { messages: 100_000, bytes: 64 * 1024 * 1024 };
/** What one request carries at most. The room takes a thousand messages and bodies of 1 MiB. */
export const FULL_BATCH = { messages: 1_000, bytes: 512 * 1024 };
/** Characters. */
const LONGEST_MESSAGE = 64 * 1024;

/** @typedef {{ readonly id: string, readonly count: number, readonly body: string }} Batch */

/** Messages on their way to the room: in order, in batches that stay as they are until the room has taken them. */
export class Outbox {
  /** @type {string[]} */
  #waiting = [];
  #bytes = 0;
  /** @type {Batch | undefined} */
  #open;
  #makeId;
  lost = 0;
  taken = 0;

  /** @param {() => string} makeId 8 to 64 letters, new each time */
  constructor(makeId) {
    this.#makeId = makeId;
  }

  get waiting() {
    return this.#waiting.length + (this.#open?.count ?? 0);
  }

  /** Whether a batch that waits is as full as it can be. */
  get isFull() {
    return this.#waiting.length >= FULL_BATCH.messages || this.#bytes >= FULL_BATCH.bytes;
  }

  /**
   * Keeps a message as it came, digit for digit. What is no JSON, or far too long, is lost.
   * @param {string} text
   */
  push(text) {
    if (!isJson(text)) {
      this.lost += 1;
      return;
    }
    this.#waiting.push(text);
    this.#bytes += Buffer.byteLength(text);
    while (this.#waiting.length > MOST_WAITING.messages || this.#bytes > MOST_WAITING.bytes) {
      this.#bytes -= Buffer.byteLength(this.#waiting.shift() ?? '');
      this.lost += 1;
    }
  }

  /**
   * The batch to send next: the same one again until `done`. An empty one tells that the bridge is there.
   * @param {'open' | 'lost'} link how it stands with the program
   * @returns {Batch}
   */
  next(link) {
    if (this.#open) return this.#open;
    let count = 0;
    let bytes = 0;
    while (count < Math.min(FULL_BATCH.messages, this.#waiting.length) && bytes < FULL_BATCH.bytes) {
      bytes += Buffer.byteLength(this.#waiting[count] ?? '');
      count += 1;
    }
    const messages = this.#waiting.splice(0, count);
    this.#bytes -= bytes;
    const id = this.#makeId();
    const head = `"cuecart-bridge":1,"batch":"${id}","link":"${link}","lost":${this.lost}`;
    this.#open = { id, count, body: `{${head},"messages":[${messages.join(',')}]}` };
    return this.#open;
  }

  /** The room has taken the batch. */
  done() {
    this.taken += this.#open?.count ?? 0;
    this.#open = undefined;
  }

  /** The room will never take it. */
  drop() {
    this.lost += this.#open?.count ?? 0;
    this.#open = undefined;
  }
}

/** @param {string} text */
function isJson(text) {
  if (text.length > LONGEST_MESSAGE) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
