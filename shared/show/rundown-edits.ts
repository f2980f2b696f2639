import * as z from 'zod/mini';
import { findProduct, type State as Catalog } from './catalog.ts';
import { Refused, type Context } from './part.ts';
import { place, segmentWith, type Event } from './rundown-edited.ts';
import {
  findItem,
  Item,
  itemsOf,
  LOOP_MS,
  MOST_IN_SEGMENT,
  MOST_ITEMS,
  MOST_SEGMENTS,
  Segment,
  Step,
  replacedPlan,
  type Plan,
} from './rundown-plan.ts';
import { Id, Moment, Sku } from './words.ts';

/** One change of the plan at a time, so that two people can work on it. What had its turn is never changed. */
export const Command = z.discriminatedUnion('type', [
  /** A turn of this segment as it is from now on; new, or of another segment, it comes before `before`, null: at the end. */
  z.object({ type: z.literal('rundown/put-item'), item: Item, ...place }),
  z.object({ type: z.literal('rundown/remove-item'), itemId: Id }),
  /** Names a segment; a new one comes last. */
  z.object({ type: z.literal('rundown/put-segment'), segmentId: Id, title: Segment.shape.title }),
  z.object({ type: z.literal('rundown/move-segment'), ...place }),
  /** Takes a segment out, with its turns. */
  z.object({ type: z.literal('rundown/remove-segment'), segmentId: Id }),
  z.object({ type: z.literal('rundown/set-start'), startsAt: z.nullable(Moment) }),
  /** This product comes next: the turn of this id, or a new one. Allowed in a locked rundown while it is no new one. */
  z.object({ type: z.literal('rundown/put-next'), itemId: Id, sku: Sku }),
]);
export type Command = z.infer<typeof Command>;

/** What edits are decided on: the plan, whether it is locked, what is cut and which turns there were. */
export interface Planned {
  readonly plan: Plan;
  readonly isLocked: boolean;
  readonly cut: readonly string[];
  readonly turns: readonly { readonly itemId: string }[];
}

export const hadTurn = ({ turns }: Pick<Planned, 'turns'>, itemId: string): boolean =>
  turns.some((turn) => turn.itemId === itemId);

/** The turns that are still to come, in their order. */
export const openItems = (state: Pick<Planned, 'plan' | 'turns' | 'cut'>): Item[] =>
  itemsOf(state.plan).filter(({ itemId }) => !hadTurn(state, itemId) && !state.cut.includes(itemId));

const segmentOf = ({ segments }: Plan, segmentId: string): Segment => {
  const segment = segments.find((each) => each.segmentId === segmentId);
  if (!segment) throw new Refused('unknown-item', segmentId);
  return segment;
};

/** Refuses what would make a segment longer than one can be. */
export function checkRoom(plan: Plan, segmentId: string, itemId: string): void {
  const { items } = segmentOf(plan, segmentId);
  const isIn = items.some((item) => item.itemId === itemId);
  if (!isIn && items.length >= MOST_IN_SEGMENT) throw new Refused('too-many', String(MOST_IN_SEGMENT));
}

const cuedBy = ({ steps }: Item): string[] =>
  Step.options.flatMap((step) => steps[step].cues.flatMap((cue) => (cue.kind === 'offer' ? [cue.offerId] : [])));

/** Refuses a turn of what is not there: its product, or an offer that it cues. A cue whose offer was deleted since is in no edit's way. */
function checkItem(item: Item, { catalog, offers }: Known, was: Item | undefined): void {
  if (!findProduct(catalog, item.sku)) throw new Refused('unknown-product', item.sku);
  const known = [...offers.map(({ offerId }) => offerId), ...(was ? cuedBy(was) : [])];
  const unknown = cuedBy(item).find((offerId) => !known.includes(offerId));
  if (unknown !== undefined) throw new Refused('unknown-offer', unknown);
}

function checkPlan(plan: Plan): void {
  const ids = [...itemsOf(plan).map(({ itemId }) => itemId), ...plan.segments.map(({ segmentId }) => segmentId)];
  if (itemsOf(plan).length > MOST_ITEMS) throw new Refused('too-many', String(MOST_ITEMS));
  if (plan.segments.length > MOST_SEGMENTS) throw new Refused('too-many', String(MOST_SEGMENTS));
  if (plan.segments.some(({ items }) => items.length > MOST_IN_SEGMENT))
    throw new Refused('too-many', String(MOST_IN_SEGMENT));
  if (new Set(ids).size < ids.length) throw new Refused('not-understood', 'itemId');
}

/** The plan that takes the place of the one there is, with all that was presented. */
export function planInPlace(next: Plan, state: Planned): Plan {
  if (state.isLocked) throw new Refused('rundown-locked');
  checkPlan(next);
  const whole = replacedPlan(state.plan, next, (itemId) => hadTurn(state, itemId));
  checkPlan(whole);
  return whole;
}

