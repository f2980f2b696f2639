import * as z from 'zod/mini';
import { commentOf, exactCount, flag, idText, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

/** What stands in the messages of each kind; the kind itself is told in a header that is signed, and shows in the fields too. */
const Message = z.pipe(
  notNumber,
  z.object({
    msg_id: idText,
    nickname: z.nullish(z.string()),
    content: z.nullish(z.string()),
    gift_num: z.nullish(exactCount),
    like_num: z.nullish(exactCount),
    fansclub_reason_type: z.nullish(z.unknown()),
    test: z.nullish(flag),
  }),
);

/** One message of Douyin's official push. Messages of its own tests say nothing for the show. */
export function readMessage(body: unknown): readonly Signal[] {
  const {
    msg_id,
    nickname,
    content,
    gift_num: gifts,
    like_num: likes,
    fansclub_reason_type: club,
    test,
  } = understand(Message, body);
  const told = toldAs(msg_id);
  if (test) return [];
  if (typeof likes === 'number') return [{ kind: 'add', metric: 'likes', count: likes, ...told }];
  if (typeof gifts === 'number') return [{ kind: 'gift', count: gifts, isOver: true, ...told }];
  if (typeof content === 'string') return commentOf(content, nickname, told);
  if (club !== undefined) return [];
  throw new NotUnderstood('topic-unknown');
}
