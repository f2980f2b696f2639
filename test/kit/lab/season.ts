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
import { cny, T0 } from '../../../overlays/script.ts';
import { ROUND, roundOf } from './round.ts';

const room: Actor = { role: 'room', name: 'room' };
const operator: Actor = { role: 'operator', name: 'operator' };

/** Of what lasts, an instant is drawn so often, ms. */
const DRAWN_EVERY = 250;
const HOUR = 3_600_000;

/** Selling hour after hour: in each quarter of an hour every widget has its turn. */
export class Season {
  #show: Show = initial;
  #seq = 0;
  readonly #ledger = new MemoryLedger();

  /** Every instant at which the stage changes; `draw` says when it does so next. */
  *instants(hours: number, draw: (now: number, show: Show) => number): Generator<readonly [number, Show]> {
    this.#tell(T0, { type: 'stage/open', mode: 'live' }, room);
    this.#tell(T0, {
      type: 'catalog/put',
      product: { sku: 'CUP', title: '保温杯 500 ml', price: cny(199), unit: '件' },
    });
    let now = T0 + 1_000;
    for (let round = 0; round < (hours * HOUR) / ROUND; round += 1) {
      const startsAt = T0 + 1_000 + round * ROUND;
      for (const [after, command, by] of roundOf(round, startsAt)) {
        const at = startsAt + after;
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
