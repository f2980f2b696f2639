import { Random } from './random.ts';

/** What happens to one order at its shop, step by step. Each step makes a delivery. */
export interface Step {
  readonly kind:
    | 'placed'
    | 'paid'
    | 'partly-refunded'
    /** A second part. */
    | 'refunded-again'
    /** In a currency that is not the order's. */
    | 'refunded-abroad'
    | 'refunded'
    | 'cancelled'
    | 'shipped';
  /** Shop time, ms, whole seconds; a later step is never earlier, and may share its second. */
  readonly at: number;
}

/** A refund of a part, by the shop's id of it. */
export interface PartRefund {
  readonly id: string;
  /** Minor units of the order's currency. */
  readonly minor: number;
  readonly units: number;
}

/** The life of one order. */
export interface Story {
  /** Digits, some beyond 2^53, some that differ in the last digit alone. */
  readonly id: string;
  readonly placedAt: number;
  readonly minor: number;
  readonly units: number;
  readonly isTest: boolean;
  readonly part: PartRefund | null;
  /** When it was put into the bin, after all its steps, ms; and when it was taken out again, later, if it was. */
  readonly bin: { readonly at: number; readonly restoredAt: number | null } | null;
  /** Both parts together are less than the order. */
  readonly second: PartRefund | null;
  readonly steps: readonly Step[];
}

/** How an order can go; each begins with its placing. */
const lives: readonly (readonly Step['kind'][])[] = [
  ['placed'],
  ['placed', 'paid'],
  ['placed', 'paid', 'shipped'],
  ['placed', 'paid', 'shipped'],
  ['placed', 'paid', 'partly-refunded'],
  ['placed', 'paid', 'shipped', 'partly-refunded'],
  ['placed', 'paid', 'partly-refunded', 'refunded-again'],
  ['placed', 'paid', 'partly-refunded', 'shipped', 'refunded-again'],
  ['placed', 'paid', 'refunded-abroad'],
  ['placed', 'paid', 'refunded'],
  ['placed', 'paid', 'partly-refunded', 'refunded'],
  ['placed', 'cancelled'],
  ['placed', 'paid', 'cancelled'],
];

/** Made-up lives of orders in CNY, the same for the same seed. Some were placed shortly before `from`. */
export function stories(count: number, seed: number, from: number): Story[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    // Two neighbours of one pair are one and the same once a float has rounded them.
    const id = String(9_107_199_254_740_000_000n + BigInt(index));
    const placedAt = random.isTrue(0.1) ? from - 1000 * random.within(1, 15) : from + index * 1000;
    const units = random.within(1, 4);
    const minor = units * random.within(100, 99_900);
    let at = placedAt;
    const steps = random
      .pick(lives)
      .map((kind) => ({ kind, at: kind === 'placed' ? at : (at += 1000 * random.within(0, 9)) }));
    const binnedAt = at + 1000 * random.within(1, 5);
    const bin = random.isTrue(0.15)
      ? { at: binnedAt, restoredAt: random.isTrue(0.5) ? binnedAt + 1000 * random.within(1, 5) : null }
      : null;
    const has = (wanted: Step['kind']) => steps.some(({ kind }) => kind === wanted);
    const part = { id: `${id}7`, minor: random.within(1, minor - 2), units: random.within(0, units - 1) };
    const second = {
      id: `${id}6`,
      minor: random.within(1, minor - part.minor - 1),
      units: random.within(0, units - part.units - 1),
    };
    return {
      id,
      placedAt,
      units,
      minor,
      isTest: random.isTrue(0.05),
      part: has('partly-refunded') ? part : null,
      second: has('refunded-again') ? second : null,
      bin,
      steps,
    };
  });
}
