import * as z from 'zod/mini';
import { airing } from './airing.ts';
import * as edited from './rundown-edited.ts';
import * as edits from './rundown-edits.ts';
import { Plan, Step } from './rundown-plan.ts';
import { Turn } from './rundown-turns.ts';
import { Id, Line, Moment, Sku } from './words.ts';

/** The product that the host presents, and since when its step. */
export const Presented = z.object({
  sku: Sku,
  step: Step,
  stepAt: Moment,
  /** The step until `stepAt`. */
  stepBefore: z.optional(Step),
  /** The turn of the rundown that this is, if any. */
  itemId: z.optional(Id),
  ...airing,
});
export type Presented = z.infer<typeof Presented>;

/** What was presented, and since when its step. */
const Back = z.object({ sku: Sku, step: Step, stepAt: Moment, itemId: z.optional(Id) });

/** What the operator tells the host, on the prompter alone. `seq`: the event's number. */
const Message = z.object({ seq: z.int(), at: Moment, text: Line(120) });
export type Message = z.infer<typeof Message>;

/** What is presented and what was before; the plan, whether it is locked, what was cut; the turns so far; what the host was told. */
export const State = z.object({
  presented: z.array(Presented),
  plan: Plan,
  isLocked: z.boolean(),
  cut: z.array(Id),
  turns: z.array(Turn),
  messages: z.array(Message),
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** Presents a product. Without `itemId` it is its next turn in the rundown, if it has one. */
  z.object({ type: z.literal('rundown/present'), sku: Sku, itemId: z.optional(Id) }),
  z.object({ type: z.literal('rundown/step'), step: Step }),
  z.object({ type: z.literal('rundown/put-away') }),
  /** The whole plan at once, in place of the one before. */
  z.object({ type: z.literal('rundown/plan'), plan: Plan }),
  /** Puts an item before another of a segment; `before` null: at its end. Allowed in a locked rundown too: the show is live. */
  z.object({ type: z.literal('rundown/move'), itemId: Id, segmentId: Id, before: z.nullable(Id) }),
  /** Leaves an item out, or takes it in again. */
  z.object({ type: z.literal('rundown/cut'), itemId: Id, isCut: z.boolean() }),
  /** A locked rundown keeps its items and their words. */
  z.object({ type: z.literal('rundown/lock'), isLocked: z.boolean() }),
  z.object({ type: z.literal('rundown/tell-host'), text: Line(120) }),
  edits.Command,
  /** The last change of what is presented was a slip: `back`, or nothing, is presented as it was, and the turn that began by it never was. */
  z.object({ type: z.literal('rundown/take-back'), back: z.nullable(Back) }),
  /** Takes a line off the prompter, by the number of its event. */
  z.object({ type: z.literal('rundown/untell-host'), seq: z.int() }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rundown/presented'), at: Moment, sku: Sku, startsAt: Moment, itemId: z.optional(Id) }),
  z.object({ type: z.literal('rundown/stepped'), at: Moment, step: Step, startsAt: Moment }),
  z.object({ type: z.literal('rundown/put-away'), at: Moment, until: Moment }),
  z.object({ type: z.literal('rundown/planned'), at: Moment, plan: Plan }),
  z.object({
    type: z.literal('rundown/moved'),
    at: Moment,
    itemId: Id,
    segmentId: Id,
    before: z.nullable(Id),
  }),
  z.object({ type: z.literal('rundown/cut-set'), at: Moment, itemId: Id, isCut: z.boolean() }),
  z.object({ type: z.literal('rundown/lock-set'), at: Moment, isLocked: z.boolean() }),
  z.object({ type: z.literal('rundown/host-told'), at: Moment, text: Line(120) }),
  edited.Event,
  z.object({ type: z.literal('rundown/taken-back'), at: Moment, back: z.nullable(Back), startsAt: Moment }),
  z.object({ type: z.literal('rundown/host-untold'), at: Moment, seq: z.int() }),
]);
export type Event = z.infer<typeof Event>;
