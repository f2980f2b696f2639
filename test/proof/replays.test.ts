import { expect, test } from 'vitest';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { decide, initial, reduce, type Show } from '../../shared/show/show.ts';
import { sources } from '../../shared/sources.ts';
import { AT, deliveryOf, everyAdapter } from './examples.ts';
import { freshHeaders } from './fresh-headers.ts';
import { Random } from './random.ts';
import { shapes } from './shops/index.ts';
import { stories } from './story.ts';

const REPLAYS = 10_000;

test('every shop has its shape in these proofs', () => {
  const shops = everyAdapter.filter(({ source }) => sources[source].kind === 'shop').map(({ source }) => source);
  expect(shapes.map(({ source }) => source).sort()).toEqual(shops.sort());
});

test.each(shapes.map((shape) => [shape.source, shape] as const))(
  'a body of %s captured and sent 10,000 times with fresh headers has the effect of one',
  (source, shape) => {
    const random = new Random(3);
    const adapter = everyAdapter.find((each) => each.source === source)!;
    const [paid] = stories(400, 5, AT - 3_600_000).filter(
      ({ isTest, steps }) => !isTest && steps.length === 2 && steps[1]!.kind === 'paid',
    );
    const sent = paid!.steps.flatMap((step) => shape.deliveries(paid!, step, random));
    const ledger = new MemoryLedger();
    let [show, seq]: [Show, number] = [initial, 0];
    const send = (index: number, now: number) => {
      const each = sent[index]!;
      const headers = { ...freshHeaders(random), ...each.headers, ...freshHeaders(random) };
      const reading = adapter.read(
        deliveryOf({ headers, body: each.body, ...(each.query ? { query: each.query } : {}) }),
        shape.secrets ?? [],
      );
      for (const command of reading.outcome === 'commands' ? reading.commands : [])
        for (const event of decide(command, show, { now, by: { role: 'source', name: source }, ledger })) {
          if (event.type === 'orders/recorded') ledger.put(event.row);
          show = reduce(show, event, (seq += 1));
        }
    };
    sent.forEach((_, index) => send(index, AT));
    const once = JSON.stringify([show, seq]);
    expect(show.orders.count).toBe(1);
    for (let replay = 0; replay < REPLAYS; replay += 1) send(random.within(0, sent.length - 1), AT + replay);
    expect(JSON.stringify([show, seq])).toBe(once);
  },
  120_000,
);
