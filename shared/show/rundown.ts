import * as z from 'zod/mini';
import { aired, airedAt, airing, latestAt, takenDown } from './airing.ts';
import { findProduct, type State as Catalog } from './catalog.ts';
import { Refused, type Context } from './part.ts';
import type { Begun } from './stage.ts';
import { CUE_LEAD_MS, Moment, Sku } from './words.ts';

/** The loop of a product: the host explains it, viewers ask, the sale is closed. */
export const Step = z.enum(['explaining', 'asking', 'closing']);
export type Step = z.infer<typeof Step>;

/** The product that the host presents, and since when its step. */
const Presented = z.object({
  sku: Sku,
  step: Step,
  stepAt: Moment,
  /** The step until `stepAt`. */
  stepBefore: z.optional(Step),
  ...airing,
});
export type Presented = z.infer<typeof Presented>;

/** What is presented, and what was before. */
export const State = z.object({ presented: z.array(Presented) });
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

export const initial: State = { presented: [] };

/** The product that is presented at `now`. */
export const presentedAt = ({ presented }: State, now: number): Presented | undefined => airedAt(presented, now);

/** Where in its loop a product is at `now`. */
export const stepOf = ({ step, stepAt, stepBefore = step }: Presented, now: number): Step =>
  now < stepAt ? stepBefore : step;

export function decide(
  command: Command,
  { presented }: State,
  { now: at, show }: Context<{ catalog: Catalog }>,
): Event[] {
  const startsAt = at + CUE_LEAD_MS;
  const latest = latestAt(presented, startsAt);
  switch (command.type) {
    case 'rundown/present': {
      const { sku } = command;
      if (!findProduct(show.catalog, sku)) throw new Refused('unknown-product', sku);
      if (latest?.sku === sku) return [];
      return [{ type: 'rundown/presented', at, sku, startsAt }];
    }
    case 'rundown/step':
      if (!latest) throw new Refused('nothing-presented');
      return latest.step === command.step ? [] : [{ type: 'rundown/stepped', at, step: command.step, startsAt }];
    case 'rundown/put-away':
      return latest ? [{ type: 'rundown/put-away', at, until: startsAt }] : [];
  }
}

export function reduce(state: State, event: Event | Begun): State {
  const { presented } = state;
  switch (event.type) {
    case 'stage/begun':
      return initial;
    case 'rundown/presented': {
      const { sku, startsAt } = event;
      return { presented: aired(presented, { sku, step: 'explaining', stepAt: startsAt, startsAt, until: null }) };
    }
    case 'rundown/stepped': {
      const { step, startsAt } = event;
      const last = presented.at(-1);
      return last
        ? { presented: [...presented.slice(0, -1), { ...last, step, stepAt: startsAt, stepBefore: last.step }] }
        : state;
    }
    case 'rundown/put-away':
      return { presented: takenDown(presented, event.until) };
    default:
      return state;
  }
}
