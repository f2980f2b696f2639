import { findProduct, priorPrice, type State as Catalog } from './catalog.ts';
import { dealsOf, holdsAir, isDeal, nameOf, type Fixed, type Offer, type Offers } from './offer.ts';
import { laneOf, sameness, type Terms } from './offer-terms.ts';
import { Refused, type Context } from './part.ts';

/** Within this time the same offer again is a repeat and asks for its reason, lest an offer never really end. */
const REPEAT_MS = 86_400_000;

/** Whether terms can be kept at all; a deal must be lower than the price that the catalog says. */
export function check(terms: Terms, catalog: Catalog): void {
  if (terms.kind === 'flash-sale' || terms.kind === 'group-buy') {
    const product = findProduct(catalog, terms.sku);
    if (!product) throw new Refused('unknown-product', terms.sku);
    if (terms.deal.currency !== product.price.currency) throw new Refused('wrong-currency', product.price.currency);
    if (terms.deal.minor >= product.price.minor) throw new Refused('deal-not-lower');
  }
  const steps = terms.kind === 'spend-and-save' ? terms.steps : terms.kind === 'follow-bonus' ? [terms] : [];
  for (const [index, { spend, save }] of steps.entries()) {
    const before = steps[index - 1];
    if (spend && spend.currency !== save.currency) throw new Refused('wrong-currency', save.currency);
    const isLess = save.minor > 0 && (spend === undefined || save.minor < spend.minor);
    const rises = !before?.spend || !spend || (spend.minor > before.spend.minor && save.minor > before.save.minor);
    if (!isLess || !rises || (before && before.save.currency !== save.currency)) throw new Refused('steps-must-rise');
  }
}

const laneMates = (offer: Offer, state: Offers): Offers =>
  state.filter((other) => laneOf(other.kind) === laneOf(offer.kind));

/** The other offer that holds this one's lane at `now`, if any. */
export const busyWith = (offer: Offer, state: Offers, now: number): Offer | undefined =>
  laneMates(offer, state).find((other) => other.offerId !== offer.offerId && holdsAir(other, now));

/** Whether an offer runs, or ended so lately that the same once more would be a repeat. */
export const ranLately = ({ started, endedAt }: Offer, now: number): boolean =>
  started && (endedAt === null || now - endedAt < REPEAT_MS);

/** Whether the same ended so lately that this one needs its reason. */
export const repeats = (offer: Offer, state: Offers, now: number): boolean =>
  laneMates(offer, state).some(
    (other) => sameness(other) === sameness(offer) && other.endedAt !== null && now - other.endedAt < REPEAT_MS,
  );

/** What is fixed of an offer that goes on air now; null where it is not about one product. */
export function fix(offer: Offer, state: Offers, { now, show }: Context<{ catalog: Catalog }>): Fixed | null {
  check(offer, show.catalog);
  const busy = busyWith(offer, state, now);
  if (busy) throw new Refused('offer-on-air', nameOf(busy));
  if (offer.reason === undefined && repeats(offer, state, now)) throw new Refused('repeat-needs-reason');
  const product = isDeal(offer) ? findProduct(show.catalog, offer.sku) : undefined;
  if (!isDeal(offer) || !product) return null;
  const { title, unit, price } = product;
  const was = priorPrice(show.catalog, offer.sku, now, dealsOf(state, offer.sku, now));
  return {
    title,
    ...(unit === undefined ? {} : { unit }),
    regular: price,
    was: was && was.price.minor > offer.deal.minor ? was : null,
  };
}