/** Where the next turn stands: before the first that is to come; after all of them, in the segment that was on last. */
function nextPlace(state: Planned, itemId: string): { segmentId: string; before: string | null } {
  const first = openItems(state).find((item) => item.itemId !== itemId);
  const segment = segmentWith(state.plan, first?.itemId ?? state.turns.at(-1)?.itemId) ?? state.plan.segments.at(-1);
  if (!segment) throw new Refused('unknown-item', itemId);
  return { segmentId: segment.segmentId, before: first?.itemId ?? null };
}

/** A new turn of a product: like the one that it had, else a whole loop without words. */
function newTurn({ plan }: Planned, itemId: string, sku: string): Item {
  const like = itemsOf(plan)
    .filter((item) => item.sku === sku)
    .at(-1);
  const bare = (step: Step) => ({ lastsMs: LOOP_MS[step], cues: [] });
  const steps = { explaining: bare('explaining'), asking: bare('asking'), closing: bare('closing') };
  return like ? { ...like, itemId } : { itemId, sku, role: 'earning', steps };
}

function decideNext(itemId: string, sku: string, state: Planned, at: number, { catalog }: Known): Event[] {
  const known = findItem(state.plan, itemId);
  if (known && known.sku !== sku) throw new Refused('unknown-item', itemId);
  if (hadTurn(state, itemId)) throw new Refused('had-its-turn');
  if (!findProduct(catalog, sku)) throw new Refused('unknown-product', sku);
  if (openItems(state)[0]?.itemId === itemId) return [];
  const where = nextPlace(state, itemId);
  checkRoom(state.plan, where.segmentId, itemId);
  if (known) return [{ type: 'rundown/next-put', at, itemId, ...where }];
  if (state.isLocked) throw new Refused('rundown-locked');
  if (itemsOf(state.plan).length >= MOST_ITEMS) throw new Refused('too-many', String(MOST_ITEMS));
  return [{ type: 'rundown/next-put', at, itemId, item: newTurn(state, itemId, sku), ...where }];
}

type Known = { catalog: Catalog; offers: readonly { readonly offerId: string }[] };

export function decideEdit(command: Command, state: Planned, { now: at, show }: Context<Known>): Event[] {
  const { plan } = state;
  if (command.type === 'rundown/put-next') return decideNext(command.itemId, command.sku, state, at, show);
  if (state.isLocked) throw new Refused('rundown-locked');
  switch (command.type) {
    case 'rundown/put-item': {
      const { item, segmentId, before } = command;
      if (hadTurn(state, item.itemId)) throw new Refused('had-its-turn');
      checkRoom(plan, segmentId, item.itemId);
      if (plan.segments.some((segment) => segment.segmentId === item.itemId))
        throw new Refused('not-understood', item.itemId);
      if (!findItem(plan, item.itemId) && itemsOf(plan).length >= MOST_ITEMS)
        throw new Refused('too-many', String(MOST_ITEMS));
      checkItem(item, show, findItem(plan, item.itemId));
      return [{ type: 'rundown/item-put', at, item, segmentId, before }];
    }
    case 'rundown/remove-item': {
      const { itemId } = command;
      if (!findItem(plan, itemId)) throw new Refused('unknown-item', itemId);
      if (hadTurn(state, itemId)) throw new Refused('had-its-turn');
      return [{ type: 'rundown/item-removed', at, itemId }];
    }
    case 'rundown/put-segment': {
      const { segmentId, title } = command;
      const known = plan.segments.find((segment) => segment.segmentId === segmentId);
      if (!known && plan.segments.length >= MOST_SEGMENTS) throw new Refused('too-many', String(MOST_SEGMENTS));
      if (findItem(plan, segmentId)) throw new Refused('not-understood', segmentId);
      return known?.title === title ? [] : [{ type: 'rundown/segment-put', at, segmentId, title }];
    }
    case 'rundown/move-segment': {
      const { segmentId, before } = command;
      segmentOf(plan, segmentId);
      return before === segmentId ? [] : [{ type: 'rundown/segment-moved', at, segmentId, before }];
    }
    case 'rundown/remove-segment': {
      const { segmentId } = command;
      const { items } = segmentOf(plan, segmentId);
      if (items.some(({ itemId }) => hadTurn(state, itemId))) throw new Refused('had-its-turn');
      return [{ type: 'rundown/segment-removed', at, segmentId }];
    }
    case 'rundown/set-start': {
      const { startsAt } = command;
      return (plan.startsAt ?? null) === startsAt ? [] : [{ type: 'rundown/start-set', at, startsAt }];
    }
  }
}
