import { endOf, goneAt, shownOf, type Offer } from '../shared/show/offer.ts';
import type { Airtime } from './airtime.ts';

/** When viewers see an offer. */
export interface OfferAirtime<O> extends Airtime {
  readonly offer: O;
}

/** From when an offer may be seen: from its arming, or from its start if it was never announced. Null while it is a draft. */
const entersAt = ({ armedAt, startsAt }: Offer) => armedAt ?? startsAt;

const turnsOf = (offer: Offer): number[] => {
  return [entersAt(offer), offer.startsAt, endOf(offer), goneAt(offer)].flatMap((time) => time ?? []);
};

function airtimesOf<O extends Offer>(lane: readonly O[]): OfferAirtime<O>[] {
  const turns = [...new Set(lane.flatMap(turnsOf))].sort((one, other) => one - other);
  const list: OfferAirtime<O>[] = [];
  for (const [index, from] of turns.entries()) {
    const seen = lane.filter((offer) => (entersAt(offer) ?? Infinity) <= from);
    const offer = shownOf(seen, from);
    if (!offer) continue;
    const until = turns[index + 1] ?? Infinity;
    const last = list.at(-1);
    if (last?.offer === offer && last.until === from) list[list.length - 1] = { ...last, until };
    else list.push({ offer, from, until });
  }
  return list;
}

/** What was worked out for the offers of a show: most events leave those alone. */
const known = new WeakMap<readonly Offer[], Map<unknown, readonly OfferAirtime<Offer>[]>>();

/** Who has the air, and when, among the offers of one lane: `shownOf`, for all times. `isOf` says what belongs to the lane. */
export function offerAirtimes<O extends Offer>(
  offers: readonly Offer[],
  isOf: (offer: Offer) => offer is O,
): readonly OfferAirtime<O>[] {
  const lanes = known.get(offers) ?? new Map<unknown, readonly OfferAirtime<Offer>[]>();
  known.set(offers, lanes);
  const found = lanes.get(isOf);
  if (found) return found.filter((each): each is OfferAirtime<O> => isOf(each.offer));
  const made = airtimesOf(offers.filter(isOf));
  lanes.set(isOf, made);
  return made;
}
