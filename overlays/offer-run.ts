import { endOf, goneAt, phaseOf, type Offer } from '../shared/show/offer.ts';
import { HEAT_MS } from './countdown.ts';
import { nextOf } from './moment.ts';
import { offerAirtimes } from './offer-airtimes.ts';

/** What an offer looks like at an instant: `soon` has no start yet, `heat` is its last ten seconds. */
export type RunPhase = 'soon' | 'armed' | 'live' | 'heat' | 'ended';

/** An offer on screen, where it stands, and what its clock counts down to: its start, then its end; null without a clock. */
export interface Run<O extends Offer> {
  readonly offer: O;
  readonly phase: RunPhase;
  readonly target: number | null;
}

/** The moments of an offer, room time; null where there is none yet. */
export function timesOf(offer: Offer) {
  const { armedAt, startsAt, endsAt } = offer;
  const end = endOf(offer);
  return {
    enters: armedAt ?? startsAt,
    starts: startsAt,
    heats: endsAt === null ? null : endsAt - HEAT_MS,
    ends: end,
    gone: goneAt(offer),
  };
}

function runPhase(offer: Offer, now: number): RunPhase {
  const phase = phaseOf(offer, now);
  if (phase === 'draft' || phase === 'armed') return offer.startsAt === null ? 'soon' : 'armed';
  if (phase !== 'live') return 'ended';
  return offer.endsAt !== null && offer.endsAt - now <= HEAT_MS ? 'heat' : 'live';
}

/** The offer of a lane that viewers see at `now`. `isOf` is the lane's own function, see `offerAirtimes`. */
export function runAt<O extends Offer>(
  offers: readonly Offer[],
  isOf: (offer: Offer) => offer is O,
  now: number,
): Run<O> | undefined {
  const found = offerAirtimes(offers, isOf).find(({ from, until }) => from <= now && now < until);
  if (!found) return undefined;
  const { offer } = found;
  const phase = runPhase(offer, now);
  const target = { soon: null, armed: offer.startsAt, live: offer.endsAt, heat: offer.endsAt, ended: null }[phase];
  return { offer, phase, target };
}

/** When an offer of a lane next comes, starts, heats up, ends or goes, room time. */
export function nextTurn(offers: readonly Offer[], isOf: (offer: Offer) => offer is Offer, now: number): number {
  const edges = offerAirtimes(offers, isOf).flatMap(({ from, until }) => [from, until]);
  return nextOf([...edges, ...offers.filter(isOf).flatMap((offer) => Object.values(timesOf(offer)))], now);
}
