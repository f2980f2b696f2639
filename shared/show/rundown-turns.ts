import * as z from 'zod/mini';
import { Id, Moment } from './words.ts';

/** When an item of the rundown really had its turn. A product that comes back has its turn again. */
export const Turn = z.object({ itemId: Id, from: Moment, until: z.nullable(Moment) });
export type Turn = z.infer<typeof Turn>;

/** The turn that goes on ends at `until`. */
export const endedTurns = (turns: readonly Turn[], until: number): Turn[] =>
  turns.map((turn) => (turn.until === null ? { ...turn, until } : turn));

/** The turns without the one that began with `slip`, the last one of `itemId` going on. */
export function resumedTurns(
  turns: readonly Turn[],
  slip: { readonly itemId?: string | undefined; readonly startsAt: number } | undefined,
  itemId: string | undefined,
): Turn[] {
  const real = turns.filter((turn) => turn.itemId !== slip?.itemId || turn.from !== slip.startsAt);
  const last = itemId === undefined ? -1 : real.map((turn) => turn.itemId).lastIndexOf(itemId);
  return real.map((turn, index) => (index === last ? { ...turn, until: null } : turn));
}
