import { countText } from '../../figures.ts';
import { rollTo, type Roll } from '../../motion/reels.ts';
import { runAt, type Run } from '../../offer-run.ts';
import { isDeal, type Fixed, type OfferOf } from '../../../shared/show/offer.ts';
import { groupOf } from '../../../shared/show/orders.ts';
import type { Show } from '../../../shared/show/fold.ts';

/** From which share on a group is nearly full. */
const NEARLY = 0.9;

/** The group buy on screen. */
export interface Group extends Run<OfferOf<'group-buy'>> {
  readonly fixed: Fixed;
  /** Orders that have joined. */
  readonly joined: number;
  /** The figure before, and when it changed; null where nothing has changed yet. */
  readonly change: { readonly before: number; readonly at: number } | null;
  /** The lower price is everybody's. Shown from the moment of its celebration on; once the time is up, at once. */
  readonly isComplete: boolean;
  readonly isNearly: boolean;
}

/** The group buy that viewers see at `now`. */
export function groupAt({ offers, orders }: Show, now: number): Group | undefined {
  const run = runAt(offers, isDeal, now);
  if (run?.offer.kind !== 'group-buy') return undefined;
  const { phase, target, offer } = run;
  const { completed, fixed, needed } = offer;
  if (!fixed) return undefined;
  const group = groupOf(orders, offer.offerId);
  const joined = group?.orders ?? 0;
  const isComplete = completed !== null && (phase === 'ended' || now >= completed.startsAt);
  const isRunning = phase === 'live' || phase === 'heat';
  const change =
    group?.before === undefined || group.changedAt === undefined ? null : { before: group.before, at: group.changedAt };
  const isNearly = isRunning && !isComplete && joined < needed && joined >= needed * NEARLY;
  return { offer, phase, target, fixed, joined, change, isComplete, isNearly };
}

/** How full the bar is, 0 to 1. What is not nothing shows at least a sliver. */
export const shareOf = ({ offer }: Group, joined: number): number =>
  joined === 0 ? 0 : Math.min(1, Math.max(0.02, joined / offer.needed));

/** The roll of the joined orders from the figure before. */
export const rollOf = ({ change, joined }: Group): Roll | undefined =>
  change ? rollTo(change.at, countText(change.before), countText(joined)) : undefined;
