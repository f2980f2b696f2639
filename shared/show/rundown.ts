import * as z from 'zod/mini';
import { findProduct, type State as Catalog } from './catalog.ts';
import { Refused, type Context } from './part.ts';
import { CUE_LEAD_MS, Moment, Sku } from './words.ts';

/** The loop of a product: the host explains it, viewers ask, the sale is closed. */
export const Step = z.enum(['explaining', 'asking', 'closing']);
export type Step = z.infer<typeof Step>;

/** The product that the host presents, and since when; `until` once it was put away. */
const Presented = z.object({
  sku: Sku,
  step: Step,
  startsAt: Moment,
  stepAt: Moment,
  until: z.nullable(Moment),
});
export type Presented = z.infer<typeof Presented>;

export const State = z.object({ presented: z.nullable(Presented) });
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rundown/present'), sku: Sku }),
  z.object({ type: z.literal('rundown/step'), step: Step }),
  z.object({ type: z.literal('rundown/put-away') }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rundown/presented'), at: Moment, sku: Sku, startsAt: Moment }),
  z.object({ type: z.literal('rundown/stepped'), at: Moment, step: Step, startsAt: Moment }),
  z.object({ type: z.literal('rundown/put-away'), at: Moment, until: Moment }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { presented: null };

/** The product that is presented at `now`. */
export const presentedAt = ({ presented }: State, now: number): Presented | undefined =>
  presented && now >= presented.startsAt && (presented.until === null || now < presented.until) ? presented : undefined;

export function decide(
  command: Command,
  { presented }: State,
  { now: at, show }: Context<{ catalog: Catalog }>,
): Event[] {
  const startsAt = at + CUE_LEAD_MS;
  const isThere = presented !== null && presented.until === null;
  switch (command.type) {
    case 'rundown/present': {
      const { sku } = command;
      if (!findProduct(show.catalog, sku)) throw new Refused('unknown-product', sku);
      if (isThere && presented.sku === sku) return [];
      return [{ type: 'rundown/presented', at, sku, startsAt }];
    }
    case 'rundown/step':
      if (!isThere) throw new Refused('nothing-presented');
      return presented.step === command.step ? [] : [{ type: 'rundown/stepped', at, step: command.step, startsAt }];
    case 'rundown/put-away':
      return isThere ? [{ type: 'rundown/put-away', at, until: startsAt }] : [];
  }
}

export function reduce(state: State, event: Event): State {
  const { presented } = state;
  switch (event.type) {
    case 'rundown/presented': {
      const { sku, startsAt } = event;
      return { presented: { sku, step: 'explaining', startsAt, stepAt: startsAt, until: null } };
    }
    case 'rundown/stepped':
      return presented ? { presented: { ...presented, step: event.step, stepAt: event.startsAt } } : state;
    case 'rundown/put-away':
      return presented ? { presented: { ...presented, until: event.until } } : state;
    default:
      return state;
  }
}
