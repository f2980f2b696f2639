import * as z from 'zod/mini';
import { commentOf, exactCount, idText, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';

const Data = z.pipe(
  notNumber,
  z.object({
    msg_id: z.nullish(idText),
    uname: z.nullish(z.string()),
    msg: z.nullish(z.string()),
    message: z.nullish(z.string()),
    gift_num: z.nullish(exactCount),
    like_count: z.nullish(exactCount),
  }),
);
type Data = z.infer<typeof Data>;

const Message = z.pipe(notNumber, z.object({ cmd: z.string(), data: z.unknown() }));

const told = ({ msg_id }: Data) => toldAs(msg_id ?? undefined);

const readers: Readonly<Record<string, (data: Data) => readonly Signal[]>> = {
  LIVE_OPEN_PLATFORM_DM: (data) => commentOf(data.msg ?? '', data.uname, told(data)),
  LIVE_OPEN_PLATFORM_SUPER_CHAT: (data) => commentOf(data.message ?? '', data.uname, told(data)),
  LIVE_OPEN_PLATFORM_SEND_GIFT: (data) => {
    if (typeof data.gift_num !== 'number') throw new NotUnderstood('field data.gift_num');
    return [{ kind: 'gift', count: data.gift_num, isOver: true, ...told(data) }];
  },
  LIVE_OPEN_PLATFORM_LIKE: (data) => {
    if (typeof data.like_count !== 'number') throw new NotUnderstood('field data.like_count');
    return [{ kind: 'add', metric: 'likes', count: data.like_count, ...told(data) }];
  },
};

const UNUSED = /^LIVE_OPEN_PLATFORM_[A-Z_]{1,40}$/;

/** One message of Bilibili's open platform. */
export function readMessage(body: unknown): readonly Signal[] {
  const { cmd, data } = understand(Message, body);
  const reader = Object.hasOwn(readers, cmd) ? readers[cmd] : undefined;
  if (!reader && UNUSED.test(cmd)) return [];
  if (!reader) throw new NotUnderstood('topic-unknown');
  return reader(understand(Data, data));
}
