import { latestAt, type Airing } from '../../shared/show/airing.ts';
import { current, isDeal, phaseOf, type Deal } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { openBed } from '../../shared/show/sound.ts';

/** The picture is gone: says so over the whole canvas, with where viewers may go. */
export const technicalStop = (where: string): Command[] => [
  { type: 'notices/hold', slate: { why: 'technical', ...(where.trim() && { where: where.trim() }) } },
];

/** Where the last slate of this show sent viewers; empty if it sent them nowhere. */
export const whereBefore = ({ notices }: Show): string => notices.slate.at(-1)?.where ?? '';

/** Takes the slate off; what runs goes on where it is by then, with no jump of its own. */
export const backOnAir = (): Command[] => [{ type: 'notices/take-down', notice: 'slate' }];

/** Whether a slate covers the picture, or is about to. */
export const isStopped = ({ notices }: Show, soon: number): boolean =>
  latestAt<Airing>(notices.slate, soon) !== undefined;

/** Everything that sounds ends at once. */
export const hush = (): Command[] => [{ type: 'sound/stop' }];
/** Sounds of what happens come back; a bed is started anew by hand. */
export const effectsAgain = (): Command[] => [{ type: 'sound/switch', on: true }];
export const isHushed = ({ sound }: Show): boolean => openBed(sound) === undefined && !sound.effects.on;

/** Every widget goes off the canvas, or what was on it comes back. An offer's clock runs on. */
export const clearStage = (isClear: boolean): Command[] => [{ type: 'stage/clear', isClear }];

/** No name of anybody is shown any more, or masked ones again. */
export const hideNames = (areHidden: boolean): Command[] => [{ type: 'stage/hide-names', areHidden }];

/** The deal that is being sold. */
export function sellingNow({ offers }: Show, now: number): Deal | undefined {
  const deal = current(offers, now);
  return deal && isDeal(deal) && phaseOf(deal, now) === 'live' ? deal : undefined;
}

/** Nothing is left before the clock is up: the count says so, and the deal ends. */
export const soldOutEarly = ({ sku, offerId }: Deal): Command[] => [
  { type: 'stock/count', sku, left: 0 },
  { type: 'offers/end', offerId },
];
