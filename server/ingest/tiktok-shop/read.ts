import * as z from 'zod/mini';
import { digits } from '../../../shared/exact-json.ts';
import type { Command } from '../../../shared/show/show.ts';
import type { Reading } from '../adapter.ts';
import { seconds } from '../fields.ts';
import { NotUnderstood, parseBody, readingOf, understand } from '../reading.ts';
import { thinOrder, thinTelling } from '../thin-order.ts';

/** Just paid: such an order is news. */
const New = z.enum(['AWAITING_SHIPMENT']);
/** Paid a while ago: packed, on its way, there. */
const UnderWay = z.enum(['AWAITING_COLLECTION', 'PARTIALLY_SHIPPING', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED']);
/** Not paid, or held back by the platform while the buyer may still step back. */
const NotYet = z.enum(['UNPAID', 'ON_HOLD']);
const Over = z.enum(['CANCELLED', 'CANCEL']);
export const Status = z.union([New, UnderWay, NotYet, Over]);
export type Status = z.infer<typeof Status>;

export const isPaid = (status: Status): boolean =>
  z.safeParse(New, status).success || z.safeParse(UnderWay, status).success;
export const isCancelled = (status: Status): boolean => z.safeParse(Over, status).success;

const OrderStatus = z.object({
  data: z.object({ order_id: digits, order_status: Status, update_time: seconds }),
});

const WithData = z.object({ data: z.looseObject({}) });

/**
 * What a delivery says. The numbers in `type` differ from one page of TikTok's to the next, so the data decides: only an order's status is
 * read. It names the order and its status, and nothing of what is in it; it counts without an amount until its details are asked for.
 */
export function read(body: Uint8Array): Reading {
  const parsed = peek(body);
  if (parsed && !('order_status' in parsed.data)) return { outcome: 'ignored', topic: 'other', why: 'topic-not-used' };
  return readingOf((heading) => {
    const { order_id, order_status: status, update_time: at } = understand(OrderStatus, parseBody(body)).data;
    heading.topic = 'order-status';
    const orderId = `tiktok-shop:${order_id}`;
    const command: Command = z.safeParse(UnderWay, status).success
      ? thinTelling(orderId, at, 'later')
      : {
          type: 'orders/record',
          order: { ...thinOrder(orderId, at, isPaid(status)), cancelled: isCancelled(status) },
        };
    return { key: `${orderId}@${at}@${status}`, commands: [command] };
  });
}

/** The body if it has data at all. */
function peek(body: Uint8Array): z.infer<typeof WithData> | undefined {
  try {
    return z.safeParse(WithData, parseBody(body)).data;
  } catch (problem) {
    if (problem instanceof NotUnderstood) return undefined;
    throw problem;
  }
}
