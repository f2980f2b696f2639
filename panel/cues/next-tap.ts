import type { Language } from '../../shared/language.ts';
import { formatMoney } from '../../shared/money.ts';
import { latestAt } from '../../shared/show/airing.ts';
import { titleOf } from '../../shared/show/catalog.ts';
import { isDeal, phaseOf, type Deal } from '../../shared/show/offer.ts';
import { openItems } from '../../shared/show/rundown-edits.ts';
import { findItem, type Item } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { say, type TextKey } from '../texts.ts';
import { clockText, leftText } from '../times.ts';
import type { Chosen } from '../view.ts';
import { nextCue, type Cued } from './next-cue.ts';
import { kindWords, namesOf, worthText } from './offer-words.ts';

/** What the big button under the thumb is about: a deal's next cue, or the rundown's next product. */
export type NextTap = ({ readonly kind: 'offer' } & Cued) | { readonly kind: 'present'; readonly item: Item };

/** The deal that the step of now offers to be tapped and that was not on air yet. */
function cuedByStep({ rundown, offers }: Show, now: number): Deal | undefined {
  const presented = latestAt(rundown.presented, now);
  const item = presented?.itemId === undefined ? undefined : findItem(rundown.plan, presented.itemId);
  const ids =
    presented && item
      ? item.steps[presented.step].cues.flatMap((cue) => (cue.kind === 'offer' ? cue.offerId : []))
      : [];
  return offers.filter(isDeal).find(({ offerId }) => ids.includes(offerId));
}

/**
 * What the next tap is about. What is on air comes first, or waits for its price to be put back; then what the crew chose. A show
 * with a rundown goes on with what the step of now cues, then with its next product; one without takes the first draft.
 */
export function nextTap(show: Show, now: number, chosen: Chosen | null): NextTap | null {
  const cued = nextCue(show.offers, now, chosen);
  const isSettled = cued && (cued.phase !== 'draft' || cued.offer.offerId === chosen?.offerId);
  if (isSettled) return { kind: 'offer', ...cued };
  const offer = cuedByStep(show, now);
  if (offer && phaseOf(offer, now) === 'draft') return { kind: 'offer', offer, phase: 'draft' };
  const [item] = openItems(show.rundown);
  if (item) return { kind: 'present', item };
  return cued && { kind: 'offer', ...cued };
}

/** What the next tap will do, in one line. */
export function nextTapText(tap: NextTap | null, show: Show, language: Language): string {
  if (tap === null) return say(language, 'nextNothing');
  if (tap.kind === 'present') return say(language, 'nextPresents', { title: titleOf(show.catalog, tap.item.sku) });
  const { offer, phase } = tap;
  const names = namesOf(offer, show, language);
  const blanks = {
    title: names.title,
    kind: say(language, kindWords[offer.kind]),
    regular: names.regular ? formatMoney(names.regular, language) : '',
  };
  switch (phase) {
    case 'draft':
    case 'armed':
      return startText(offer, blanks, language);
    case 'live':
      return say(language, endWords(offer), blanks);
    case 'ended':
    case 'restored':
      return say(language, 'nextRestores', blanks);
  }
}

function startText(offer: Deal, blanks: { title: string; kind: string }, language: Language): string {
  const starts = say(language, 'nextStarts', {
    ...blanks,
    worth: worthText(offer, language),
    length: leftText(offer.lastsMs),
  });
  const pieces = offer.kind === 'flash-sale' ? offer.quantity : undefined;
  const count = (n: number) => n.toLocaleString(language);
  return [
    starts,
    pieces === undefined ? '' : say(language, 'nextPieces', { n: count(pieces) }),
    offer.kind === 'group-buy' ? say(language, 'nextNeeds', { n: count(offer.needed) }) : '',
    offer.startsAt === null ? '' : say(language, 'nextBySelf', { time: clockText(offer.startsAt) }),
  ].join('');
}

/** What ending now brings: a group that is not full keeps what it said for that. */
function endWords(offer: Deal): TextKey {
  if (offer.kind === 'flash-sale' || offer.completed) return 'nextEnds';
  return offer.ifMissed === 'refund' ? 'nextEndsRefund' : 'nextEndsFullPrice';
}
