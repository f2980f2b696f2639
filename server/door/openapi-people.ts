import * as z from 'zod/mini';
import { InviteTerms, KeyList, MadeInvite } from '../../shared/people.ts';
import { MOST_INVITES } from '../people/invite-table.ts';
import { byKey, inPath, ok, refused, schemaOf, sent } from './openapi-words.ts';

/** Who is invited, in the description of the interface. */
export const peoplePaths = () => ({
  '/api/rooms/{room}/invites': {
    get: {
      summary:
        'The invites that are good, those that ended within the last day, and when the room’s own links were made',
      security: byKey,
      parameters: [inPath('room')],
      responses: { ...ok('Never a key', KeyList), ...refused },
    },
    post: {
      summary: `Invites somebody by name, as operator or host, for a minute to 30 days; at most ${MOST_INVITES} at a time. For the owner and the room’s own operator’s link`,
      security: byKey,
      parameters: [inPath('room')],
      requestBody: sent(schemaOf(InviteTerms, 'input')),
      responses: {
        ...ok('The invite, and its key this once', MadeInvite),
        ...refused,
        '409': { description: 'Somebody is invited by that name, or by one that looks like it' },
        '413': { description: 'Too many are invited' },
      },
    },
  },
  '/api/rooms/{room}/invites/{id}': {
    delete: {
      summary: 'Ends an invite and closes its sockets; for the owner and the room’s own operator’s link',
      security: byKey,
      parameters: [inPath('room'), inPath('id')],
      responses: { ...ok('Ended', z.object({ revoked: z.string() })), ...refused },
    },
  },
});
