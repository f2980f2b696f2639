import type { Adapter, Delivery } from '../ingest/adapter.ts';
import { adapterOf } from '../ingest/index.ts';
import { sha256Hex } from '../log/sha256.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { fault, json, replyWith } from './json-answers.ts';
import { RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';

/** Deliveries taken in at a time. Beyond that a shop is told to come again, before anything of it is taken. */
const MOST_AT_ONCE = 256;
let atOnce = 0;
const rates = new RateLimit();

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
  const adapter = adapterOf(source);
  const grant = await doorkeeper.recognise(env, room, key, now);
  if (!adapter || grant?.role !== 'source' || grant.name !== source) return fault('not-allowed');
  if (atOnce >= MOST_AT_ONCE || !rates.admits(room, source, now)) return fault('overloaded');
  atOnce += 1;
  try {
    const delivery = await deliveryOf(request, now);
    const secretsOf = (isFresh: boolean) => doorkeeper.secrets(env, grant, now, isFresh);
    const greeting = await adapter.greet?.(delivery, await secretsOf(false));
    if (greeting) return replyWith(greeting);
    if (request.method !== 'POST') return fault('method-not-allowed');
    // A second look with what the keyring says now: the secret may have been set a moment ago.
    const secrets =
      (await goodSecrets(adapter, delivery, secretsOf(false))) ??
      (await goodSecrets(adapter, delivery, secretsOf(true)));
    if (!secrets) return fault('not-allowed');
    const reading = adapter.read(delivery, secrets);
    const { headers, body } = delivery;
    const arrived = { source, body, bodyHash: sha256Hex(body), headersHash: hashHeaders(headers), reading };
    const judgement = await env.Room.getByName(room).deliver(arrived, grant);
    if (!judgement) return fault('not-allowed');
    // What broke inside is the shop's to send again; what was understood and refused would only be refused again.
    if (judgement.outcome === 'broken') return fault('broken');
    return adapter.taken ? replyWith(adapter.taken) : json({ outcome: judgement.outcome });
  } finally {
    atOnce -= 1;
  }
}

async function deliveryOf(request: Request, at: number): Promise<Delivery> {
  const method = request.method === 'GET' ? 'GET' : 'POST';
  const body = method === 'POST' ? await readBody(request) : new Uint8Array();
  return { method, query: new URL(request.url).searchParams, headers: request.headers, body, at };
}

/** The secrets by which a delivery proved itself, none for a sender that signs nothing; undefined when it did not. */
async function goodSecrets(
  { signing }: Adapter,
  delivery: Delivery,
  known: Promise<readonly string[]>,
): Promise<readonly string[] | undefined> {
  const secrets = await known;
  if (!signing) return secrets;
  return secrets.length > 0 && (await signing.verify(delivery, secrets)) ? secrets : undefined;
}
