import * as z from 'zod/mini';
import { findProduct, priorPrice, type State as Catalog } from './catalog.ts';
import { current, dealsOf, Fixed, Offers, phaseOf, Terms, Why, type Offer } from './offer.ts';
import { Refused, type Context } from './part.ts';
import { CUE_LEAD_MS, Id, Moment, Sku } from './words.ts';

/** Every deal of this show, drafts and ended ones too. */
export const State = Offers;
export type State = Offers;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offers/draft'), offer: Terms }),
  z.object({ type: z.literal('offers/discard'), offerId: Id }),
  /** `startsAt`, room time: the deal starts by itself then. Without it, it waits for `offers/start`. */
  z.object({ type: z.literal('offers/arm'), offerId: Id, startsAt: z.optional(Moment) }),
  z.object({ type: z.literal('offers/disarm'), offerId: Id }),
  z.object({ type: z.literal('offers/start'), offerId: Id }),
  z.object({ type: z.literal('offers/end'), offerId: Id }),
  /** The crew has put the shop's price back. */
  z.object({ type: z.literal('offers/restore'), offerId: Id }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offers/drafted'), at: Moment, offer: Terms }),
  z.object({ type: z.literal('offers/discarded'), at: Moment, offerId: Id }),
  z.object({
    type: z.literal('offers/armed'),
    at: Moment,
    offerId: Id,
    fixed: Fixed,
    startsAt: z.nullable(Moment),
    endsAt: z.nullable(Moment),
  }),
  z.object({ type: z.literal('offers/disarmed'), at: Moment, offerId: Id }),
  z.object({
    type: z.literal('offers/started'),
    at: Moment,
    offerId: Id,
    sku: Sku,
    fixed: Fixed,
    startsAt: Moment,
    endsAt: Moment,
  }),
  z.object({ type: z.literal('offers/ended'), at: Moment, offerId: Id, endedAt: Moment, why: Why }),
  z.object({ type: z.literal('offers/restored'), at: Moment, offerId: Id }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = [];

const MOST_OFFERS = 100;
/** Ended deals beyond these are in the log alone. */
const MOST_ENDED = 100;
/** Within this time another deal of the same product is a repeat and asks for its reason, lest a deal never really end. */
const REPEAT_MS = 86_400_000;

type ShowView = { catalog: Catalog };

function find(state: State, offerId: string): Offer {
  const offer = state.find((candidate) => candidate.offerId === offerId);
  if (!offer) throw new Refused('unknown-offer', offerId);
  return offer;
}

function fix(offer: Offer, state: State, { now, show }: Context<ShowView>): Fixed {
  const product = findProduct(show.catalog, offer.sku);
  if (!product) throw new Refused('unknown-product', offer.sku);
  if (offer.deal.currency !== product.price.currency) throw new Refused('wrong-currency', product.price.currency);
  if (offer.deal.minor >= product.price.minor) throw new Refused('deal-not-lower');
  const busy = current(state, now);
  if (busy && busy.offerId !== offer.offerId) throw new Refused('offer-on-air', busy.fixed?.title ?? busy.sku);
  const isRepeat = state.some(
    (other) => other.sku === offer.sku && other.endedAt !== null && now - other.endedAt < REPEAT_MS,
  );
  if (isRepeat && offer.reason === undefined) throw new Refused('repeat-needs-reason');
  const { title, unit, price } = product;
  const was = priorPrice(show.catalog, offer.sku, now, dealsOf(state, offer.sku, now));
  return {
    title,
    ...(unit === undefined ? {} : { unit }),
    regular: price,
    was: was && was.price.minor > offer.deal.minor ? was : null,
  };
}

export function decide(command: Command, state: State, context: Context<ShowView>): Event[] {
  const { now } = context;
  switch (command.type) {
    case 'offers/draft': {
      const { offer } = command;
      const known = state.find((candidate) => candidate.offerId === offer.offerId);
      if (known && phaseOf(known, now) !== 'draft') throw new Refused('offer-fixed');
      if (!known && state.filter(({ endedAt }) => endedAt === null).length >= MOST_OFFERS)
        throw new Refused('too-many', String(MOST_OFFERS));
      const product = findProduct(context.show.catalog, offer.sku);
      if (!product) throw new Refused('unknown-product', offer.sku);
      if (offer.deal.currency !== product.price.currency) throw new Refused('wrong-currency', product.price.currency);
      if (offer.deal.minor >= product.price.minor) throw new Refused('deal-not-lower');
      return [{ type: 'offers/drafted', at: now, offer }];
    }
    case 'offers/discard': {
      if (phaseOf(find(state, command.offerId), now) !== 'draft') throw new Refused('offer-fixed');
      return [{ type: 'offers/discarded', at: now, offerId: command.offerId }];
    }
    case 'offers/arm': {
      const offer = find(state, command.offerId);
      if (phaseOf(offer, now) !== 'draft') throw new Refused('offer-fixed');
      const startsAt = command.startsAt ?? null;
      if (startsAt !== null && (startsAt < now || startsAt > now + REPEAT_MS)) throw new Refused('bad-start');
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
          sku: offer.sku,
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
  }
}

/** Starts and ends that the clock has brought. */
export function due(state: State, { now }: Context<unknown>): Event[] {
  return state.flatMap((offer): Event[] => {
    const { offerId, sku, fixed, startsAt, endsAt } = offer;
    if (fixed === null || startsAt === null || endsAt === null || offer.endedAt !== null) return [];
    if (!offer.started)
      return now < startsAt ? [] : [{ type: 'offers/started', at: now, offerId, sku, fixed, startsAt, endsAt }];
    return now < endsAt ? [] : [{ type: 'offers/ended', at: now, offerId, endedAt: endsAt, why: 'time' }];
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

export function reduce(state: State, event: Event): State {
  const change = (offerId: string, changes: Partial<Offer>) =>
    state.map((offer) => (offer.offerId === offerId ? { ...offer, ...changes } : offer));
  switch (event.type) {
    case 'offers/drafted': {
      const drafted: Offer = { ...event.offer, ...untouched };
      const isNew = !state.some((offer) => offer.offerId === drafted.offerId);
      const ended = state.filter(({ endedAt }) => endedAt !== null);
      const kept = state.filter((offer) => !ended.slice(0, -MOST_ENDED).includes(offer));
      return isNew ? [...kept, drafted] : state.map((offer) => (offer.offerId === drafted.offerId ? drafted : offer));
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
    default:
      return state;
  }
}
