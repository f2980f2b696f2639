import type { SourceName } from '../../shared/sources.ts';
import type { Command } from '../../shared/show/show.ts';
import type { Signal } from './signal.ts';

/** What a shop or bridge sent, untouched. `at` is room time on arrival, ms. */
export interface Delivery {
  readonly method: 'GET' | 'POST';
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/** How a bridge of ours stands with the program that it listens to, sent along with each batch. */
export interface BridgeReport {
  /** The batch's own id: sent again after a lost answer it counts once. */
  readonly batch: string;
  readonly link: 'open' | 'lost';
  /** Messages that the bridge could not keep until they were taken, since it was started. */
  readonly lost: number;
}

/** What a delivery turned out to say. */
export type Reading = Said & {
  /** How many messages stood in the body of a chat; the rate at which it may send is counted in them. */
  readonly messages?: number;
};

type Said =
  /** Facts for the show. `topic` names the kind of delivery, `key` the object and version it speaks of. */
  | {
      readonly outcome: 'commands';
      readonly topic: string;
      readonly key: string;
      readonly commands: readonly Command[];
      /** Of several events in one body, those that were not understood; the others hold. */
      readonly odd?: { readonly count: number; readonly why: string };
    }
  /** What an audience did. `odd` counts the messages of a batch that were not understood, `why` is the last one's reason. */
  | {
      readonly outcome: 'signals';
      readonly topic: string;
      readonly signals: readonly Signal[];
      readonly bridge?: BridgeReport;
      readonly odd?: { readonly count: number; readonly why: string };
    }
  /** Understood, and nothing for the show: a ping, a test, a topic that we do not use. */
  | { readonly outcome: 'ignored'; readonly topic: string; readonly why: string }
  /** Kept, counted and shown to the crew; never guessed. `why` names the field or rule, never its contents. */
  | { readonly outcome: 'not-understood'; readonly topic: string; readonly why: string };

/** What goes back over HTTP with status 200, where a provider looks at it. */
export interface Reply {
  readonly type: 'application/json' | 'text/plain';
  readonly body: string;
}

/** How a source proves that it is itself. */
export interface Signing {
  /**
   * Whether such a sender could sign with this text: a secret that is refused must not be set, since every delivery would be
   * turned down. Where a provider gives several words, they stand in one text, parted by a colon (`app_key:app_secret`).
   */
  isSecret(secret: string): boolean;
  /** A secret in the sender's spelling from 32 random bytes; absent where the shop alone makes its secret. */
  makeSecret?(bytes: Uint8Array): string;
  /** Sees the raw bytes before anything reads them. True only for a good signature by one of the secrets (two while one is being changed). */
  verify(delivery: Delivery, secrets: readonly string[]): Promise<boolean>;
}

/** A delivery for trying a source out: read like any other, and never applied. */
export interface Example {
  readonly headers: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body: string;
}

/**
 * A way in for one kind of sender. `read` never throws, and is given the secrets for bodies that are encrypted.
 */
export interface Adapter {
  readonly source: SourceName;
  /** Null: the sender signs nothing, and the secret in its address is all that guards it. */
  readonly signing: Signing | null;
  /**
   * Answers what is no delivery: a ping or a challenge by which a provider tries the address. Undefined: this is none. It comes before
   * the signature is looked at, so it checks what there is to check by itself, and it changes nothing.
   */
  greet?(delivery: Delivery, secrets: readonly string[]): Promise<Reply | undefined>;
  read(delivery: Delivery, secrets: readonly string[]): Reading;
  /** What this provider expects to hear once its delivery is on disk; without it, `{ "outcome": … }`. */
  readonly taken?: Reply;
  /** An example of its most telling delivery, signed with `secret` where it signs. `at` is room time, ms. */
  example(at: number, secret: string): Example | Promise<Example>;
}
