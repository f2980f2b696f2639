import type { Doorkeeper } from './doorkeeper.ts';
import { adapters } from '../ingest/index.ts';
import type { Adapter, Delivery } from '../ingest/adapter.ts';
import { fault, json } from './json-answers.ts';
import { readBody } from './read-body.ts';
import { sha256Hex } from '../log/sha256.ts';

/** Deliveries taken in at a time. Beyond that a shop is told to come again, before anything of it is taken. */
const MOST_AT_ONCE = 256;
let atOnce = 0;

const hashHeaders = (headers: Headers) =>
  sha256Hex(
    [...headers]
      .map(([name, value]) => `${name}:${value}`)
      .sort()
      .join('\n'),
  );

/** Takes a delivery: who, whether signed, what it says; then the room keeps and applies it before this answers. */
export async function takeDelivery(
  request: Request,
  env: Env,
  doorkeeper: Doorkeeper,
  { room, source, key }: { room: string; source: string; key: string },
): Promise<Response> {
  const now = Date.now();
  const adapter = Object.hasOwn(adapters, source) ? adapters[source] : undefined;
  const grant = await doorkeeper.recognise(env, room, key, now);
  if (!adapter || grant?.role !== 'source' || grant.name !== source) return fault('not-allowed');
  if (atOnce >= MOST_AT_ONCE) return fault('overloaded');
  atOnce += 1;
  try {
    const delivery: Delivery = { headers: request.headers, body: await readBody(request), at: now };
    const isSigned = async (isFresh: boolean) =>
      isGood(adapter, delivery, await doorkeeper.secrets(env, grant, now, isFresh));
    // A second look with what the keyring says now: the secret may have been set a moment ago.
    if (!(await isSigned(false)) && !(await isSigned(true))) return fault('not-allowed');
    const reading = adapter.read(delivery);
    const { headers, body } = delivery;
    const arrived = { source, body, bodyHash: sha256Hex(body), headersHash: hashHeaders(headers), reading };
    const judgement = await env.Room.getByName(room).deliver(arrived, grant);
    if (!judgement) return fault('not-allowed');
    // What broke inside is the shop's to send again; what was understood and refused would only be refused again.
    return judgement.outcome === 'broken' ? fault('broken') : json({ outcome: judgement.outcome });
  } finally {
    atOnce -= 1;
  }
}

async function isGood(adapter: Adapter, delivery: Delivery, secrets: readonly string[]): Promise<boolean> {
  return secrets.length > 0 && adapter.verify(delivery, secrets);
}
