import * as z from 'zod/mini';
import { commentOf, exactCount, flag, hashOf, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const Message = z.pipe(
  notNumber,
  z.object({
    id: z.nullish(idText),
    method: z.string(),
    user: z.nullish(z.pipe(notNumber, z.object({ id: z.nullish(idText), name: z.nullish(z.string()) }))),
    gift: z.nullish(
      z.pipe(
        notNumber,
        z.object({
          id: z.nullish(idText),
          name: z.nullish(z.string()),
          count: z.nullish(exactCount),
          repeatEnd: z.nullish(flag),
        }),
      ),
    ),
    content: z.nullish(z.string()),
    // Likes are a total here, and one that is rounded is none.
    room: z.nullish(
      z.pipe(notNumber, z.object({ likeCount: z.nullish(z.unknown()), audienceCount: z.nullish(roundedCount) })),
    ),
  }),
);
type Message = z.infer<typeof Message>;

const told = ({ id }: Message) => toldAs(id ?? undefined);

function giftOf(message: Message): Signal {
  const { gift, user } = message;
  const count = gift?.count ?? 1;
  if (gift?.repeatEnd === undefined || gift.repeatEnd === null)
    return { kind: 'gift', count: Math.max(1, count), isOver: true, ...told(message) };
  return {
    kind: 'gift',
    count,
    streak: hashOf(user?.id ?? undefined, gift.id ?? gift.name ?? undefined),
    isReused: true,
    isOver: gift.repeatEnd,
  };
}

const readers: Readonly<Record<string, (message: Message) => readonly Signal[]>> = {
  WebcastChatMessage: (message) => commentOf(message.content ?? '', message.user?.name, told(message)),
  WebcastLikeMessage: ({ room }) => {
    const { data: total } = z.safeParse(exactCount, room?.likeCount);
    if (total === undefined) throw new NotUnderstood('field room.likeCount');
    return [{ kind: 'total', metric: 'likes', total }];
  },
  WebcastGiftMessage: (message) => [giftOf(message)],
  WebcastSocialMessage: (message) => {
    const metric = message.content?.includes('关注')
      ? 'follows'
      : message.content?.includes('分享')
        ? 'shares'
        : undefined;
    return metric ? [{ kind: 'add', metric, count: 1, ...told(message) }] : [];
  },
  WebcastRoomUserSeqMessage: ({ room }) => {
    if (typeof room?.audienceCount !== 'number') throw new NotUnderstood('field room.audienceCount');
    return [{ kind: 'total', metric: 'viewers', total: room.audienceCount }];
  },
};

const UNUSED = /^Webcast[A-Za-z]{1,60}$/;

/** One message of dycast. */
export function readMessage(body: unknown): readonly Signal[] {
  const message = understand(Message, body);
  const reader = Object.hasOwn(readers, message.method) ? readers[message.method] : undefined;
  if (!reader && UNUSED.test(message.method)) return [];
  if (!reader) throw new NotUnderstood('topic-unknown');
  return reader(message);
}
