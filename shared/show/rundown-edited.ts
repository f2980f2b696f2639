import * as z from 'zod/mini';
import { Item, movedItem, placed, Segment, withItemAt, withoutItem, type Plan } from './rundown-plan.ts';
import { Id, Moment } from './words.ts';

/** Where something stands: before another of a segment; null: at its end. */
export const place = { segmentId: Id, before: z.nullable(Id) };

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rundown/item-put'), at: Moment, item: Item, ...place }),
  z.object({ type: z.literal('rundown/item-removed'), at: Moment, itemId: Id }),
  z.object({ type: z.literal('rundown/segment-put'), at: Moment, segmentId: Id, title: Segment.shape.title }),
  z.object({ type: z.literal('rundown/segment-moved'), at: Moment, ...place }),
  z.object({ type: z.literal('rundown/segment-removed'), at: Moment, segmentId: Id }),
  z.object({ type: z.literal('rundown/start-set'), at: Moment, startsAt: z.nullable(Moment) }),
  /** `item`: it is a new one. One that was cut is taken in again. */
  z.object({ type: z.literal('rundown/next-put'), at: Moment, itemId: Id, item: z.optional(Item), ...place }),
]);
export type Event = z.infer<typeof Event>;

export const segmentWith = ({ segments }: Plan, itemId: string | undefined): Segment | undefined =>
  segments.find(({ items }) => items.some((item) => item.itemId === itemId));

/** An item changed where it stands; new, or of another segment, it is put before `before`. */
function withItem(plan: Plan, item: Item, segmentId: string, before: string | null): Plan {
  const isThere = segmentWith(plan, item.itemId)?.segmentId === segmentId;
  if (!isThere) return withItemAt(plan, item, segmentId, before);
  const changed = (each: Item) => (each.itemId === item.itemId ? item : each);
  return { ...plan, segments: plan.segments.map((each) => ({ ...each, items: each.items.map(changed) })) };
}

function withSegment(plan: Plan, segmentId: string, title: string): Plan {
  const { segments } = plan;
  const isThere = segments.some((segment) => segment.segmentId === segmentId);
  const renamed = segments.map((segment) => (segment.segmentId === segmentId ? { ...segment, title } : segment));
  return { ...plan, segments: isThere ? renamed : [...segments, { segmentId, title, items: [] }] };
}

/** The plan after an edit. */
export function planAfter(plan: Plan, event: Event): Plan {
  switch (event.type) {
    case 'rundown/item-put':
      return withItem(plan, event.item, event.segmentId, event.before);
    case 'rundown/item-removed':
      return withoutItem(plan, event.itemId);
    case 'rundown/segment-put':
      return withSegment(plan, event.segmentId, event.title);
    case 'rundown/segment-moved': {
      const moved = plan.segments.find(({ segmentId }) => segmentId === event.segmentId);
      if (!moved) return plan;
      const others = plan.segments.filter((segment) => segment !== moved);
      return { ...plan, segments: placed(others, moved, event.before, 'segmentId') };
    }
    case 'rundown/segment-removed':
      return { ...plan, segments: plan.segments.filter(({ segmentId }) => segmentId !== event.segmentId) };
    case 'rundown/start-set': {
      const { segments } = plan;
      return { segments, ...(event.startsAt === null ? {} : { startsAt: event.startsAt }) };
    }
    case 'rundown/next-put': {
      const { item, itemId, segmentId, before } = event;
      return item ? withItem(plan, item, segmentId, before) : movedItem(plan, itemId, segmentId, before);
    }
  }
}
