import type { Delivery } from '../../server/ingest/adapter.ts';
import { adapters } from '../../server/ingest/index.ts';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { countedIn } from '../../shared/show/order-window.ts';
import { Refused } from '../../shared/show/part.ts';
import { decide, initial, reduce, type Show } from '../../shared/show/show.ts';
import { Random } from './random.ts';
import type { Sent, ShopShape } from './shape.ts';
import { stories } from './story.ts';
import { truthOf, type Truth } from './truth.ts';

/** When the show is opened, within this second: shops tell whole ones. */
const FROM = Date.UTC(2026, 10, 20, 12);
const OPENED = FROM + 700;

/** What the room came to. */
export interface Came {
  readonly deliveries: number;
  readonly sends: number;
  readonly refused: number;
  readonly truth: Truth;
  readonly room: Truth & { readonly count: number };
}

const deliveryOf = ({ body, headers = {}, query = '' }: Sent, at: number): Delivery => ({
  method: 'POST',
  query: new URLSearchParams(query),
  headers: new Headers(headers),
  body: new Uint8Array(Buffer.from(body)),
  at,
});

/**
 * Sends the lives of so many orders that `deliveries` of them come about, each 1 to 9 times, in any order, through the shop's reader
 * and the show's rules, as a room would.
 */
export function runShop(shape: ShopShape, deliveries: number, seed: number): Came {
  const random = new Random(seed);
  const lacks = new Set(shape.lacks ?? []);
  // A shop that tells little of a life needs more of them.
  const told = stories(deliveries * 2, seed, FROM);
  const sent: Sent[] = [];
  const lives: typeof told = [];
  for (const whole of told) {
    if (sent.length >= deliveries) break;
    const story = { ...whole, steps: whole.steps.filter(({ kind }) => !lacks.has(kind)) };
    lives.push(story);
    // Before the show nobody was there to be told.
    for (const step of story.steps) if (step.at >= FROM) sent.push(...shape.deliveries(story, step, random));
    if (story.bin && story.bin.at >= FROM) sent.push(...(shape.binned?.(story, random) ?? []));
  }
  const order = sent.flatMap((_, index) => Array.from({ length: random.within(1, 9) }, () => index));
  random.shuffle(order);

  const adapter = adapters[shape.source]!;
  const by = { role: 'source', name: shape.source } as const;
  const ledger = new MemoryLedger();
  let show: Show = reduce(initial, { type: 'stage/opened', at: OPENED, mode: 'live' }, 0);
  // After every order was placed, a second apart: a shop is not believed of the future.
  let [now, seq, refused] = [FROM + told.length * 1000 + 86_400_000, 0, 0];
  for (const index of order) {
    now += 1;
    const reading = adapter.read(deliveryOf(sent[index]!, now), shape.secrets ?? []);
    if (reading.outcome === 'not-understood') throw new Error(`${reading.why}: ${sent[index]!.body}`);
    for (const command of reading.outcome === 'commands' ? reading.commands : []) {
      try {
        for (const event of decide(command, show, { now, by, ledger })) {
          if (event.type === 'orders/recorded') ledger.put(event.row);
          show = reduce(show, event, (seq += 1));
        }
      } catch (problem) {
        if (!(problem instanceof Refused)) throw problem;
        refused += 1;
      }
    }
  }
  const counting = new Map<string, { minor: number; units: number }>();
  for (const [orderId, row] of ledger.rows) {
    const counted = countedIn(row, OPENED);
    if (counted)
      counting.set(orderId.slice(shape.source.length + 1), { minor: counted.amount?.minor ?? 0, units: counted.units });
  }
  const { count, units, amounts } = show.orders;
  const minor = amounts.reduce((sum, amount) => sum + amount.minor, 0);
  const truth = truthOf(
    lives.map((story) => ({ ...story, id: shape.idOf?.(story) ?? story.id })),
    FROM,
    { ...shape.untold, ...(shape.binned ? {} : { bin: true }) },
  );
  return { deliveries: sent.length, sends: order.length, refused, truth, room: { counting, minor, units, count } };
}
