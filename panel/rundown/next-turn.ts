import { hadTurn } from '../../shared/show/rundown-edits.ts';
import { itemsOf } from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';

/**
 * The command that lets a product come next: its first turn that is to come, one that was cut, else a new one of id `newId`. Where the
 * rundown is locked, or there is none, a new one cannot be made: then the product is presented at once, and `isNow` says so.
 */
export function comesNext(show: Show, sku: string, newId: string): { command: Command; isNow: boolean } {
  const { rundown } = show;
  const open = itemsOf(rundown.plan).filter((item) => item.sku === sku && !hadTurn(rundown, item.itemId));
  const turn = open.find(({ itemId }) => !rundown.cut.includes(itemId)) ?? open[0];
  if (!turn && (rundown.isLocked || rundown.plan.segments.length === 0))
    return { command: { type: 'rundown/present', sku }, isNow: true };
  return { command: { type: 'rundown/put-next', itemId: turn?.itemId ?? newId, sku }, isNow: false };
}
