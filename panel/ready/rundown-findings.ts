import { findProduct, titleOf } from '../../shared/show/catalog.ts';
import { phaseOf } from '../../shared/show/offer.ts';
import { itemsOf, Step, type Item } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { minuteText } from '../times.ts';
import type { View } from '../view.ts';
import { finder, type Finding } from './finding.ts';

/** Whether there is a rundown, every product in it, every cue of it, and a start that is still to come. */
export function rundownFindings(show: Show, { language, now }: Pick<View, 'language' | 'now'>): Finding[] {
  const found = finder('rundown', language);
  const { plan, cut, turns } = show.rundown;
  const items = itemsOf(plan).filter(({ itemId }) => !cut.includes(itemId));
  if (items.length === 0) return [found('amber', 'readyNoPlan', {}, { fix: 'readyNoPlanFix', go: 'run' })];
  const missing = [...new Set(items.map(({ sku }) => sku))].filter((sku) => !findProduct(show.catalog, sku));
  const past = turns.length === 0 && (plan.startsAt ?? Infinity) < now ? plan.startsAt : undefined;
  const wrong = [
    ...missing.map((sku) => found('red', 'readyNoProduct', { sku }, { fix: 'readyNoProductFix', go: 'products' })),
    ...items.flatMap((item) => cueFindings(item, show, language, now)),
    ...(past === undefined
      ? []
      : [found('amber', 'readyStartPast', { time: minuteText(past) }, { fix: 'readyStartPastFix', go: 'run' })]),
  ];
  return wrong.length > 0 ? wrong : [found('green', 'readyPlanFine', { n: items.length })];
}

/** Cues of an item that would do nothing when tapped. */
function cueFindings({ sku, steps }: Item, show: Show, language: View['language'], now: number): Finding[] {
  const found = finder('rundown', language);
  const title = titleOf(show.catalog, sku);
  const cues = Step.options.flatMap((step) => steps[step].cues);
  return cues.flatMap((cue) => {
    if (cue.kind === 'rewards')
      return show.rewards
        ? []
        : [found('amber', 'readyCueLadder', { title }, { fix: 'readyCueLadderFix', go: 'rewards' })];
    if (cue.kind === 'bed') return [];
    const offer = show.offers.find(({ offerId }) => offerId === cue.offerId);
    if (!offer) return [found('red', 'readyCueGone', { title }, { fix: 'readyCueFix', go: 'run' })];
    const isOver = offer.endedAt !== null || ['ended', 'restored'].includes(phaseOf(offer, now));
    return isOver ? [found('amber', 'readyCueOver', { title }, { fix: 'readyCueFix', go: 'run' })] : [];
  });
}
