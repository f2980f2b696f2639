import type { State as Catalog } from './catalog.ts';
import { endOf, GROUP_GRACE_MS, isDeal, Offers, offersOf, phaseOf, type Offer } from './offer.ts';
import { check, fix } from './offer-check.ts';
import { MOST_OFFERS, type Command, type Event } from './offers-schemas.ts';
import type { Terms } from './offer-terms.ts';
import { joinedBy, type State as Orders } from './orders.ts';
import { Refused, sourceOf, type Context } from './part.ts';
import { CUE_LEAD_MS, daysText } from './words.ts';

export { Command, Event, MOST_OFFERS } from './offers-schemas.ts';

/** Every offer of this show, drafts and ended ones too. */
export const State = Offers;
export type State = Offers;

export const initial: State = [];

/** Ended deals beyond these are in the log alone. */
const MOST_ENDED = 100;
/** No offer is armed further ahead, ms. */
const MOST_AHEAD_MS = 86_400_000;

type ShowView = { catalog: Catalog; orders: Orders };

function find(state: State, offerId: string): Offer {
  const offer = state.find((candidate) => candidate.offerId === offerId);
  if (!offer) throw new Refused('unknown-offer', offerId);
  return offer;
}

/** A draft, saved or saved anew. `before`: how many new ones come with it. */
function drafting(offer: Terms, state: State, before: number, { now, show }: Context<ShowView>): Event {
  const known = state.find((candidate) => candidate.offerId === offer.offerId);
  if (known && phaseOf(known, now) !== 'draft') throw new Refused('offer-fixed');
  if (!known && state.filter(({ endedAt }) => endedAt === null).length + before >= MOST_OFFERS)
    throw new Refused('too-many', String(MOST_OFFERS));
  check(offer, show.catalog);
  return { type: 'offers/drafted', at: now, offer };
}

const skuOf = (offer: Offer) => (isDeal(offer) ? { sku: offer.sku } : {});

export function decide(command: Command, state: State, context: Context<ShowView>): Event[] {
  const { now } = context;
  switch (command.type) {
    case 'offers/draft':
      return [drafting(command.offer, state, 0, context)];
    case 'offers/draft-all':
      return command.offers.map((offer, index) => {
        const before = command.offers
          .slice(0, index)
          .filter(({ offerId }) => !state.some((each) => each.offerId === offerId));
        return drafting(offer, state, before.length, context);
      });
    case 'offers/discard': {
      if (phaseOf(find(state, command.offerId), now) !== 'draft') throw new Refused('offer-fixed');
      return [{ type: 'offers/discarded', at: now, offerId: command.offerId }];
    }
    case 'offers/arm': {
      const offer = find(state, command.offerId);
      if (phaseOf(offer, now) !== 'draft') throw new Refused('offer-fixed');
      const startsAt = command.startsAt ?? null;
      if (startsAt !== null && (startsAt < now || startsAt > now + MOST_AHEAD_MS))
        throw new Refused('bad-start', daysText(MOST_AHEAD_MS));
      const endsAt = startsAt === null ? null : startsAt + offer.lastsMs;
      return [
        { type: 'offers/armed', at: now, offerId: offer.offerId, fixed: fix(offer, state, context), startsAt, endsAt },
      ];
    }
    case 'offers/disarm': {
      const offer = find(state, command.offerId);
      if (phaseOf(offer, now) !== 'armed' || offer.started) throw new Refused('offer-fixed');
      return [{ type: 'offers/disarmed', at: now, offerId: offer.offerId }];
    }
    case 'offers/start': {
      const offer = find(state, command.offerId);
      const phase = phaseOf(offer, now);
      if ((phase !== 'draft' && phase !== 'armed') || offer.started) throw new Refused('offer-fixed');
      const startsAt = now + CUE_LEAD_MS;
      // Once more, for an offer may have been armed for days.
      const fixed = fix(offer, state, context);
      return [
        {
          type: 'offers/started',
          at: now,
          offerId: offer.offerId,
          kind: offer.kind,
          ...skuOf(offer),
          fixed,
          startsAt,
          endsAt: startsAt + offer.lastsMs,
        },
      ];
    }
    case 'offers/end': {
      const offer = find(state, command.offerId);
      if (!offer.started || phaseOf(offer, now) === 'ended' || phaseOf(offer, now) === 'restored')
        throw new Refused('offer-not-live');
      return [{ type: 'offers/ended', at: now, offerId: offer.offerId, endedAt: now, why: 'operator' }];
    }
    case 'offers/restore': {
      const offer = find(state, command.offerId);
      if (phaseOf(offer, now) === 'restored') return [];
      if (phaseOf(offer, now) !== 'ended') throw new Refused('offer-not-ended');
      return [{ type: 'offers/restored', at: now, offerId: offer.offerId }];
    }
    case 'offers/count-left': {
      const { offerId, left } = command;
      const offer = offersOf(state, 'coupon-drop').find((candidate) => candidate.offerId === offerId);
      if (!offer) throw new Refused('unknown-offer', offerId);
      if (phaseOf(offer, now) !== 'live') throw new Refused('offer-not-live');
      const before = offer.left?.left ?? offer.quantity;
      if (left > before) throw new Refused('left-would-rise', String(before));
      return [{ type: 'offers/left-counted', at: now, offerId, left, source: sourceOf(context.by) }];
    }
  }
}

