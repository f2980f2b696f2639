import type { Command } from '../../shared/show/show.ts';

/** What a shop or bridge sent, untouched. `at` is room time on arrival, ms. */
export interface Delivery {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/** What a delivery turned out to say. */
export type Reading =
  /** Facts for the show. `topic` names the kind of delivery, `key` the object and version it speaks of. */
  | {
      readonly outcome: 'commands';
      readonly topic: string;
      readonly key: string;
      readonly commands: readonly Command[];
    }
  /** Understood, and nothing for the show: a ping, a test, a topic that we do not use. */
  | { readonly outcome: 'ignored'; readonly topic: string; readonly why: string }
  /** Kept, counted and shown to the crew; never guessed. `why` names the field or rule, never its contents. */
  | { readonly outcome: 'not-understood'; readonly topic: string; readonly why: string };

/**
 * A way in for one kind of sender. `verify` sees the raw bytes before anything reads them and answers true only for a good
 * signature by one of the secrets (two while a secret is being changed). `read` never throws. `isSecret` says whether such a
 * sender could sign with this text: a secret that it refuses must not be set, since every delivery would be turned down.
 */
export interface Adapter {
  readonly source: string;
  isSecret(secret: string): boolean;
  verify(delivery: Delivery, secrets: readonly string[]): Promise<boolean>;
  read(delivery: Delivery): Reading;
}
