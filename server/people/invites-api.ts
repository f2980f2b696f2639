import { FILE } from '../../shared/imports.ts';
import { InviteTerms, LONGEST_NAME } from '../../shared/people.ts';
import { plainText } from '../../shared/names.ts';
import { skeleton } from '../../shared/names/words.ts';
import { mayInvite } from '../access.ts';
import { keyringOf, type Doorkeeper } from '../door/doorkeeper.ts';
import { fault, json } from '../door/json-answers.ts';
import { readBody } from '../door/read-body.ts';
import { readJson } from '../door/read-json.ts';
import type { Grant } from '../grant.ts';

/** Names by which the log calls those who were not invited; nobody may pass for them. */
const ownNames: ReadonlySet<string> = new Set(
  ['owner', 'operator', 'host', 'overlay', 'source', 'room', FILE].map(skeleton),
);

/** Tells the crew whom it invited and how old the room's own links are, and invites. The door has checked that somebody of the crew asks. */
export async function answerInvites(request: Request, env: Env, doorkeeper: Doorkeeper, grant: Grant) {
  const { room } = grant;
  if (request.method === 'GET') return json(await keyringOf(env).keyList(room));
  if (!mayInvite(grant)) return fault('not-allowed');
  const terms = InviteTerms.safeParse(readJson(await readBody(request, 4096)));
  if (!terms.success) return fault('not-understood');
  const name = plainText(terms.data.name, LONGEST_NAME);
  if (name === '') return fault('not-understood');
  if (ownNames.has(skeleton(name))) return fault('name-taken');
  const made = await keyringOf(env).invite(room, { ...terms.data, name }, grant.keyHash);
  if (made === undefined) return fault('not-found');
  if (typeof made === 'string') return fault(made);
  doorkeeper.forget(room);
  return json(made);
}

/** Ends an invite at once and closes its sockets. */
export async function endInvite(env: Env, doorkeeper: Doorkeeper, grant: Grant, id: string): Promise<Response> {
  if (!mayInvite(grant)) return fault('not-allowed');
  const { room } = grant;
  const keyHash = await keyringOf(env).endInvite(room, id);
  if (keyHash === undefined) return fault('not-found');
  doorkeeper.forget(room);
  await env.Room.getByName(room).revoke([keyHash]);
  return json({ revoked: id });
}
