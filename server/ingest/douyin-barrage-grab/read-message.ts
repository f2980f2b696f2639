import * as z from 'zod/mini';
import { exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { commentOf, exactCount, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const Message = z.object({ Type: exactInt, Data: z.string() });

/** Of the message inside what is used here. */
const Inside = z.pipe(
  notNumber,
  z.object({
    MsgId: z.nullish(idText),
    User: z.nullish(z.pipe(notNumber, z.object({ Nickname: z.nullish(z.string()) }))),
    Content: z.nullish(z.string()),
    Count: z.nullish(exactCount),
    Total: z.nullish(exactCount),
    GiftCount: z.nullish(exactCount),
    OnlineUserCount: z.nullish(roundedCount),
  }),
);
type Inside = z.infer<typeof Inside>;

const told = ({ MsgId }: Inside) => toldAs(MsgId ?? undefined);

/** By the numbers of its types. Enters, fan clubs and ends say nothing for the show. */
const readers = new Map<number, (inside: Inside) => readonly Signal[]>([
  [1, (inside) => commentOf(inside.Content ?? '', inside.User?.Nickname, told(inside))],
  [
    2,
    ({ Total: total, Count: count }) => {
      if (typeof total === 'number') return [{ kind: 'total', metric: 'likes', total }];
      if (typeof count !== 'number') throw new NotUnderstood('field Total');
      return [{ kind: 'add', metric: 'likes', count }];
    },
  ],
  [4, (inside) => [{ kind: 'add', metric: 'follows', count: 1, ...told(inside) }]],
  // `GiftCount` is what this message adds, `RepeatCount` the running count of its row.
  [5, (inside) => [{ kind: 'gift', count: inside.GiftCount ?? 1, isOver: true, ...told(inside) }]],
  [
    6,
    ({ OnlineUserCount: total }) => {
      if (typeof total !== 'number') throw new NotUnderstood('field OnlineUserCount');
      return [{ kind: 'total', metric: 'viewers', total }];
    },
  ],
  [8, (inside) => [{ kind: 'add', metric: 'shares', count: 1, ...told(inside) }]],
]);
const UNUSED = new Set([3, 7, 9]);

/** One message of DouyinBarrageGrab; what it says is JSON inside a text. */
export function readMessage(message: unknown): readonly Signal[] {
  const { Type: type, Data: text } = understand(Message, message);
  const reader = readers.get(type);
  if (!reader && UNUSED.has(type)) return [];
  if (!reader) throw new NotUnderstood('topic-unknown');
  let inside: unknown;
  try {
    inside = parseExactJson(text);
  } catch {
    throw new NotUnderstood('field Data');
  }
  return reader(understand(Inside, inside));
}
