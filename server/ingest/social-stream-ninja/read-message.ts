import * as z from 'zod/mini';
import { commentOf, exactCount, flag, hashOf, idText, roundedCount, toldAs } from '../audience-fields.ts';
import { notNumber } from '../fields.ts';
import { NotUnderstood, understand } from '../reading.ts';
import type { Signal } from '../signal.ts';
import { textOfHtml } from './text-of-html.ts';

const Meta = z.pipe(
  notNumber,
  z.object({
    messageId: z.nullish(idText),
    webhookId: z.nullish(idText),
    tiktokGiftStreakId: z.nullish(idText),
    tiktokGiftCount: z.nullish(exactCount),
  }),
);

const Message = z.pipe(
  notNumber,
  z.object({
    type: z.nullish(z.string()),
    event: z.nullish(z.union([z.string(), z.boolean()])),
    chatname: z.nullish(z.string()),
    chatmessage: z.nullish(z.string()),
    textonly: z.nullish(flag),
    hasDonation: z.nullish(z.union([z.string(), z.boolean()])),
    private: z.nullish(flag),
    bot: z.nullish(z.unknown()),
    meta: z.nullish(z.unknown()),
  }),
);
type Message = z.infer<typeof Message>;

/** Spelt one way or another, depending on the site that it comes from. */
const added = { follow: 'follows', followed: 'follows', share: 'shares', shared: 'shares' } as const;
const isAdded = (event: string): event is keyof typeof added => Object.hasOwn(added, event);

/** Said by one viewer who liked, without how often; auctions and purchases are no orders of a shop of ours. */
const UNUSED =
  /^(?:liked|joined|join|subscribe|envelope|auction_update|commerce_update|shopping_purchase|[a-z_]{1,60})$/;

function readTotal(metric: 'likes' | 'viewers', meta: unknown): readonly Signal[] {
  const total = understand(metric === 'likes' ? exactCount : roundedCount, meta);
  // The likes fall to nothing when a stream is left, which says nothing about its likes.
  return metric === 'likes' && total === 0 ? [] : [{ kind: 'total', metric, total }];
}

function readViewersOfSites(meta: unknown): readonly Signal[] {
  const sites = understand(z.pipe(notNumber, z.record(z.string(), roundedCount)), meta);
  const total = Object.values(sites).reduce((sum, count) => sum + count, 0);
  return [{ kind: 'total', metric: 'viewers', total }];
}

/** `3 roses` are three gifts, `$50.00 USD` is one. */
function giftOf({ hasDonation, type }: Message, meta: z.infer<typeof Meta> | undefined): Signal {
  const { tiktokGiftStreakId: row, tiktokGiftCount: running, webhookId, messageId } = meta ?? {};
  if (row && typeof running === 'number')
    return { kind: 'gift', count: running, streak: hashOf(type ?? '', row), isOver: false };
  const [, told = '1'] = /^(\d{1,6}) (?!\S*\d)/.exec(typeof hasDonation === 'string' ? hasDonation : '') ?? [];
  return {
    kind: 'gift',
    count: Math.max(1, Number(told)),
    isOver: true,
    ...toldAs(webhookId ?? messageId ?? undefined),
  };
}

/** One message of Social Stream Ninja, from whichever site. */
export function readMessage(body: unknown): readonly Signal[] {
  const message = understand(Message, body);
  const { event, chatname, chatmessage, textonly, private: isPrivate, bot, hasDonation } = message;
  if (isPrivate) return [];
  if (event === 'likes_update') return readTotal('likes', message.meta);
  if (event === 'viewer_update') return readTotal('viewers', message.meta);
  if (event === 'viewer_updates') return readViewersOfSites(message.meta);
  const meta = z.safeParse(Meta, message.meta).data;
  if (event === 'gift' || (typeof hasDonation === 'string' && hasDonation !== '')) return [giftOf(message, meta)];
  const told = toldAs(meta?.messageId ?? undefined);
  if (typeof event === 'string' && isAdded(event)) return [{ kind: 'add', metric: added[event], count: 1, ...told }];
  if (typeof event === 'string' && event !== '') {
    if (UNUSED.test(event)) return [];
    throw new NotUnderstood('topic-unknown');
  }
  if (typeof chatmessage !== 'string') throw new NotUnderstood('field chatmessage');
  if (bot === true) return [];
  return commentOf(textonly ? chatmessage : textOfHtml(chatmessage), chatname, told);
}
