import * as z from 'zod/mini';
import { exactInt } from '../../../shared/exact-json.ts';
import { commentOf, exactCount, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const Message = z.pipe(
  notNumber,
  z.object({ cmd: z.string(), info: z.nullish(z.unknown()), data: z.nullish(z.unknown()) }),
);

/** By position: the text, and of the sender the name, masked by the platform already. */
const Comment = z.tuple([z.unknown(), z.string(), z.tuple([z.unknown(), z.string()], z.unknown())], z.unknown());
const Gift = z.object({ num: exactCount, tid: z.nullish(idText) });
const Likes = z.object({ click_count: exactCount });
const Online = z.object({ online_count: z.nullish(roundedCount) });
const Interaction = z.object({ msg_type: exactInt, msg_id: z.nullish(idText) });

const FOLLOWED = 2;
const SHARED = 3;

const readers: Readonly<Record<string, (message: z.infer<typeof Message>) => readonly Signal[]>> = {
  DANMU_MSG: ({ info }) => {
    const [, text, [, name]] = understand(Comment, info);
    return commentOf(text, name);
  },
  SEND_GIFT: ({ data }) => {
    const { num, tid } = understand(Gift, data);
    return [{ kind: 'gift', count: num, isOver: true, ...toldAs(tid ?? undefined) }];
  },
  LIKE_INFO_V3_UPDATE: ({ data }) => [{ kind: 'total', metric: 'likes', total: understand(Likes, data).click_count }],
  ONLINE_RANK_COUNT: ({ data }) => {
    const { online_count: online } = understand(Online, data);
    // Its `count` is the length of the list of the most eager, which is not how many watch.
    return typeof online === 'number' ? [{ kind: 'total', metric: 'viewers', total: online }] : [];
  },
  INTERACT_WORD: ({ data }) => {
    const { msg_type: type, msg_id } = understand(Interaction, data);
    const metric = type === FOLLOWED ? 'follows' : type === SHARED ? 'shares' : undefined;
    return metric ? [{ kind: 'add', metric, count: 1, ...toldAs(msg_id ?? undefined) }] : [];
  },
};

/** Told in bytes that are not read here: rather not understood than left out in silence. */
const UNREAD = new Set(['SEND_GIFT_V2', 'INTERACT_WORD_V2']);
const UNUSED = /^[A-Z][A-Z0-9_]{1,60}$/;

/** One message of Bilibili's web socket. A command may carry a suffix, as `DANMU_MSG:4:0:2:2:2:0`. */
export function readMessage(body: unknown): readonly Signal[] {
  const message = understand(Message, body);
  const [cmd = ''] = message.cmd.split(':');
  const reader = Object.hasOwn(readers, cmd) ? readers[cmd] : undefined;
  if (!reader && UNUSED.test(cmd) && !UNREAD.has(cmd)) return [];
  if (!reader) throw new NotUnderstood('topic-unknown');
  return reader(message);
}
