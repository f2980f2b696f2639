import * as z from 'zod/mini';
import { exactInt } from '../../../shared/exact-json.ts';
import { commentOf, exactCount, flag, hashOf, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const names = { userId: z.nullish(idText), uniqueId: z.nullish(z.string()), nickname: z.nullish(z.string()) };

/** Of TikTok's messages what is used here: version 1 is flat, version 2 nests the user and the message's id. */
const Message = z.pipe(
  notNumber,
  z.object({
    ...names,
    user: z.nullish(z.pipe(notNumber, z.object(names))),
    msgId: z.nullish(idText),
    common: z.nullish(z.pipe(notNumber, z.object({ msgId: z.nullish(idText) }))),
    comment: z.nullish(z.string()),
    likeCount: z.nullish(exactCount),
    totalLikeCount: z.nullish(exactCount),
    viewerCount: z.nullish(roundedCount),
    giftId: z.nullish(idText),
    groupId: z.nullish(idText),
    repeatCount: z.nullish(exactCount),
    repeatEnd: z.nullish(flag),
    giftType: z.nullish(exactInt),
    gift: z.nullish(z.pipe(notNumber, z.object({ gift_type: z.nullish(exactInt), giftType: z.nullish(exactInt) }))),
    giftDetails: z.nullish(z.pipe(notNumber, z.object({ giftType: z.nullish(exactInt) }))),
    displayType: z.nullish(z.string()),
    actionId: z.nullish(z.unknown()),
  }),
);
type Message = z.infer<typeof Message>;

const idOf = ({ msgId, common }: Message) => msgId ?? common?.msgId ?? undefined;
const userOf = ({ userId, user }: Message) => userId ?? user?.userId ?? undefined;
const nameOf = ({ nickname, uniqueId, user }: Message) => nickname ?? user?.nickname ?? uniqueId ?? user?.uniqueId;

/** A row of these is sent again and again until its end; every other gift is sent once, or twice alike. */
const IN_ROWS = 1;

function giftOf(message: Message): Signal {
  const { gift, giftDetails, giftId, groupId, repeatCount, repeatEnd } = message;
  const type = message.giftType ?? gift?.gift_type ?? gift?.giftType ?? giftDetails?.giftType;
  const count = repeatCount ?? 1;
  if (type !== IN_ROWS) return { kind: 'gift', count: Math.max(1, count), isOver: true, ...toldAs(idOf(message)) };
  const streak = hashOf(userOf(message), groupId ?? undefined, giftId ?? undefined);
  return { kind: 'gift', count, streak, ...(groupId ? {} : { isReused: true }), isOver: repeatEnd ?? false };
}

/** What each kind of message says. Where a total stands beside a difference, the total is taken. */
const readers: Readonly<Record<string, (message: Message) => readonly Signal[]>> = {
  chat: (message) => commentOf(message.comment ?? '', nameOf(message), toldAs(idOf(message))),
  gift: (message) => [giftOf(message)],
  like: ({ totalLikeCount: total, likeCount: count }) => {
    if (typeof total === 'number') return [{ kind: 'total', metric: 'likes', total }];
    if (typeof count !== 'number') throw new NotUnderstood('field likeCount');
    return [{ kind: 'add', metric: 'likes', count }];
  },
  follow: (message) => [{ kind: 'add', metric: 'follows', count: 1, ...toldAs(idOf(message)) }],
  share: (message) => [{ kind: 'add', metric: 'shares', count: 1, ...toldAs(idOf(message)) }],
  roomUser: ({ viewerCount: total }) => {
    if (typeof total !== 'number') throw new NotUnderstood('field viewerCount');
    return [{ kind: 'total', metric: 'viewers', total }];
  },
};

/** Real events that say nothing for the show. */
const UNUSED =
  /^(?:member|social|subscribe|superFan|emote|envelope|questionNew|linkMic\w*|liveIntro|streamEnd|config|connected|disconnected|roomMessage|rawData|barrage|goalUpdate|rankText|rankUpdate)$/;

/** What kind a message without an envelope is, by what is in it. */
function kindOf({
  comment,
  giftId,
  totalLikeCount,
  likeCount,
  viewerCount,
  displayType,
  actionId,
}: Message): string | undefined {
  if (typeof comment === 'string') return 'chat';
  if (giftId !== null && giftId !== undefined) return 'gift';
  if (typeof totalLikeCount === 'number' || typeof likeCount === 'number') return 'like';
  if (typeof viewerCount === 'number') return 'roomUser';
  if (displayType?.includes('share')) return 'share';
  if (displayType?.includes('follow')) return 'follow';
  return actionId === null || actionId === undefined ? undefined : 'member';
}

/** Reads TikTok's message of one kind; without a kind it is told by what is in it. */
export function readTikTok(data: unknown, kind?: string): readonly Signal[] {
  if (kind !== undefined && UNUSED.test(kind)) return [];
  const message = understand(Message, data);
  const named = kind ?? kindOf(message);
  if (named !== undefined && UNUSED.test(named)) return [];
  const reader = named !== undefined && Object.hasOwn(readers, named) ? readers[named] : undefined;
  if (!reader) throw new NotUnderstood('topic-unknown');
  return reader(message);
}

const Envelope = z.pipe(notNumber, z.object({ event: z.string(), data: z.unknown() }));

/** A message as whoever forwards it sends it: with its event's name, or bare. */
export function readMessage(message: unknown): readonly Signal[] {
  const { data: envelope } = z.safeParse(Envelope, message);
  return envelope ? readTikTok(envelope.data, envelope.event) : readTikTok(message);
}
