import { NotUnderstood, type Said } from '../ingest/reading.ts';
import type { Ask } from './ask.ts';

/** One of the words that a shop's interface wants: its address, a key. */
export interface AccessField {
  readonly name: string;
  /** Whether a text could be it. */
  fits(text: string): boolean;
}

/** What a shop is asked with, by the names of its fields. */
export type Access = Readonly<Record<string, string>>;

export interface Asking {
  readonly access: Access;
  /** What the source signs with: some interfaces want requests signed with the same. */
  readonly secret: string;
  /** Orders changed since then, ms. */
  readonly since: number;
  readonly now: number;
  readonly ask: Ask;
}

/** Some orders as the shop told them: the raw answer, what it says, and how many of them were not understood. */
export interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly said: readonly Said[];
  readonly odd: { readonly count: number; readonly why: string } | null;
}

/** A source that can be asked what it has sold. */
export interface Poller {
  readonly fields: readonly AccessField[];
  /** Every order changed since a time, page by page, oldest first where the shop allows it. Throws `NotAnswered`. */
  pages(asking: Asking): AsyncGenerator<Page>;
}

/** Reads a page's orders one by one: what is wrong with one takes none of the others with it. */
export function pageOf(body: Uint8Array, orders: readonly unknown[], read: (order: unknown) => Said): Page {
  const said: Said[] = [];
  const odd: string[] = [];
  for (const order of orders) {
    try {
      said.push(read(order));
    } catch (problem) {
      odd.push(problem instanceof NotUnderstood ? problem.why : 'adapter-failed');
    }
  }
  const why = odd.at(-1);
  return { body: new Uint8Array(body), said, odd: why === undefined ? null : { count: odd.length, why } };
}

/** A key as shops print them. */
export const isKeyText = (text: string): boolean => /^[\x21-\x7e]{8,512}$/.test(text);
