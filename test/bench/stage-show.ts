import type { Answer } from '../../shared/protocol.ts';
import type { Command } from '../../shared/show/show.ts';
import { ShowServer, type RoomLinks } from '../kit/show-server.ts';

export const SKU = 'BENCH-1';
const OFFER = 'bench-offer';

/** A running show with one product, whose live room the bench drives as an operator. */
export class StageShow {
  readonly server: ShowServer;
  readonly room: RoomLinks;
  readonly key: string;
  #sent = 0;

  private constructor(server: ShowServer, room: RoomLinks) {
    this.server = server;
    this.room = room;
    this.key = new URL(room.panel).hash.replace('#key=', '');
  }

  static async start(): Promise<StageShow> {
    const server = await ShowServer.start();
    const show = new StageShow(server, (await server.links())['live'] as RoomLinks);
    const price = { minor: 19_900, currency: 'CNY' };
    await show.order({ type: 'catalog/put', product: { sku: SKU, title: '保温杯 500 ml', price, unit: '件' } });
    return show;
  }

  /** Orders something and fails when it is refused. */
  async order(command: Command): Promise<void> {
    const answer = await fetch(`${this.server.origin}/api/rooms/${this.room.id}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...command, id: `bench-order-${++this.#sent}` }),
    });
    const said = (await answer.json()) as Answer;
    if (said.outcome !== 'accepted') throw new Error(`${command.type} was refused: ${JSON.stringify(said)}`);
  }

  /** Shows a deal that waits for its start: nothing on it moves. */
  async armDeal(): Promise<void> {
    const deal = { minor: 9_900, currency: 'CNY' };
    const offer = { offerId: OFFER, kind: 'flash-sale' as const, sku: SKU, deal, lastsMs: 1_800_000 };
    await this.order({ type: 'offers/draft', offer });
    await this.order({ type: 'offers/arm', offerId: OFFER });
  }

  /** Starts a deal that lasts longer than any row of the bench. */
  async startDeal(): Promise<void> {
    await this.armDeal();
    await this.order({ type: 'offers/start', offerId: OFFER });
  }

  [Symbol.asyncDispose]() {
    return this.server[Symbol.asyncDispose]();
  }
}
