import { isSourceName, sources, type SourceKind } from '../../shared/sources.ts';
import type { Grant } from '../grant.ts';
import type { Adapter, Delivery } from '../ingest/adapter.ts';
import { adapterOf } from '../ingest/index.ts';
import { sha256Hex } from '../log/sha256.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { fault, json, replyWith } from './json-answers.ts';
import { costOf, RateLimit } from './rate-limit.ts';
import { LARGEST_BODY, readBody } from './read-body.ts';
import { TurnedAwayCount } from './turned-away.ts';
import { Turnstile } from './turnstile.ts';

/**
 * How many deliveries of one source are read at a time, and how many of all shops, or of all chats, are taken in at a time. Beyond that a
 * sender is told to come again. The two are counted apart, and shops apart from chats, so that whoever sends slowly keeps nobody else out.
 */
const MOST_AT_ONCE: Readonly<Record<SourceKind, number>> = { shop: 256, audience: 64 };
/** How long a body may take to come, ms: a whole one on a line of 2 Mbit/s. */
const READ_WITHIN_MS = 5000;

const reading = new Turnstile();
const taking = new Turnstile();
const rates = new RateLimit();
const turnedAway = new TurnedAwayCount();

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
  if (!adapter || !isSourceName(source) || grant?.role !== 'source' || grant.name !== source)
    return fault('not-allowed');
  const { kind } = sources[source];
  const most = MOST_AT_ONCE[kind];
  const take = async () => {
    const delivery = await reading.pass(`${room} ${source}`, most, () => deliveryOf(request, now));
    return delivery && taking.pass(kind, most, () => answerTo(delivery, env, doorkeeper, grant, adapter));
  };
  const answer = rates.admits(room, source, now) ? await take() : undefined;
  if (answer) return answer;
  turnedAway.add(env, grant, 'busy', now);
  return fault('overloaded');
}

async function answerTo(
  delivery: Delivery,
  env: Env,
  doorkeeper: Doorkeeper,
  grant: Grant,
  adapter: Adapter,
): Promise<Response> {
  const { source } = adapter;
  const { method, headers, body, at } = delivery;
  const secretsOf = (isFresh: boolean) => doorkeeper.secrets(env, grant, at, isFresh);
  const greeting = await adapter.greet?.(delivery, await secretsOf(false));
  if (greeting) return replyWith(greeting);
  if (method !== 'POST') return fault('method-not-allowed');
  // A second look with what the keyring says now: the secret may have been set a moment ago.
  const secrets =
    (await goodSecrets(adapter, delivery, secretsOf(false))) ?? (await goodSecrets(adapter, delivery, secretsOf(true)));
  if (!secrets) {
    turnedAway.add(env, grant, 'bad-signature', at);
    return fault('not-allowed');
  }
  const reading = adapter.read(delivery, secrets);
  if (sources[source].kind === 'audience') rates.charge(grant.room, source, at, costOf(body.length, reading.messages));
  const arrived = { source, body, bodyHash: sha256Hex(body), headersHash: hashHeaders(headers), reading };
  const judgement = await env.Room.getByName(grant.room).deliver(arrived, grant);
  if (!judgement) return fault('not-allowed');
  // What broke inside is the shop's to send again; what was understood and refused would only be refused again.
  if (judgement.outcome === 'broken') return fault('broken');
  return adapter.taken ? replyWith(adapter.taken) : json({ outcome: judgement.outcome });
}

async function deliveryOf(request: Request, at: number): Promise<Delivery> {
  const method = request.method === 'GET' ? 'GET' : 'POST';
  const body = method === 'POST' ? await readBody(request, LARGEST_BODY, READ_WITHIN_MS) : new Uint8Array();
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
