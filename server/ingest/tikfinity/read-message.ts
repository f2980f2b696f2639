import * as z from 'zod/mini';
import { commentOf, exactCount, idText } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';
import { readTikTok } from '../tiktok-live-connector/read-message.ts';

const Envelope = z.pipe(notNumber, z.object({ event: z.string(), data: z.unknown() }));

/** What TikFinity's webhook actions post; every number is text. */
const Posted = z.pipe(
  notNumber,
  z.object({
    triggerTypeId: idText,
    nickname: z.nullish(z.string()),
    username: z.nullish(z.string()),
    content: z.nullish(z.string()),
    commandParams: z.nullish(z.string()),
    giftId: z.nullish(idText),
    repeatCount: z.nullish(exactCount),
  }),
);

/** An action that somebody set up: of a gift how many, of a command what was written. */
function readPosted({
  giftId,
  repeatCount,
  commandParams,
  nickname,
  username,
}: z.infer<typeof Posted>): readonly Signal[] {
  if (giftId !== null && giftId !== undefined)
    return [{ kind: 'gift', count: Math.max(1, repeatCount ?? 1), isOver: true }];
  return commandParams ? commentOf(commandParams, nickname ?? username) : [];
}

/** A message of TikFinity's local socket, or what its webhooks post. */
export function readMessage(message: unknown): readonly Signal[] {
  const { data: envelope } = z.safeParse(Envelope, message);
  if (envelope) return readTikTok(envelope.data, envelope.event);
  const { data: posted } = z.safeParse(Posted, message);
  if (posted) return readPosted(posted);
  understand(z.pipe(notNumber, z.object({ event: z.string() })), message);
  throw new NotUnderstood('topic-unknown');
}
