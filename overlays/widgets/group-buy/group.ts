import { countText } from '../../figures.ts';
import { rollTo, type Roll } from '../../motion/reels.ts';
import { runAt, type Run } from '../../offer-run.ts';
import { endOf, GROUP_GRACE_MS, isDeal, verdictOf, type Fixed, type OfferOf } from '../../../shared/show/offer.ts';
import { groupOf } from '../../../shared/show/orders.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { CUE_LEAD_MS } from '../../../shared/show/words.ts';

/** From which share on a group is nearly full. */
const NEARLY = 0.9;

/** The group buy on screen. */
export interface Group extends Run<OfferOf<'group-buy'>> {
  readonly fixed: Fixed;
  /** Orders that have joined. */
  readonly joined: number;
  /** The figure before, and when it changed; null where nothing has changed yet. */
  readonly change: { readonly before: number; readonly at: number } | null;
  /** The lower price is everybody's, from the moment of its celebration on. */
  readonly isComplete: boolean;
  /** The time is up, but shops may still tell of orders that were placed in time. */
  readonly isCounting: boolean;
  readonly isNearly: boolean;
}

/** The group buy that viewers see at `now`. */
export function groupAt({ offers, orders }: Show, now: number): Group | undefined {
  const run = runAt(offers, isDeal, now);
  if (run?.offer.kind !== 'group-buy') return undefined;
  const { phase, target, offer } = run;
  const { fixed, needed } = offer;
  if (!fixed) return undefined;
  const group = groupOf(orders, offer.offerId);
  const joined = group?.orders ?? 0;
  const verdict = verdictOf(offer, now);
  const isComplete = verdict === 'complete';
  const isCounting = phase === 'ended' && verdict === 'counting';
  const isRunning = phase === 'live' || phase === 'heat';
  const change =
    group?.before === undefined || group.changedAt === undefined ? null : { before: group.before, at: group.changedAt };
  const isNearly = isRunning && !isComplete && joined < needed && joined >= needed * NEARLY;
  return { offer, phase, target, fixed, joined, change, isComplete, isCounting, isNearly };
}

/** When it is said what became of the group, room time; null while its end is open. */
export function verdictAt(offer: Group['offer']): number | null {
  const end = endOf(offer);
  return offer.completed?.startsAt ?? (end === null ? null : end + GROUP_GRACE_MS + CUE_LEAD_MS);
}

/** How full the bar is, 0 to 1. What is not nothing shows at least a sliver. */
export const shareOf = ({ offer }: Group, joined: number): number =>
  joined === 0 ? 0 : Math.min(1, Math.max(0.02, joined / offer.needed));

/** The roll of the joined orders from the figure before. */
export const rollOf = ({ change, joined }: Group): Roll | undefined =>
  change ? rollTo(change.at, countText(change.before), countText(joined)) : undefined;
