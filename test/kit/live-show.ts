import type { Answer } from '../../shared/protocol.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { shopifyHeaders } from './deliveries.ts';
import { ShowServer, type RoomLinks } from './show-server.ts';

const keyOf = (link: string) => new URL(link).hash.replace('#key=', '');

/** A running show whose rooms are driven as an operator's tools and a shop would drive them. */
export class LiveShow {
  server: ShowServer;
  readonly live: RoomLinks;
  readonly rehearsal: RoomLinks;
  #sent = 0;

  private constructor(server: ShowServer, links: Record<string, RoomLinks>) {
    this.server = server;
    this.live = links['live'] as RoomLinks;
    this.rehearsal = links['rehearsal'] as RoomLinks;
  }

  static async start(): Promise<LiveShow> {
    const server = await ShowServer.start();
    return new LiveShow(server, await server.links());
  }

  /** Orders these one after the other and fails when one is refused. */
  async order(...commands: Command[]): Promise<void> {
    const { answers } = await this.send(keyOf(this.live.panel), commands);
    const refused = answers.find(({ outcome }) => outcome === 'refused');
    if (refused) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  }

  /** Sends commands to the live room with any key; gives the status and the answers. */
  async send(key: string, commands: Command[]): Promise<{ status: number; answers: Answer[] }> {
    const answer = await fetch(`${this.server.origin}/api/rooms/${this.live.id}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(commands.map((command) => ({ ...command, id: `test-${++this.#sent}` }))),
    });
    const said: unknown = await answer.json();
    return { status: answer.status, answers: Array.isArray(said) ? said : [] };
  }

  /** The live room's show, and the room time at which it was asked. */
  async state(): Promise<{ seq: number; at: number; show: Show }> {
    return (await this.#read('show')).json() as Promise<{ seq: number; at: number; show: Show }>;
  }

  /** The live room's log, as text. */
  async log(): Promise<string> {
    return (await this.#read('log?after=0')).text();
  }

  /** A delivery as Shopify makes it. Gives the status. */
  async deliver(topic: string, body: string): Promise<number> {
    const { url, secret } = this.live.hooks['shopify']!;
    const answer = await fetch(new URL(new URL(url).pathname, this.server.origin), {
      method: 'POST',
      headers: { ...shopifyHeaders(body, secret, topic), 'content-type': 'application/json' },
      body,
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  /** Starts the show again after `server.killEverything()`, on the same port and data. */
  async restart(): Promise<void> {
    const { port, dataFolder } = this.server;
    this.server = await ShowServer.start({ port, dataFolder });
  }

  [Symbol.asyncDispose]() {
    return this.server[Symbol.asyncDispose]();
  }

  async #read(what: string): Promise<Response> {
    const answer = await fetch(`${this.server.origin}/api/rooms/${this.live.id}/${what}`, {
      headers: { authorization: `Bearer ${keyOf(this.live.panel)}` },
    });
    if (!answer.ok) throw new Error(`${what} was answered with ${answer.status}`);
    return answer;
  }
}
