import * as z from 'zod/mini';
import { digits, exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { Count } from '../../../shared/show/words.ts';
import type { Reading } from '../adapter.ts';
import { seconds } from '../fields.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { NotUnderstood, parseBody, readingOf, understand } from '../reading.ts';
import { thinOrder } from '../thin-order.ts';

const Message = z.object({ event: z.string(), content: z.string() });

const Content = z.object({
  action: z.enum(['pay_success']),
  msg_time: seconds,
  order: z.object({
    order_id: digits,
    pay_amount: z.pipe(exactInt, Count),
    create_time: z.nullish(seconds),
    sku: z.nullish(z.object({ title: z.nullish(z.string()), sku_id: z.nullish(digits) })),
    count: z.nullish(z.pipe(exactInt, Count)),
  }),
});

function contentOf(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    throw new NotUnderstood('field content');
  }
}

/** An order that was paid, amounts in 分. Other messages of life services speak of coupons, shops and members. */
export function read(body: Uint8Array): Reading {
  let unused: string | undefined;
  const reading = readingOf((heading) => {
    const { event, content } = understand(Message, parseBody(body));
    if (event !== 'life_trade_order_notify') {
      if (!/^life_[a-z_]{1,60}$/.test(event)) throw new NotUnderstood('topic-unknown');
      unused = event;
      return { key: '', commands: [] };
    }
    heading.topic = event;
    const { msg_time: at, order } = understand(Content, contentOf(content));
    const orderId = `douyin-life:${order.order_id}`;
    const title = order.sku?.title;
    const quantity = order.count ?? 1;
    const facts = {
      ...thinOrder(orderId, at, true),
      placedAt: order.create_time ?? at,
      total: { minor: order.pay_amount, currency: 'CNY' },
      ...(title ? linesOf([{ title, sku: order.sku?.sku_id, quantity }]) : {}),
    };
    return { key: `${orderId}@${at}`, commands: [{ type: 'orders/record', order: facts }] };
  });
  return unused === undefined ? reading : { outcome: 'ignored', topic: unused, why: 'topic-not-used' };
}
