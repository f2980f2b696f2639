import { expect, test } from 'vitest';
import { runShop } from './run-shop.ts';
import { shapes } from './shops/index.ts';

/** Deliveries per shop; `CUECART_PROOF=100000` is the whole proof, which takes some minutes. */
const DELIVERIES = Number(process.env['CUECART_PROOF'] ?? 10_000);

test.each(shapes.map((shape) => [shape.source, shape] as const))(
  'orders of %s told 1 to 9 times in any order come to what really happened',
  (_, shape) => {
    const { truth, room, deliveries, refused } = runShop(shape, DELIVERIES, 7);
    expect(deliveries).toBeGreaterThanOrEqual(DELIVERIES);
    expect(refused).toBe(0);
    expect(truth.counting.size).toBeGreaterThan(DELIVERIES / 20);
    expect(room.counting).toEqual(truth.counting);
    expect([room.count, room.minor, room.units]).toEqual([truth.counting.size, truth.minor, truth.units]);
  },
  600_000,
);
