import { refusalText } from '../../shared/refusals.ts';
import type { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { sources, type SourceName } from '../../shared/sources.ts';
import { languageOf } from '../answers.ts';
import type { Grant } from '../grant.ts';
import type { Delivery, Example } from '../ingest/adapter.ts';
import { adapterOf, adapters } from '../ingest/index.ts';
import { bytesOf } from '../ingest/hmac.ts';
import { whyText } from '../ingest/words.ts';
import { pollerOf } from '../reconcile/index.ts';
import { isOwner, keyringOf } from './doorkeeper.ts';
import { fault, json } from './json-answers.ts';

/** The room's source keys in plain, for the owner or an operator. */
async function keysOf(env: Env, { room }: Grant, key: string): Promise<Record<string, string> | undefined> {
  const keyring = keyringOf(env);
  if (!isOwner(env, key)) return keyring.sourceKeys(room, key);
  const rooms = await keyring.links(key, Object.keys(adapters));
  return { ...rooms.find((each) => each.room === room)?.keys };
}

/** Where each source of a room delivers to, and what it signs with where that is ours to give. */
export async function listSources(env: Env, grant: Grant, key: string, origin: string): Promise<Response> {
  const keys = await keysOf(env, grant, key);
  if (!keys) return fault('not-found');
  const { room } = grant;
  const cards = await Promise.all(
    Object.values(adapters).map(async ({ source, signing }): Promise<SourceCard> => {
      const known = signing ? await keyringOf(env).secretOf(room, source) : undefined;
      return {
        source,
        url: `${origin}/in/${room}/${source}/${keys[source] ?? ''}`,
        signs: signing === null ? 'nothing' : signing.makeSecret ? 'ours' : 'theirs',
        hasSecret: known !== undefined,
        // What a shop gave is not shown again: it opens that shop's other doors too.
        secret: known?.isOurs ? known.secret : null,
        asks: await asksOf(env, room, source),
      };
    }),
  );
  return json({ sources: cards });
}

async function asksOf(env: Env, room: string, source: string): Promise<SourceCard['asks']> {
  const poller = pollerOf(source);
  if (!poller) return null;
  const hasAccess = (await keyringOf(env).askedWith(room, source)) !== undefined;
  return { fields: poller.fields.map(({ name }) => name), hasAccess };
}

const deliveryOf = ({ headers, query = '', body }: Example, at: number): Delivery => ({
  method: 'POST',
  query: new URLSearchParams(query),
  headers: new Headers(headers),
  body: bytesOf(body),
  at,
});

/** Sends a source's own example through signature, reading and rules, and keeps nothing of it. */
export async function tryOut(request: Request, env: Env, grant: Grant, source: string): Promise<Response> {
  const adapter = adapterOf(source);
  if (!adapter) return fault('not-found');
  const language = languageOf(request.headers.get('accept-language'));
  const answer = (outcome: TriedOut['outcome'], why: string | null = null) => json({ outcome, why } satisfies TriedOut);
  const known = adapter.signing ? await keyringOf(env).secretOf(grant.room, source) : { secret: '' };
  if (!known) return answer('no-secret');
  const now = Date.now();
  const delivery = deliveryOf(await adapter.example(now, known.secret), now);
  if (adapter.signing && !(await adapter.signing.verify(delivery, [known.secret]))) return answer('bad-signature');
  const reading = adapter.read(delivery, [known.secret]);
  if (reading.outcome === 'not-understood') return answer('not-understood', whyText(reading.why, language));
  if (reading.outcome !== 'commands') return answer(sources[adapter.source].kind === 'audience' ? 'fine' : 'nothing');
  const name: SourceName = adapter.source;
  const answers = await env.Room.getByName(grant.room).tryOut(reading.commands, { role: 'source', name });
  const refusal = answers.find((each) => each.outcome === 'refused');
  return refusal ? answer('refused', refusalText(refusal.reason, language, refusal.detail)) : answer('fine');
}
