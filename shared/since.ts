import * as z from 'zod/mini';
import { Moment } from './show/words.ts';

/** Who did what, and when: what stands in the way of a refused command. */
export const Since = z.object({
  /** `name`: the name that the person was invited by; the role again for a link of the room's own. */
  by: z.object({ role: z.string(), name: z.string() }),
  /** The event's type, in words by `deeds.ts`. */
  type: z.string(),
  /** What was switched, and how, where the event says so. */
  isOn: z.optional(z.boolean()),
  /** Which offer, product or widget, where there is one. */
  about: z.optional(z.string()),
  /** Room time, ms. */
  at: Moment,
  /** How long before the refused command came, ms. */
  before: z.int().check(z.nonnegative()),
});
export type Since = z.infer<typeof Since>;
