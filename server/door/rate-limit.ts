import { isSourceName, sources, type SourceKind } from '../../shared/sources.ts';

/** How many deliveries a source may make: so many a second, and so many at once after a quiet time. */
export interface Rate {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** Far above what a shop's rush or a bridge of ours (four batches a second) comes to. What is over is to come again, and is not taken. */
export const RATES: Readonly<Record<SourceKind, Rate>> = {
  shop: { perSecond: 1_000, atOnce: 2_000 },
  audience: { perSecond: 100, atOnce: 300 },
};

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Counts each source's deliveries by itself, so that a noisy chat never keeps a shop out. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();

  /** Whether one more may come in at `now`, ms; it is counted if so. */
  admits(room: string, source: string, now: number): boolean {
    const rate = RATES[isSourceName(source) ? sources[source].kind : 'audience'];
    const name = `${room} ${source}`;
    const { left, at } = this.#buckets.get(name) ?? { left: rate.atOnce, at: now };
    const refilled = Math.min(rate.atOnce, left + (Math.max(0, now - at) / 1000) * rate.perSecond);
    if (refilled < 1) return false;
    this.#buckets.set(name, { left: refilled - 1, at: now });
    return true;
  }
}
