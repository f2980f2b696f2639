import * as z from 'zod/mini';
import { Reconciled } from '../../shared/protocol.ts';
import { Problem, SourceCard, TriedOut } from '../../shared/source-cards.ts';
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
export function sourceCalls(
  { room, key }: { room: string; key: string | null },
  send: typeof fetch = fetch,
): SourceCalls {
  const path = `/api/rooms/${encodeURIComponent(room)}/sources`;
  const headers = { authorization: `Bearer ${key ?? ''}` };
  return {
    async list() {
      try {
        return Cards.parse(await (await send(path, { headers })).json()).sources;
      } catch {
        return null;
      }
    },
    async setSecret(source, secret) {
      try {
        const { status } = await send(`${path}/${source}/secret`, {
          method: 'PUT',
          headers,
          body: JSON.stringify({ secret }),
        });
        return status === 200 ? 'set' : status === 400 ? 'not-a-secret' : 'no-answer';
      } catch {
        return 'no-answer';
      }
    },
    async setAccess(source, access) {
      try {
        const body = JSON.stringify({ access });
        const answer = await send(`${path}/${source}/access`, { method: 'PUT', headers, body });
        if (answer.status === 200) return { outcome: 'set' };
        const { field } = Wrong.parse(await answer.json());
        return { outcome: 'wrong', field };
      } catch {
        return { outcome: 'no-answer' };
      }
    },
    async reconcile(source) {
      try {
        return Reconciled.parse(await (await send(`${path}/${source}/reconcile`, { method: 'POST', headers })).json());
      } catch {
        return null;
      }
    },
    async renewAddress(source) {
      try {
        return Renewed.parse(await (await send(`${path}/${source}/address`, { method: 'POST', headers })).json())
          .oldUntil;
      } catch {
        return null;
      }
    },
    async problems(source) {
      try {
        return Problems.parse(await (await send(`${path}/${source}/problems`, { headers })).json()).problems;
      } catch {
        return null;
      }
    },
    async tryOut(source, language) {
      try {
        const asked = { ...headers, 'accept-language': language };
        return TriedOut.parse(await (await send(`${path}/${source}/test`, { method: 'POST', headers: asked })).json());
      } catch {
        return null;
      }
    },
  };
}
