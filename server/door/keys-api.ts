import * as z from 'zod/mini';
import type { Grant } from '../grant.ts';
import { adapterOf, adapters } from '../ingest/index.ts';
import { isOwner, keyringOf, type Doorkeeper } from './doorkeeper.ts';
import { fault, json } from './json-answers.ts';
import { linkRoles } from './link-roles.ts';
import { readBody } from './read-body.ts';
import { readJson } from './read-json.ts';

const SecretBody = z.object({ secret: z.string() });

/** Ends a holder's keys at once, the replaced ones too. The door has checked that the owner asks, and that the room exists. */
export async function revokeKey(env: Env, doorkeeper: Doorkeeper, room: string, holder: string): Promise<Response> {
  if (![...linkRoles, ...Object.keys(adapters)].includes(holder)) return fault('not-found');
  const revoked = await keyringOf(env).revoke(room, holder);
  doorkeeper.forget(room);
  await env.Room.getByName(room).revoke(revoked);
  return json({ revoked: holder });
}

/** Sets what a source signs with. The door has checked the role. */
export async function setSecret(
  request: Request,
  env: Env,
  doorkeeper: Doorkeeper,
  { room }: Grant,
  source: string,
): Promise<Response> {
  const signing = adapterOf(source)?.signing;
  if (!signing) return fault('not-found');
  const body = SecretBody.safeParse(readJson(await readBody(request, 4096)));
  if (!body.success) return fault('not-understood');
  if (!signing.isSecret(body.data.secret)) return fault('not-a-secret');
  await keyringOf(env).setSecret(room, source, body.data.secret);
  doorkeeper.forget(room);
  return json({ set: source });
}

/** Gives a source a new address, for whoever brings the owner's or the operator's key; the one before stays good until the time that is answered, ms. */
export async function renewAddress(
  env: Env,
  doorkeeper: Doorkeeper,
  { room }: Grant,
  key: string,
  source: string,
): Promise<Response> {
  if (!adapterOf(source)) return fault('not-found');
  const keyring = keyringOf(env);
  const until = isOwner(env, key)
    ? await keyring.renewByOwner(key, room, source, Object.keys(adapters))
    : await keyring.renewByOperator(key, room, source);
  if (until === undefined) return fault('not-found');
  doorkeeper.forget(room);
  return json({ source, oldUntil: until });
}
