import * as z from 'zod/mini';
import { Moment } from './show/words.ts';
import { sources, type SourceName } from './sources.ts';

/** What the crew is told of a source to connect it. */
export const SourceCard = z.object({
  source: z.custom<SourceName>((value) => typeof value === 'string' && Object.hasOwn(sources, value)),
  /** Where it delivers to. The last part is a secret. */
  url: z.string(),
  /** Who makes its signing secret: we, who give it to the shop; the shop, which gives it to us; or nobody. */
  signs: z.enum(['ours', 'theirs', 'nothing']),
  hasSecret: z.boolean(),
  /** The secret where it is ours to give. */
  secret: z.nullable(z.string()),
  /** Where it can be asked for what it did not deliver: the words that this takes, and whether they were entered. */
  asks: z.nullable(z.object({ fields: z.array(z.string()), hasAccess: z.boolean() })),
});
export type SourceCard = z.infer<typeof SourceCard>;

/** How it went with a source's example. Nothing of it was kept or shown. */
export const TriedOut = z.object({
  outcome: z.enum(['fine', 'nothing', 'no-secret', 'bad-signature', 'not-understood', 'refused']),
  /** In words, for the last two. */
  why: z.nullable(z.string()),
});
export type TriedOut = z.infer<typeof TriedOut>;

/** What a source is asked with, by field; null to ask it no more. */
export const AccessBody = z.object({ access: z.nullable(z.record(z.string(), z.string())) });

/** A delivery that came to nothing, with a look inside that shows what kind of values it holds and none of them. */
export const Problem = z.object({
  at: Moment,
  topic: z.string(),
  outcome: z.enum(['not-understood', 'refused']),
  why: z.nullable(z.string()),
  times: z.int(),
  look: z.string(),
});
export type Problem = z.infer<typeof Problem>;
