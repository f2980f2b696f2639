import { isSourceName, sources, type SourceKind } from '../../shared/sources.ts';

/** How much a source may send: so much a second, and so much at once after a quiet time. A delivery costs `least` at the least. */
export interface Rate {
  readonly perSecond: number;
  readonly atOnce: number;
  readonly least: number;
}

/**
 * Of a shop deliveries are counted, of a chat messages, and a delivery of few as 150 of them: a chat may make 100 deliveries a second or
 * bring 15,000 messages, a bridge of ours brings 10,000. A shop's rush is far below its rate. What is over is turned away unread, to come again.
 */
export const RATES: Readonly<Record<SourceKind, Rate>> = {
  shop: { perSecond: 5_000, atOnce: 10_000, least: 1 },
  audience: { perSecond: 15_000, atOnce: 45_000, least: 150 },
};

/** A message of a chat is taken to have so many bytes at most; a longer one costs more, since it is to be parsed. */
const BYTES_A_MESSAGE = 100;

/** What a chat's body costs once it was read, in messages. */
export const costOf = (bytes: number, messages = 0): number => Math.max(messages, Math.ceil(bytes / BYTES_A_MESSAGE));

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Counts what each source sends by itself, so that a noisy chat never keeps a shop out. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();

  /** Whether one more delivery may come in at `now`, ms; the least that it costs is taken off if so. */
  admits(room: string, source: string, now: number): boolean {
    const { least } = rateOf(source);
    const left = this.#leftOf(room, source, now);
    if (left < least) return false;
    this.#buckets.set(`${room} ${source}`, { left: left - least, at: now });
    return true;
  }

  /** Takes off what an admitted delivery of a chat turned out to cost beyond the least. A debt is paid by waiting. */
  charge(room: string, source: string, now: number, cost: number): void {
    const more = Math.max(0, cost - rateOf(source).least);
    this.#buckets.set(`${room} ${source}`, { left: this.#leftOf(room, source, now) - more, at: now });
  }

  #leftOf(room: string, source: string, now: number): number {
    const { perSecond, atOnce } = rateOf(source);
    const { left, at } = this.#buckets.get(`${room} ${source}`) ?? { left: atOnce, at: now };
    return Math.min(atOnce, left + (Math.max(0, now - at) / 1000) * perSecond);
  }
}

const rateOf = (source: string): Rate => RATES[isSourceName(source) ? sources[source].kind : 'audience'];
