import * as z from 'zod/mini';
import { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import type { Language } from '../../shared/language.ts';

/** How it went with a secret that was typed in. */
export type SecretSet = 'set' | 'not-a-secret' | 'no-answer';

/** What the crew asks of the room about its sources. Nothing of this is in the show. */
export interface SourceCalls {
  /** Null without an answer. */
  list(): Promise<readonly SourceCard[] | null>;
  setSecret(source: string, secret: string): Promise<SecretSet>;
  tryOut(source: string, language: Language): Promise<TriedOut | null>;
}

/** Nothing is asked: for elements that are not on a page yet. */
export const noSourceCalls: SourceCalls = {
  list: () => Promise.resolve(null),
  setSecret: () => Promise.resolve('no-answer'),
  tryOut: () => Promise.resolve(null),
};

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
