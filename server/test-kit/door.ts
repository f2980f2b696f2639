import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { PROTOCOL_VERSION, SUBPROTOCOL, FromRoom, type Answer, type ToRoom } from '../../shared/protocol.ts';
import type { Mode } from '../../shared/show/stage.ts';
import { sha256Hex } from '../log/sha256.ts';
import worker from '../worker.ts';

export const ownerKey = `owner_${'o'.repeat(43)}`;
const doorEnv: Env = { ...env, OWNER_KEY_HASH: sha256Hex(ownerKey) };

interface Sending {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit;
  key?: string;
}

/** A request to the door. Read every body: an unread one keeps a room from being put to sleep. */
export function knock(path: string, init: Sending = {}): Promise<Response> {
  const { key, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  const request = new Request<unknown, IncomingRequestCfProperties>(`http://show${path}`, { ...rest, headers });
  return worker.fetch(request, doorEnv);
}

export async function knockForJson<T>(path: string, init?: Sending) {
  const answer = await knock(path, init);
  return { status: answer.status, body: await answer.json<T>() };
}

export interface TestRoom {
  readonly id: string;
  readonly keys: Readonly<Record<'operator' | 'overlay' | 'host' | 'standard' | 'shopify', string>>;
  readonly hooks: Readonly<Record<string, { url: string; secret: string }>>;
}

interface Links {
  rooms: { id: string; panel: string; overlay: string; prompter: string; hooks: TestRoom['hooks'] }[];
}

/** A room's keys as the owner's links give them now. */
export async function linksOf(id: string): Promise<TestRoom> {
  const { body } = await knockForJson<Links>('/api/links', { method: 'POST', key: ownerKey });
  const { panel, overlay, prompter, hooks } = body.rooms.find((room) => room.id === id)!;
  const inLink = (link: string) => link.split('#key=')[1]!;
  const inPath = (source: string) => hooks[source]!.url.split('/').at(-1)!;
  const pages = { operator: inLink(panel), overlay: inLink(overlay), host: inLink(prompter) };
  return { id, hooks, keys: { ...pages, standard: inPath('standard'), shopify: inPath('shopify') } };
}

let made = 0;

/** A room of its own for a test: storage is kept apart by file only. */
export async function newRoom(mode: Mode = 'live'): Promise<TestRoom> {
  made += 1;
  const id = `${mode}-${made}`;
  await env.Keyring.getByName('keyring').addRoom(id, mode);
  return linksOf(id);
}

export const stubOf = ({ id }: TestRoom) => env.Room.getByName(id);

type Sent = { type: string; id?: string; expiresAt?: number; base?: number } & Record<string, unknown>;
let ids = 0;

/** Sends commands over HTTP and gives their answers. */
export async function order(room: TestRoom, commands: Sent[], key = room.keys.operator): Promise<Answer[]> {
  const body = JSON.stringify(commands.map((command) => ({ id: `c-${(ids += 1)}`, ...command })));
  return (await knockForJson<Answer[]>(`/api/rooms/${room.id}/commands`, { method: 'POST', key, body })).body;
}

export const shirt = { sku: 'A-1', title: 'Shirt', price: { minor: 10_000, currency: 'CNY' } };
export const deal = {
  offerId: 'o-1',
  kind: 'flash-sale',
  sku: 'A-1',
  deal: { minor: 6_000, currency: 'CNY' },
  lastsMs: 60_000,
};

const isOfType = <T extends FromRoom['type']>(message: FromRoom, type: T): message is Extract<FromRoom, { type: T }> =>
  message.type === type;

/** A page's end of a socket. Messages are taken one by one, in order. */
export class TestPage {
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
  readonly #inbox: string[] = [];
  #wake = () => {};

  constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') this.#inbox.push(data);
      this.#wake();
    });
    socket.accept();
  }

  say(message: object | string) {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async nextText(): Promise<string> {
    while (this.#inbox.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#inbox.shift()!;
  }

  /** The next message of this type; others before it are dropped. */
  async next<T extends FromRoom['type']>(type: T): Promise<Extract<FromRoom, { type: T }>> {
    for (;;) {
      const message = FromRoom.parse(JSON.parse(await this.nextText()));
      if (isOfType(message, type)) return message;
    }
  }
}

/** Opens a socket with a key, without saying hello. */
export async function connect(room: string, key: string) {
  const headers = { upgrade: 'websocket', 'sec-websocket-protocol': `${SUBPROTOCOL}, ${key}` };
  const answer = await knock(`/api/rooms/${room}/socket`, { headers });
  return { answer, page: new TestPage(answer.webSocket!) };
}

type PageKind = Extract<ToRoom, { type: 'hello' }>['page'];

/** Opens a page that has said hello and been welcomed. */
export async function open(
  room: TestRoom,
  role: 'operator' | 'overlay' | 'host',
  after: number | null = null,
  kind?: PageKind,
) {
  const { page } = await connect(room.id, room.keys[role]);
  const kinds: Record<typeof role, PageKind> = { operator: 'panel', overlay: 'overlay', host: 'prompter' };
  page.say({ type: 'hello', version: PROTOCOL_VERSION, after, page: kind ?? kinds[role] });
  return { page, welcome: await page.next('welcome') };
}

/** Runs with the clock of the room set forward. */
export async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}
