import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeCodes, PING } from './protocol.ts';
import { connectRoom } from './room-client.ts';
import { initial } from './show/show.ts';

/** A WebSocket that the test opens, feeds and closes. */
class HandMovedSocket extends EventTarget {
  static made: HandMovedSocket[] = [];
  readonly sent: string[] = [];
  readonly url: string;
  readonly protocols: unknown;
  readyState = 0;
  binaryType = 'blob';

  constructor(url: string, protocols: unknown) {
    super();
    this.url = url;
    this.protocols = protocols;
    HandMovedSocket.made.push(this);
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
  }

  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  hear(message: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  end(code: number) {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '' }));
  }
}

const made = () => HandMovedSocket.made;
const latest = () => {
  const socket = made().at(-1);
  if (!socket) throw new Error('No socket was made');
  return socket;
};

function connect(random = 0.5) {
  return connectRoom({
    url: 'ws://127.0.0.1/api/rooms/live/socket',
    key: 'live_key',
    page: 'panel',
    random: () => random,
    local: () => Date.now(),
    schedule: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId: () => 'id',
    onOldPage: () => {},
    WebSocket: HandMovedSocket,
  });
}

const welcome = { type: 'welcome', room: 'live', mode: 'live', role: 'operator', build: 'b', seq: 0, show: initial };

async function joined() {
  const client = connect();
  await vi.advanceTimersByTimeAsync(0);
  latest().open();
  latest().hear(welcome);
  await vi.advanceTimersByTimeAsync(0);
  const now = Date.now();
  latest().hear({ type: 'time', c0: now, s1: now, s2: now });
  return client;
}

beforeEach(() => {
  HandMovedSocket.made = [];
  vi.useFakeTimers({ now: 1_795_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the key travels as a subprotocol, never in the address', async () => {
  const client = await joined();
  expect(latest().protocols).toEqual(['cuecart', 'live_key']);
  expect(latest().url).not.toContain('live_key');
  expect(client.view.link).toBe('open');
  client.close();
});

test('a broken link comes back with jitter, and what was asked meanwhile is never sent', async () => {
  const client = await joined();
  latest().end(1006);
  const outcome = await client.send({ type: 'stage/switch', widget: 'low-stock', on: false });
  expect(outcome.outcome).toBe('not-sent');
  await vi.advanceTimersByTimeAsync(374);
  expect(made()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(made()).toHaveLength(2);
  latest().open();
  latest().hear(welcome);
  await vi.advanceTimersByTimeAsync(1000);
  expect(latest().sent.join()).not.toContain('stage/switch');
  expect(latest().sent[0]).toContain('"hello"');
  expect(client.view.link).toBe('open');
  client.close();
});

test.each([closeCodes.notAllowed, closeCodes.pageTooOld])('after %d it does not come back', async (code) => {
  const client = await joined();
  latest().end(code);
  await vi.advanceTimersByTimeAsync(60_000);
  client.probe();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made()).toHaveLength(1);
  expect(client.view.link).toBe(code === closeCodes.notAllowed ? 'refused' : 'old');
});

test.each([closeCodes.tooSlow, closeCodes.notUnderstood, 1000, 1012])('after %d it comes back', async (code) => {
  const client = await joined();
  latest().end(code);
  await vi.advanceTimersByTimeAsync(500);
  expect(made()).toHaveLength(2);
  client.close();
});

test('a link that is open and silent is made anew after three heartbeats', async () => {
  const client = await joined();
  await vi.advanceTimersByTimeAsync(23_900);
  expect(made()).toHaveLength(1);
  expect(latest().sent.filter((text) => text === PING)).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(200);
  expect(made()).toHaveLength(2);
  expect(client.view.link).toBe('lost');
  client.close();
});
