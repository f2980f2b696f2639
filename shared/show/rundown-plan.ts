import * as z from 'zod/mini';
import { BedName } from './sound.ts';
import { Id, Line, Moment, Sku } from './words.ts';

export const MOST_ITEMS = 100;
export const MOST_SEGMENTS = 40;
export const MOST_IN_SEGMENT = 20;

/** The loop of a product: the host explains it, viewers ask, the sale is closed. */
export const Step = z.enum(['explaining', 'asking', 'closing']);
export type Step = z.infer<typeof Step>;

/** What a product is there for: it draws viewers in, it earns, or it gives the room its tone. */
export const ProductRole = z.enum(['drawing-in', 'earning', 'image']);
export type ProductRole = z.infer<typeof ProductRole>;

/** What a step offers to be tapped: an offer to start, the reward ladder, a bed of music. */
export const StepCue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offer'), offerId: Id }),
  z.object({ kind: z.literal('rewards') }),
  z.object({ kind: z.literal('bed'), bed: BedName }),
]);
export type StepCue = z.infer<typeof StepCue>;

/** How long a step is planned to last, ms, what the host says in it, and what the operator may tap. */
const StepPlan = z.object({
  lastsMs: z.int().check(z.gte(0), z.lte(3_600_000)),
  line: z.optional(Line(160)),
  cues: z.array(StepCue).check(z.maxLength(4)),
});
export type StepPlan = z.infer<typeof StepPlan>;

/** One turn of a product. The same product may have several. */
export const Item = z.object({
  itemId: Id,
  sku: Sku,
  role: ProductRole,
  steps: z.object({ explaining: StepPlan, asking: StepPlan, closing: StepPlan }),
});
export type Item = z.infer<typeof Item>;

/** A stretch of the show, of about 15 minutes. */
export const Segment = z.object({
  segmentId: Id,
  title: Line(40),
  items: z.array(Item).check(z.maxLength(MOST_IN_SEGMENT)),
});
export type Segment = z.infer<typeof Segment>;

/** The run of show as it was planned. `startsAt`: when its first product is due; without it, when that is first presented. */
export const Plan = z.object({
  startsAt: z.optional(Moment),
  segments: z.array(Segment).check(z.maxLength(MOST_SEGMENTS)),
});
export type Plan = z.infer<typeof Plan>;

/** The loop takes eight minutes at most: half of it explaining, a quarter each for questions and the close, ms. */
export const LOOP_MS = { explaining: 240_000, asking: 120_000, closing: 120_000 } as const satisfies Record<
  Step,
  number
>;

export const itemsOf = ({ segments }: Plan): Item[] => segments.flatMap(({ items }) => items);

export const findItem = (plan: Plan, itemId: string): Item | undefined =>
  itemsOf(plan).find((item) => item.itemId === itemId);

/** How long a product's turn is planned to last, ms. */
export const lengthOf = ({ steps }: Item): number => Step.options.reduce((sum, step) => sum + steps[step].lastsMs, 0);

/** A list with something put before another, which `key` names; before null, or what is not there: at the end. */
export function placed<K extends string, T extends Readonly<Record<K, string>>>(
  list: readonly T[],
  put: T,
  before: string | null,
  key: K,
): T[] {
  const at = before === null ? -1 : list.findIndex((each) => each[key] === before);
  return at === -1 ? [...list, put] : [...list.slice(0, at), put, ...list.slice(at)];
}

/** The plan without an item. */
export const withoutItem = (plan: Plan, itemId: string): Plan => ({
  ...plan,
  segments: plan.segments.map((segment) => ({
    ...segment,
    items: segment.items.filter((item) => item.itemId !== itemId),
  })),
});

/** The plan with an item before another of a segment, and nowhere else; `before` null: at the segment's end. */
export function withItemAt(plan: Plan, item: Item, segmentId: string, before: string | null): Plan {
  const segments = withoutItem(plan, item.itemId).segments.map((segment) =>
    segment.segmentId === segmentId ? { ...segment, items: placed(segment.items, item, before, 'itemId') } : segment,
  );
  return { ...plan, segments };
}

/** The plan with an item of its own moved so. */
export function movedItem(plan: Plan, itemId: string, segmentId: string, before: string | null): Plan {
  const moved = findItem(plan, itemId);
  return moved ? withItemAt(plan, moved, segmentId, before) : plan;
}

/**
 * A plan that takes another's place, with what was presented of that one as it was: its words if it is in the new plan, else ahead
 * of it, in the segments where it stood. `isKept`: whether an item was presented.
 */
export function replacedPlan(before: Plan, next: Plan, isKept: (itemId: string) => boolean): Plan {
  const known = new Map(itemsOf(before).map((item) => [item.itemId, item]));
  const asItWas = (item: Item) => (isKept(item.itemId) ? (known.get(item.itemId) ?? item) : item);
  const there = new Set(itemsOf(next).map(({ itemId }) => itemId));
  const ids = new Set(next.segments.map(({ segmentId }) => segmentId));
  const lost = before.segments.map((segment) => ({
    ...segment,
    items: segment.items.filter(({ itemId }) => isKept(itemId) && !there.has(itemId)),
  }));
  const joined = next.segments.map((segment) => {
    const items = lost.find(({ segmentId }) => segmentId === segment.segmentId)?.items ?? [];
    return { ...segment, items: [...items, ...segment.items.map(asItWas)] };
  });
  const ahead = lost.filter(({ segmentId, items }) => items.length > 0 && !ids.has(segmentId));
  return { ...next, segments: [...ahead, ...joined] };
}
