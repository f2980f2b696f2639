import * as z from 'zod/mini';
import { Reconciled } from '../../shared/protocol.ts';
import { Problem, SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { askRoom, bodyAs, type Asked, type RoomLink } from '../ask-room.ts';
import type { Language } from '../../shared/language.ts';
import { Moment } from '../../shared/show/words.ts';

/** How it went with a secret that was typed in. */
export type SecretSet = 'set' | 'not-a-secret' | 'no-answer';

/** What the crew asks of the room about its sources. Nothing of this is in the show. */
export interface SourceCalls {
  /** Null without an answer. */
  list(): Promise<readonly SourceCard[] | null>;
  setSecret(source: string, secret: string): Promise<SecretSet>;
  tryOut(source: string, language: Language): Promise<TriedOut | null>;
  /** Gives a source a new address. When the old one ends, ms; null without an answer. */
  renewAddress(source: string): Promise<number | null>;
  /** Sets what a source is asked with; null ends the asking. A field's name: that one cannot be right. */
  setAccess(source: string, access: Readonly<Record<string, string>> | null): Promise<AccessSet>;
  /** Asks a source now for what it did not deliver. Null without an answer. */
  reconcile(source: string): Promise<Reconciled | null>;
  /** What came to nothing lately, with a look inside. Null without an answer. */
  problems(source: string): Promise<readonly Problem[] | null>;
}

/** How it went with an access that was typed in. */
export type AccessSet =
  | { readonly outcome: 'set' | 'no-answer' }
  | { readonly outcome: 'wrong'; readonly field: string };

/** Nothing is asked: for elements that are not on a page yet. */
export const noSourceCalls: SourceCalls = {
  list: () => Promise.resolve(null),
  setSecret: () => Promise.resolve('no-answer'),
  tryOut: () => Promise.resolve(null),
  renewAddress: () => Promise.resolve(null),
  setAccess: () => Promise.resolve({ outcome: 'no-answer' }),
  reconcile: () => Promise.resolve(null),
  problems: () => Promise.resolve(null),
};

const Wrong = z.object({ error: z.literal('not-an-access'), field: z.string() });
const Problems = z.object({ problems: z.array(Problem) });
const Renewed = z.object({ oldUntil: Moment });
const Cards = z.object({ sources: z.array(SourceCard) });

/** The calls of a link's room, with its key. */
export function sourceCalls(link: RoomLink): SourceCalls {
  const ask = (path: string, asked?: Asked) => askRoom(link, `sources${path}`, asked);
  const put = (path: string, body: unknown) => ask(path, { method: 'PUT', body: JSON.stringify(body) });
  return {
    list: async () => bodyAs(Cards, await ask(''))?.sources ?? null,
    async setSecret(source, secret) {
      const answer = await put(`/${source}/secret`, { secret });
      return answer?.status === 200 ? 'set' : answer?.status === 400 ? 'not-a-secret' : 'no-answer';
    },
    async setAccess(source, access) {
      const answer = await put(`/${source}/access`, { access });
      if (answer?.status === 200) return { outcome: 'set' };
      const wrong = bodyAs(Wrong, answer);
      return wrong ? { outcome: 'wrong', field: wrong.field } : { outcome: 'no-answer' };
    },
    reconcile: async (source) => bodyAs(Reconciled, await ask(`/${source}/reconcile`, { method: 'POST' })),
    renewAddress: async (source) =>
      bodyAs(Renewed, await ask(`/${source}/address`, { method: 'POST' }))?.oldUntil ?? null,
    problems: async (source) => bodyAs(Problems, await ask(`/${source}/problems`))?.problems ?? null,
    tryOut: async (source, language) =>
      bodyAs(TriedOut, await ask(`/${source}/test`, { method: 'POST', headers: { 'accept-language': language } })),
  };
}
