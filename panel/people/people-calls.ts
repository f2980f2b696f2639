import * as z from 'zod/mini';
import { KeyList, MadeInvite, type InviteTerms } from '../../shared/people.ts';
import { askRoom, bodyAs, type RoomLink } from '../ask-room.ts';

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
export function peopleCalls(link: RoomLink): PeopleCalls {
  return {
    list: async () => bodyAs(KeyList, await askRoom(link, 'invites')),
    async invite(terms) {
      const answer = await askRoom(link, 'invites', { method: 'POST', body: JSON.stringify(terms) });
      const made = answer?.status === 200 ? bodyAs(MadeInvite, answer) : null;
      if (made) return { outcome: 'made', made };
      return { outcome: bodyAs(Turned, answer)?.error ?? 'no-answer' };
    },
    async revoke(id) {
      const answer = await askRoom(link, `invites/${id}`, { method: 'DELETE' });
      // Unknown to the room: it ended long ago.
      return answer?.status === 200 || answer?.status === 404;
    },
  };
}
