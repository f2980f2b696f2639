import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, expect, test, vi } from 'vitest';
import { forward } from './forward.mjs';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Told {
  readonly batch: string;
  readonly link: string;
  readonly lost: number;
  readonly messages: number[];
}

/** A room that keeps each batch once, and answers as it is told to. */
async function roomThat(answer: (asked: number, response: ServerResponse) => void) {
  const kept = new Map<string, Told>();
  let asked = 0;
  const read = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const told = JSON.parse(Buffer.concat(chunks).toString()) as Told;
    asked += 1;
    kept.set(told.batch, told);
    answer(asked, response);
  };
  const server = createServer((request, response) => void read(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const { port } = server.address() as AddressInfo;
  const numbers = () => [...kept.values()].flatMap(({ messages }) => messages);
  return { to: `http://127.0.0.1:${port}/in/live/tikfinity/live_x`, kept, numbers, asked: () => asked };
}

/** A program with a socket of its own, which can be closed and started again. */
async function program() {
  let server: WebSocketServer;
  const open = async (port: number) => {
    server = new WebSocketServer({ host: '127.0.0.1', port });
    await new Promise((resolve) => server.once('listening', resolve));
    return (server.address() as AddressInfo).port;
  };
  const close = () => {
    for (const client of server.clients) client.terminate();
    return new Promise((resolve) => server.close(resolve));
  };
  const port = await open(0);
  closing.push(close);
  const connected = () => vi.waitFor(() => expect(server.clients.size).toBe(1), { timeout: 15_000 });
  const say = (text: string) => server.clients.forEach((client) => client.send(text));
  return { from: `ws://127.0.0.1:${port}/`, connected, say, close, reopen: () => open(port) };
}

const start = (way: Parameters<typeof forward>[0]['way'], to: string) => {
  const standings: Parameters<Parameters<typeof forward>[0]['told']>[0][] = [];
  const strangers: string[] = [];
  const bridge = forward({
    way,
    to,
    makeId: randomUUID,
    told: (standing) => standings.push(standing),
    turnedAway: (origin) => strangers.push(origin),
    failed: (code) => {
      throw new Error(code);
    },
  });
  closing.push(() => bridge.close(0));
  return { bridge, strangers, last: () => standings.at(-1) };
};

const ok = (response: ServerResponse) => response.writeHead(200).end('{}');
const patient = { timeout: 15_000, interval: 20 };
const hundred = Array.from({ length: 100 }, (_, index) => index);

test('every message arrives once and in order, though the room is busy, breaks and loses answers', async () => {
  const room = await roomThat((asked, response) => {
    if (asked % 4 === 1) response.writeHead(503).end();
    else if (asked % 4 === 2) response.socket?.destroy();
    else ok(response);
  });
  const source = await program();
  const { last } = start({ way: 'connect', from: source.from }, room.to);
  await source.connected();
  for (const each of hundred) source.say(String(each));
  await vi.waitFor(() => {
    expect(room.numbers()).toEqual(hundred);
    // Told twice at least, and answered in the end.
    expect(room.asked()).toBeGreaterThan(2);
    expect(last()?.waiting).toBe(0);
  }, patient);
  expect(room.asked()).toBeGreaterThan(room.kept.size);
  expect(last()).toMatchObject({ lost: 0, taken: 100 });
});

test('a rush goes out in full batches, one after the other', async () => {
  const room = await roomThat((_, response) => ok(response));
  const source = await program();
  const { last } = start({ way: 'connect', from: source.from }, room.to);
  await source.connected();
  const many = Array.from({ length: 30_000 }, (_, index) => index);
  for (const each of many) source.say(String(each));
  // Four times a second this would take eight seconds.
  await vi.waitFor(() => expect(room.numbers()).toHaveLength(many.length), { timeout: 5_000, interval: 20 });
  expect(room.numbers()).toEqual(many);
  await vi.waitFor(() => expect(last()).toMatchObject({ taken: many.length, waiting: 0, lost: 0 }), patient);
});

test('a program that goes away is told as lost, and found again', async () => {
  const room = await roomThat((_, response) => ok(response));
  const source = await program();
  start({ way: 'connect', from: source.from }, room.to);
  await source.connected();
  source.say('1');
  await vi.waitFor(() => expect(room.numbers()).toEqual([1]), patient);
  await source.close();
  await vi.waitFor(() => expect([...room.kept.values()].map(({ link }) => link)).toContain('lost'), patient);
  await source.reopen();
  await source.connected();
  source.say('2');
  await vi.waitFor(() => expect(room.numbers()).toEqual([1, 2]), patient);
  expect([...room.kept.values()].at(-1)?.link).toBe('open');
});

/** Connects as a program does, or as a browser with a page of this origin. Gives what came of it. */
async function knock(port: number | undefined, origin?: string) {
  const page = new WebSocket(`ws://127.0.0.1:${port}/`, { origin });
  closing.push(() => page.terminate());
  const isOpen = await new Promise((resolve) => {
    page.once('open', () => resolve(true));
    page.once('error', () => resolve(false));
  });
  return { page, isOpen };
}

test('a program and a page of this computer that connect to the bridge are heard', async () => {
  const room = await roomThat((_, response) => ok(response));
  const { bridge } = start({ way: 'listen', port: 0 }, room.to);
  await vi.waitFor(() => expect(bridge.port()).toBeGreaterThan(0), patient);
  (await knock(bridge.port())).page.send('7');
  await vi.waitFor(() => expect(room.numbers()).toEqual([7]), patient);
  (await knock(bridge.port(), 'http://localhost:5173')).page.send('8');
  await vi.waitFor(() => expect(room.numbers()).toEqual([7, 8]), patient);
});

test('a page from elsewhere is turned away, unless its origin is allowed', async () => {
  const room = await roomThat((_, response) => ok(response));
  const origin = 'https://dycast.example';
  const { bridge, strangers } = start({ way: 'listen', port: 0, origin }, room.to);
  await vi.waitFor(() => expect(bridge.port()).toBeGreaterThan(0), patient);
  const foreign = ['https://evil.example', 'null', 'https://localhost.evil.example', 'http://dycast.example'];
  for (const each of foreign) expect((await knock(bridge.port(), each)).isOpen).toBe(false);
  expect(strangers).toEqual(foreign);
  expect((await knock(bridge.port(), origin)).isOpen).toBe(true);
});

test('an address that the room does not know ends the bridge instead of knocking for ever', async () => {
  const room = await roomThat((_, response) => response.writeHead(401).end());
  const source = await program();
  const { last } = start({ way: 'connect', from: source.from }, room.to);
  await vi.waitFor(() => expect(last()?.room).toBe('not-allowed'), patient);
  expect(room.asked()).toBe(1);
});
