import { MemoryLedger } from '../../../shared/show/ledger.ts';
import type { Actor } from '../../../shared/show/part.ts';
import {
  deadlines,
  decide,
  elapse,
  initial,
  reduce,
  type Command,
  type Event,
  type Show,
} from '../../../shared/show/show.ts';
import { cny, order, T0 } from '../../../overlays/script.ts';

const room: Actor = { role: 'room', name: 'room' };
const operator: Actor = { role: 'operator', name: 'operator' };
const shop: Actor = { role: 'source', name: 'standard' };

/** Of what lasts, an instant is drawn so often, ms. */
const DRAWN_EVERY = 250;
const MINUTE = 60_000;
/** From one deal to the next. */
const ROUND = 15 * MINUTE;

/** Selling hour after hour: a deal each quarter of an hour with stock that falls, orders, and a ladder that opens step by step. */
export class Season {
  #show: Show = initial;
  #seq = 0;
  #orders = 0;
  readonly #ledger = new MemoryLedger();

  /** Every instant at which the stage changes; `draw` says when it does so next. */
  *instants(hours: number, draw: (now: number, show: Show) => number): Generator<readonly [number, Show]> {
    this.#tell(T0, { type: 'stage/open', mode: 'live' }, room);
    this.#tell(T0, {
      type: 'catalog/put',
      product: { sku: 'CUP', title: '保温杯 500 ml', price: cny(199), unit: '件' },
    });
    let now = T0 + 1_000;
    for (let round = 0; round < (hours * 60 * MINUTE) / ROUND; round += 1) {
      for (const [after, command, by] of this.#round(round)) {
        const at = T0 + 1_000 + round * ROUND + after;
        for (;;) {
          const next = Math.max(draw(now, this.#show), now + DRAWN_EVERY);
          yield [now, this.#show];
          now = Math.min(next, at, ...deadlines(this.#show).filter((each) => each > now));
          this.#log(elapse(this.#show, { now, ledger: this.#ledger }));
          if (now >= at) break;
        }
        this.#tell(at, command, by);
      }
    }
  }

  /** A deal of two minutes in which forty people buy, and a ladder of two steps. */
  #round(round: number): (readonly [number, Command, Actor])[] {
    const offerId = `deal-${round}`;
    const offer = {
      offerId,
      kind: 'flash-sale' as const,
      sku: 'CUP',
      deal: cny(99),
      lastsMs: 2 * MINUTE,
      reason: 'asked for again',
    };
    const tiers = [1, 2].map((step) => ({
      tierId: `t${step}`,
      threshold: (round * 2 + step) * 1_000,
      reward: `¥${step}0 券`,
    }));
    const say = (after: number, command: Command) => [after, command, operator] as const;
    return [
      say(0, { type: 'offers/draft', offer }),
      say(100, { type: 'stock/count', sku: 'CUP', left: 300, restock: 'new batch' }),
      say(200, { type: 'offers/arm', offerId }),
      say(300, { type: 'rewards/plan', ladder: { ladderId: `ladder-${round}`, metric: 'likes', tiers } }),
      say(400, { type: 'rewards/start' }),
      say(5_000, { type: 'offers/start', offerId }),
      ...Array.from({ length: 40 }, (_, index) => [10_000 + index * 2_500, this.#order(), shop] as const),
      ...Array.from({ length: 6 }, (_, index) =>
        say(12_500 + index * 20_000, { type: 'stock/count', sku: 'CUP', left: 250 - index * 47 }),
      ),
      say(60_500, { type: 'audience/set', metric: 'likes', total: (round * 2 + 1) * 1_000 + 5 }),
      say(150_500, { type: 'audience/set', metric: 'likes', total: (round * 2 + 2) * 1_000 + 5 }),
      say(270_000, { type: 'rewards/stop' }),
    ].sort(([one], [other]) => one - other);
  }

  #order(): Command {
    this.#orders += 1;
    return order(this.#orders, { buyer: '王**', title: '保温杯', placedAfter: this.#orders * 4_000 });
  }

  #tell(now: number, command: Command, by: Actor = operator) {
    this.#log(decide(command, this.#show, { now, by, ledger: this.#ledger }));
  }

  #log(events: readonly Event[]) {
    for (const event of events) {
      if (event.type === 'orders/recorded') this.#ledger.put(event.row);
      this.#show = reduce(this.#show, event, ++this.#seq);
    }
  }
}
