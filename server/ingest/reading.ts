import * as z from 'zod/mini';
import { parseExactJson } from '../../shared/exact-json.ts';
import { Command } from '../../shared/show/show.ts';
import type { Reading } from './adapter.ts';

/**
 * Why a body was not understood: `field` and the path of what is missing or wrong, or a rule by its name. Never contents.
 * `value-out-of-range` is a fact that the show cannot hold; `adapter-failed` is a fault of ours, which a test looks for.
 */
export type Why =
  | `field ${string}`
  | 'not-utf8'
  | 'not-json'
  | 'topic-missing'
  | 'topic-unknown'
  | 'stock-not-tracked'
  | 'value-out-of-range'
  | 'too-many-messages'
  | 'adapter-failed';

/** A body that says nothing certain. */
export class NotUnderstood extends Error {
  override name = 'NotUnderstood';
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** The most messages of a chat, or events of a shop, that one body may hold. */
export const MOST_MESSAGES = 1000;

/** The messages of a body that is a list; `NotUnderstood` before any of them is read where there are more than one body may hold. */
export function withinLimit(messages: readonly unknown[]): readonly unknown[] {
  if (messages.length > MOST_MESSAGES) throw new NotUnderstood('too-many-messages');
  return messages;
}

/** A byte order mark stays in the text, where JSON does not allow it. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The body as JSON with its numbers as they stood. */
export function parseBody(body: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    throw new NotUnderstood('not-utf8');
  }
  try {
    return parseExactJson(text);
  } catch {
    throw new NotUnderstood('not-json');
  }
}

/** The value as the schema has it, or `NotUnderstood` with the first field that does not fit. */
export function understand<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.');
  throw new NotUnderstood(`field ${path || '(body)'}`);
}

/** What a body says: commands, and the object and version that they speak of. */
export interface Said {
  readonly key: string;
  readonly commands: readonly Command[];
}

/** Where a reader notes the topic, once it is sure of it. */
export interface Heading {
  topic: string;
}

/**
 * What reads a topic, by its name; null for a real topic that says nothing for the show. Any other is not understood. Notes the topic.
 * @param unused matches the names of real topics that nobody reads
 */
export function readerOf<Read>(
  readers: ReadonlyMap<string, Read>,
  topic: string,
  unused: RegExp,
  heading: Heading,
): Read | null {
  const reader = readers.get(topic);
  if (!reader && !unused.test(topic)) throw new NotUnderstood('topic-unknown');
  heading.topic = topic;
  return reader ?? null;
}

/**
 * Makes a `Reading` of what `read` finds and of everything that it throws; null says nothing for the show. No command leaves here that
 * the show cannot hold.
 */
export function readingOf(read: (heading: Heading) => Said | null): Reading {
  const heading: Heading = { topic: 'unknown' };
  try {
    const said = read(heading);
    if (!said) return { outcome: 'ignored', topic: heading.topic, why: 'topic-not-used' };
    const { key, commands } = said;
    if (!commands.every((command) => z.safeParse(Command, command).success))
      throw new NotUnderstood('value-out-of-range');
    return { outcome: 'commands', topic: heading.topic, key, commands };
  } catch (problem) {
    const why: Why = problem instanceof NotUnderstood ? problem.why : 'adapter-failed';
    return { outcome: 'not-understood', topic: heading.topic, why };
  }
}
