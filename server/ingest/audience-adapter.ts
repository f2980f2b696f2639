import * as z from 'zod/mini';
import type { SourceName } from '../../shared/sources.ts';
import type { Adapter, BridgeReport, Reading, Signing } from './adapter.ts';
import { exactCount } from './audience-fields.ts';
import { ExactNumber } from '../../shared/exact-json.ts';
import { MOST_MESSAGES, NotUnderstood, parseBody, understand, withinLimit, type Why } from './reading.ts';
import type { Signal } from './signal.ts';

/** What one message says; nothing where it says nothing for the show. Throws `NotUnderstood`. */
export type ReadMessage = (message: unknown) => readonly Signal[];

/** What our local bridge sends: messages as they came, and how it stands. `docs/bridge.md` describes it. */
const Batch = z.object({
  'cuecart-bridge': exactCount,
  batch: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  link: z.enum(['open', 'lost']),
  lost: exactCount,
  messages: z.array(z.unknown()),
});

const isBatch = (body: unknown): boolean => typeof body === 'object' && body !== null && 'cuecart-bridge' in body;

/** What is no object is no message of any chat: seen at once, since finding out by a schema would cost a thousand times as much. */
const isObject = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && !Array.isArray(message) && !(message instanceof ExactNumber);

function readMessages(
  topic: string,
  messages: readonly unknown[],
  readMessage: ReadMessage,
  bridge?: BridgeReport,
): Reading {
  const signals: Signal[] = [];
  const odd: Why[] = [];
  for (const message of withinLimit(messages)) {
    if (!isObject(message)) {
      odd.push('field (body)');
      continue;
    }
    try {
      signals.push(...readMessage(message));
    } catch (problem) {
      odd.push(problem instanceof NotUnderstood ? problem.why : 'adapter-failed');
    }
  }
  const why = odd.at(-1);
  const { length } = messages;
  if (!bridge && signals.length === 0)
    return why === undefined
      ? { outcome: 'ignored', topic, why: 'topic-not-used', messages: length }
      : { outcome: 'not-understood', topic, why, messages: length };
  const noted = why === undefined ? {} : { odd: { count: odd.length, why } };
  return { outcome: 'signals', topic, signals, messages: length, ...(bridge ? { bridge } : {}), ...noted };
}

function readBody(body: Uint8Array, readMessage: ReadMessage): Reading {
  try {
    const parsed = parseBody(body);
    if (!isBatch(parsed)) return readMessages('messages', Array.isArray(parsed) ? parsed : [parsed], readMessage);
    const { batch, link, lost, messages } = understand(Batch, parsed);
    return readMessages('batch', messages, readMessage, { batch, link, lost });
  } catch (problem) {
    const why = problem instanceof NotUnderstood ? problem.why : 'adapter-failed';
    // How many it was does not matter: parsing them was work enough for the most that are allowed.
    return { outcome: 'not-understood', topic: 'messages', why, messages: MOST_MESSAGES };
  }
}

/**
 * A way in for a chat: a body is one message, a list of them, or a batch of our local bridge. Chats say how many are there and what they
 * say; orders, stock and prices in their messages are never read. Unless `signing` is given nothing is signed.
 */
export const audienceAdapter = (
  source: SourceName,
  readMessage: ReadMessage,
  example: object,
  signing: Signing | null = null,
): Adapter => ({
  source,
  signing,
  read: ({ body }) => readBody(body, readMessage),
  example: () => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(example) }),
});
