import * as z from 'zod/mini';
import { KeyList, MadeInvite, type InviteTerms } from '../../shared/people.ts';

/** How it went with an invite that was asked for. */
export type Invited =
  | { readonly outcome: 'made'; readonly made: MadeInvite }
  | { readonly outcome: 'name-taken' | 'too-many' | 'not-allowed' | 'no-answer' };

/** What the crew asks of the room about people and keys. Nothing of this is in the show. */
export interface PeopleCalls {
  /** Who is invited, and when the room's own links were made. Null without an answer. */
  list(): Promise<KeyList | null>;
  invite(terms: InviteTerms): Promise<Invited>;
  /** Ends an invite and closes its pages. False without an answer that says so. */
  revoke(id: string): Promise<boolean>;
}

/** Nothing is asked: for elements that are not on a page yet. */
export const noPeopleCalls: PeopleCalls = {
  list: () => Promise.resolve(null),
  invite: () => Promise.resolve({ outcome: 'no-answer' }),
  revoke: () => Promise.resolve(false),
};

const Turned = z.object({ error: z.enum(['name-taken', 'too-many', 'not-allowed']) });

/** The calls of a link's room, with its key. */
export function peopleCalls(
  { room, key }: { room: string; key: string | null },
  send: typeof fetch = fetch,
): PeopleCalls {
  const path = `/api/rooms/${encodeURIComponent(room)}/invites`;
  const headers = { authorization: `Bearer ${key ?? ''}` };
  return {
    async list() {
      try {
        return KeyList.parse(await (await send(path, { headers })).json());
      } catch {
        return null;
      }
    },
    async invite(terms) {
      try {
        const answer = await send(path, { method: 'POST', headers, body: JSON.stringify(terms) });
        const body: unknown = await answer.json();
        if (answer.status === 200) return { outcome: 'made', made: MadeInvite.parse(body) };
        return { outcome: Turned.parse(body).error };
      } catch {
        return { outcome: 'no-answer' };
      }
    },
    async revoke(id) {
      try {
        const { status } = await send(`${path}/${id}`, { method: 'DELETE', headers });
        // Unknown to the room: it ended long ago.
        return status === 200 || status === 404;
      } catch {
        return false;
      }
    },
  };
}
