import { latestAt, type Airing } from '../../shared/show/airing.ts';
import { current, isDeal, phaseOf, type Deal } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { openBed } from '../../shared/show/sound.ts';
import { isOn } from '../../shared/show/stage.ts';
import { widgetNames } from '../../shared/widgets.ts';

/** The picture is gone: says so over the whole canvas, with where viewers may go. */
export const technicalStop = (where: string): Command[] => [
  { type: 'notices/hold', slate: { why: 'technical', ...(where.trim() && { where: where.trim() }) } },
];

/** Takes the slate off; what runs goes on where it is by then, with no jump of its own. */
export const backOnAir = (): Command[] => [{ type: 'notices/take-down', notice: 'slate' }];

/** Whether a slate covers the picture, or is about to. */
export const isStopped = ({ notices }: Show, soon: number): boolean =>
  latestAt<Airing>(notices.slate, soon) !== undefined;

/** Everything that sounds ends at once. */
export const hush = (): Command[] => [{ type: 'sound/stop' }];
export const isHushed = ({ sound }: Show): boolean => openBed(sound) === undefined && !sound.effects.on;

/** Every widget that can be seen goes off the canvas. An offer's clock runs on. */
export const clearStage = ({ stage }: Show, soon: number): Command[] =>
  widgetNames
    .filter((widget) => isOn(stage, widget, soon))
    .map((widget): Command => ({ type: 'stage/switch', widget, on: false }));

/** The widgets that were cleared come back. */
export const fillStage = ({ stage }: Show, soon: number): Command[] =>
  widgetNames
    .filter((widget) => !isOn(stage, widget, soon))
    .map((widget): Command => ({ type: 'stage/switch', widget, on: true }));

export const isCleared = ({ stage }: Show, soon: number): boolean =>
  widgetNames.every((widget) => !isOn(stage, widget, soon));

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