/** Whether a group that has started is full, and told so in time. */
const isNewlyFull = (offer: Offer, orders: Orders, now: number): boolean =>
  offer.kind === 'group-buy' &&
  offer.completed === null &&
  now < (endOf(offer) ?? 0) + GROUP_GRACE_MS &&
  joinedBy(orders, offer.offerId) >= offer.needed;

/** Starts and ends that the clock has brought, and groups that are full: a while after their end too, of orders placed in time. */
export function due(state: State, { now, show }: Context<Pick<ShowView, 'orders'>>): Event[] {
  return state.flatMap((offer): Event[] => {
    const { offerId, kind, fixed, startsAt, endsAt } = offer;
    if (startsAt === null || endsAt === null) return [];
    if (!offer.started) {
      if (now < startsAt) return [];
      return [{ type: 'offers/started', at: now, offerId, kind, ...skuOf(offer), fixed, startsAt, endsAt }];
    }
    if (isNewlyFull(offer, show.orders, now))
      return [{ type: 'offers/completed', at: now, offerId, startsAt: now + CUE_LEAD_MS }];
    return now < endsAt || offer.endedAt !== null
      ? []
      : [{ type: 'offers/ended', at: now, offerId, endedAt: endsAt, why: 'time' }];
  });
}

export const deadlines = (state: State): number[] =>
  state.flatMap(({ startsAt, endsAt, started, endedAt }) => {
    if (startsAt === null || endsAt === null || endedAt !== null) return [];
    return [started ? endsAt : startsAt];
  });

const untouched = {
  fixed: null,
  armedAt: null,
  startsAt: null,
  endsAt: null,
  started: false,
  endedAt: null,
  why: null,
  restoredAt: null,
} as const;

/** A draft, with all that its kind has besides. */
function drafted(terms: Terms): Offer {
  if (terms.kind === 'group-buy') return { ...terms, ...untouched, completed: null };
  if (terms.kind === 'coupon-drop') return { ...terms, ...untouched, left: null };
  return { ...terms, ...untouched };
}

export function reduce(state: State, event: Event, seq: number): State {
  const change = (offerId: string, changes: Partial<Pick<Offer, keyof typeof untouched>>) =>
    state.map((offer) => (offer.offerId === offerId ? { ...offer, ...changes } : offer));
  switch (event.type) {
    case 'offers/drafted': {
      const draft = drafted(event.offer);
      const isNew = !state.some((offer) => offer.offerId === draft.offerId);
      const ended = state.filter(({ endedAt }) => endedAt !== null);
      const kept = state.filter((offer) => !ended.slice(0, -MOST_ENDED).includes(offer));
      return isNew ? [...kept, draft] : state.map((offer) => (offer.offerId === draft.offerId ? draft : offer));
    }
    case 'offers/discarded':
      return state.filter((offer) => offer.offerId !== event.offerId);
    case 'offers/armed': {
      const { at, offerId, fixed, startsAt, endsAt } = event;
      return change(offerId, { fixed, armedAt: at, startsAt, endsAt });
    }
    case 'offers/disarmed':
      return change(event.offerId, untouched);
    case 'offers/started': {
      const { offerId, fixed, startsAt, endsAt } = event;
      return change(offerId, { fixed, startsAt, endsAt, started: true });
    }
    case 'offers/ended':
      return change(event.offerId, { endedAt: event.endedAt, why: event.why });
    case 'offers/restored':
      return change(event.offerId, { restoredAt: event.at });
    case 'offers/completed':
      return state.map((offer) =>
        offer.offerId === event.offerId && offer.kind === 'group-buy'
          ? { ...offer, completed: { startsAt: event.startsAt, seed: seq } }
          : offer,
      );
    case 'offers/left-counted': {
      const { at, offerId, left, source } = event;
      return state.map((offer) =>
        offer.offerId === offerId && offer.kind === 'coupon-drop'
          ? { ...offer, left: { left, source, readAt: at, before: offer.left?.left ?? offer.quantity } }
          : offer,
      );
    }
    default:
      return state;
  }
}
