import { AccessBody } from '../../shared/source-cards.ts';
import { keyringOf } from '../door/doorkeeper.ts';
import { fault, json, Turned } from '../door/json-answers.ts';
import { readBody } from '../door/read-body.ts';
import type { Grant } from '../grant.ts';
import { pollerOf, readAccess } from './index.ts';

/** Sets what a source is asked with. The door has checked the role. */
export async function setAccess(request: Request, env: Env, grant: Grant, source: string): Promise<Response> {
  const poller = pollerOf(source);
  if (!poller) return fault('not-found');
  const { access: typed } = await readBodyOf(request);
  const access = typed && readAccess(poller, typed);
  if (typeof access === 'string') return json({ error: 'not-an-access', field: access }, 400);
  await keyringOf(env).setAccess(grant.room, source, access);
  await env.Room.getByName(grant.room).askByItself(source, access !== null, grant);
  return json({ set: source });
}

/** Asks a source now for what it did not deliver, and tells how that went. */
export async function reconcileNow(env: Env, grant: Grant, source: string): Promise<Response> {
  if (!pollerOf(source)) return fault('not-found');
  const told = await env.Room.getByName(grant.room).reconcile(source, grant);
  return told ? json(told) : fault('not-allowed');
}

async function readBodyOf(request: Request) {
  try {
    return AccessBody.parse(JSON.parse(new TextDecoder().decode(await readBody(request, 8192))));
  } catch {
    throw new Turned('not-understood');
  }
}
