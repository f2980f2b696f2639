import * as z from 'zod/mini';
import { exactInt } from '../../../shared/exact-json.ts';
import { commentOf, exactCount, flag, hashOf, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const person = {
  id: z.nullish(idText),
  nickName: z.nullish(z.string()),
  nickname: z.nullish(z.string()),
  name: z.nullish(z.string()),
};

/** Douyin's own messages as JSON; the names of fields differ in their spelling from one version of the program to the next. */
const Message = z.pipe(
  notNumber,
  z.object({
    method: z.nullish(z.string()),
    common: z.nullish(
      z.pipe(
        notNumber,
        z.object({ method: z.nullish(z.string()), msgId: z.nullish(idText), msg_id: z.nullish(idText) }),
      ),
    ),
    user: z.nullish(z.pipe(notNumber, z.object(person))),
    content: z.nullish(z.string()),
    count: z.nullish(exactCount),
    total: z.nullish(roundedCount),
    action: z.nullish(exactInt),
    giftId: z.nullish(idText),
    gift_id: z.nullish(idText),
    groupId: z.nullish(idText),
    group_id: z.nullish(idText),
    repeatCount: z.nullish(exactCount),
    repeat_count: z.nullish(exactCount),
    repeatEnd: z.nullish(flag),
    repeat_end: z.nullish(flag),
  }),
);
type Message = z.infer<typeof Message>;

const idOf = ({ common }: Message) => common?.msgId ?? common?.msg_id ?? undefined;

function giftOf(message: Message): Signal {
  const { user, giftId, gift_id, groupId, group_id, repeatCount, repeat_count, repeatEnd, repeat_end } = message;
  const row = groupId ?? group_id;
  const count = repeatCount ?? repeat_count ?? 1;
  if (!row) return { kind: 'gift', count: Math.max(1, count), isOver: true, ...toldAs(idOf(message)) };
  const streak = hashOf(user?.id ?? undefined, row, giftId ?? gift_id ?? undefined);
  return { kind: 'gift', count, streak, isOver: repeatEnd ?? repeat_end ?? false };
}

const FOLLOWED = 1;
const SHARED = 3;

const readers: Readonly<Record<string, (message: Message) => readonly Signal[]>> = {
  WebcastChatMessage: (message) =>
    commentOf(
      message.content ?? '',
      message.user?.nickName ?? message.user?.nickname ?? message.user?.name,
      toldAs(idOf(message)),
    ),
  WebcastLikeMessage: ({ total, count }) => {
    if (typeof total === 'number') return [{ kind: 'total', metric: 'likes', total }];
    if (typeof count !== 'number') throw new NotUnderstood('field total');
    return [{ kind: 'add', metric: 'likes', count }];
  },
  WebcastGiftMessage: (message) => [giftOf(message)],
  WebcastSocialMessage: (message) => {
    const metric = message.action === FOLLOWED ? 'follows' : message.action === SHARED ? 'shares' : undefined;
    return metric ? [{ kind: 'add', metric, count: 1, ...toldAs(idOf(message)) }] : [];
  },
  WebcastRoomUserSeqMessage: ({ total }) => {
    if (typeof total !== 'number') throw new NotUnderstood('field total');
    return [{ kind: 'total', metric: 'viewers', total }];
  },
};

/** Douyin sends dozens of other kinds. */
const UNUSED = /^Webcast[A-Za-z]{1,60}$/;

/** One message of douyinLive. */
export function readMessage(body: unknown): readonly Signal[] {
  const message = understand(Message, body);
  const method = message.method ?? message.common?.method ?? '';
  const reader = Object.hasOwn(readers, method) ? readers[method] : undefined;
  if (!reader && UNUSED.test(method)) return [];
  if (!reader) throw new NotUnderstood('topic-unknown');
  return reader(message);
}
