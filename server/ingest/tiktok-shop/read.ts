import * as z from 'zod/mini';
import { digits } from '../../../shared/exact-json.ts';
import type { Command } from '../../../shared/show/show.ts';
import type { Reading } from '../adapter.ts';
import { seconds } from '../fields.ts';
import { parseBody, readingOf, understand, type Said } from '../reading.ts';
import { thinOrder, thinTelling } from '../thin-order.ts';
import { readCancellation, readReturn } from './read-after-sale.ts';
import { readInventory } from './read-inventory.ts';

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

const OrderStatus = z.object({ data: z.object({ order_id: digits, order_status: Status, update_time: seconds }) });

/** An order and its status, and nothing of what is in it; it counts without an amount until its details are asked for. */
function readStatus(body: unknown): Said {
  const { order_id, order_status: status, update_time: at } = understand(OrderStatus, body).data;
  const orderId = `tiktok-shop:${order_id}`;
  // Of an order that is on its way already nobody can say when it was placed.
  const command: Command = z.safeParse(UnderWay, status).success
    ? thinTelling(orderId, at, 'later')
    : { type: 'orders/record', order: { ...thinOrder(orderId, at, isPaid(status)), cancelled: isCancelled(status) } };
  return { key: `${orderId}@${at}@${status}`, commands: [command] };
}

/** By the field that no other delivery has: the numbers in `type` differ from one of TikTok's pages to the next. */
const readers = [
  { field: 'order_status', topic: 'order-status', read: readStatus },
  { field: 'return_status', topic: 'return-status', read: readReturn },
  { field: 'cancel_status', topic: 'cancellation-status', read: readCancellation },
  { field: 'inventory_distribution', topic: 'inventory-status', read: readInventory },
] as const;

const WithData = z.object({ data: z.looseObject({}) });

/** What a delivery says: an order's status, money given back, stock that runs low. */
export function read(body: Uint8Array): Reading {
  return readingOf((heading) => {
    const parsed = parseBody(body);
    const { data } = understand(WithData, parsed);
    const reader = readers.find(({ field }) => field in data);
    heading.topic = reader?.topic ?? 'other';
    return reader?.read(parsed) ?? null;
  });
}
