import * as z from 'zod/mini';
import { Money } from '../money.ts';
import * as catalog from './catalog.ts';
import { MakeGood, type Correction, type CorrectionTerms } from './correction.ts';
import { busyWith, repeats } from './offer-check.ts';
import { current, offersOf, onScreen, phaseOf, type Deal, type OfferOf, type Offers } from './offer.ts';
import { Terms } from './offer-terms.ts';
import * as offers from './offers.ts';
import type { State as Orders } from './orders.ts';
import { Refused, type Context } from './part.ts';
import { presentedAt, type State as Rundown } from './rundown.ts';
import { sentenceOf } from './slip-words.ts';
import * as stage from './stage.ts';
import { Count, Sku } from './words.ts';

/** What the crew says of a slip. What is left out is taken from the show, so that one gesture needs no typing. */
export const Wishes = z.object({
  /** Else the product on air. */
  sku: z.optional(Sku),
  /** Else what the show asks for it. Another price means that the card is wrong: then this is saved as the shop's. */
  right: z.optional(Money),
  wrong: z.optional(Money),
  /** The right price as the crew's button said it: nothing is done where the show asks another by now, as when a deal has just ended. */
  said: z.optional(Money),
  /** So many of the coupons prepared, none for 0; else all of them. */
  coupons: z.optional(Count),
  /** In place of the coupons prepared. */
  makeGood: z.optional(MakeGood),
  /** The running deal's own price is wrong, and its terms are fixed: it ends, and the shop's price is right. */
  endDeal: z.optional(z.boolean()),
});
export type Wishes = z.infer<typeof Wishes>;

export interface SlipShow {
  readonly catalog: catalog.State;
  readonly offers: Offers;
  readonly orders: Orders;
  readonly rundown: Rundown;
  readonly stage: stage.State;
}

/** So long the card is seen without its price before the correction takes its place, ms. */
export const FREEZE_MS = 1_200;

/** All that a slip will do. */
export interface SlipPlan {
  readonly correction: CorrectionTerms;
  readonly say: NonNullable<Correction['say']>;
  readonly product: catalog.Listed;
  /** The deal of the product that holds the air, and whether it ends by this. */
  readonly deal: Deal | undefined;
  readonly endsDeal: boolean;
  /** Whether the right price is new to the catalog. */
  readonly savesPrice: boolean;
  /** The coupons that start by this. There may be some that cannot: another drop is on air. */
  readonly starts: OfferOf<'coupon-drop'> | undefined;
  /** How long after the cue the correction comes, ms: a card of the product that is on screen is frozen first. */
  readonly freezeMs: number;
  /** What viewers must see of it and was switched off. */
  readonly switchesOn: readonly ('correction' | 'coupon-drop')[];
}

/** The coupons that the crew prepared for a slip: the latest draft of such. */
export const preparedMakeGood = (offers: Offers, now: number): OfferOf<'coupon-drop'> | undefined =>
  offersOf(offers, 'coupon-drop')
    .filter((drop) => drop.isMakeGood === true && phaseOf(drop, now) === 'draft')
    .at(-1);

/** The product that a slip is most likely about at `now`: the live deal's, else the presented one, else the one announced. */
export function slipSku({ offers, rundown }: Pick<SlipShow, 'offers' | 'rundown'>, now: number): string | undefined {
  const deal = current(offers, now);
  if (deal && phaseOf(deal, now) === 'live') return deal.sku;
  return presentedAt(rundown, now)?.sku ?? onScreen(offers, now)?.sku;
}

type Price = Pick<CorrectionTerms, 'right' | 'of'>;
const isSame = (one: Money, other: Money) => one.minor === other.minor && one.currency === other.currency;

/** The prices that the show asks for a product, the likeliest to be spoken of first: a group's is its own until it is full. */
function askedFor({ price }: catalog.Listed, deal: Deal | undefined, now: number): [Price, ...Price[]] {
  if (!deal || phaseOf(deal, now) !== 'live') return [{ right: price }];
  const isFull = deal.kind === 'flash-sale' || deal.completed !== null;
  return isFull ? [{ right: deal.deal }] : [{ right: deal.deal, of: 'group' }, { right: price }];
}

/** What a slip will do at `now`. Throws `Refused`. */
export function planSlip(show: SlipShow, now: number, wishes: Wishes): SlipPlan {
  const sku = wishes.sku ?? slipSku(show, now);
  if (sku === undefined) throw new Refused('nothing-presented');
  const product = catalog.findProduct(show.catalog, sku);
  if (!product) throw new Refused('unknown-product', sku);
  const holder = current(show.offers, now);
  const deal = holder?.sku === sku ? holder : undefined;
  const endsDeal = wishes.endDeal === true && deal !== undefined;
  const asked = askedFor(product, endsDeal ? undefined : deal, now);
  const right = wishes.right ?? asked[0].right;
  const known = asked.find((each) => isSame(each.right, right));
  if (wishes.said && !isSame(wishes.said, right)) throw new Refused('price-moved', product.title);
  // What the card said and should not have.
  const shown = endsDeal ? deal.deal : known ? undefined : product.price;
  const wrong = wishes.wrong ?? (shown && !isSame(shown, right) ? shown : undefined);
  for (const price of [right, wrong]) {
    if (price && price.currency !== product.price.currency) throw new Refused('wrong-currency', product.price.currency);
  }
  if (!known && deal && !endsDeal) throw new Refused('deal-price-fixed', product.title);
  if (wrong && isSame(wrong, right)) throw new Refused('same-price');

  const drop = wishes.makeGood || wishes.coupons === 0 ? undefined : preparedMakeGood(show.offers, now);
  const given = drop && { ...drop, quantity: wishes.coupons ?? drop.quantity };
  const makeGood = wishes.makeGood ?? (given && told(given));
  const canStart = given && !busyWith(given, show.offers, now) && (given.reason || !repeats(given, show.offers, now));
  const starts = canStart ? given : undefined;
  const correction: CorrectionTerms = {
    title: product.title,
    sku,
    ...(wrong && { wrong }),
    right,
    ...(known?.of && { of: known.of }),
    ...(makeGood && { makeGood }),
  };
  const say = sentenceOf(correction, endsDeal);
  const mustSee = ['correction', ...(starts ? ['coupon-drop' as const] : [])] as const;
  const switchesOn = mustSee.filter((name) => show.stage.switches.some(({ widget, on }) => widget === name && !on));
  const hasCard = [onScreen(show.offers, now), presentedAt(show.rundown, now)].some((card) => card?.sku === sku);
  const freezeMs = hasCard ? FREEZE_MS : 0;
  return { correction, say, freezeMs, product, deal, endsDeal, savesPrice: !known, starts, switchesOn };
}

/** What a correction says of coupons. A code that is too long for it shows with the coupons alone. */
const told = ({ quantity, worth, code }: OfferOf<'coupon-drop'>): MakeGood => {
  const short = MakeGood.shape.code.safeParse(code);
  return { coupons: quantity, worth, ...(short.success && { code }) };
};

/** Everything that a slip changes besides the correction, in the order in which it becomes true. */
export function slipEvents(
  { deal, endsDeal, savesPrice, product, correction, starts, freezeMs, switchesOn }: SlipPlan,
  context: Context<SlipShow>,
): (catalog.Event | offers.Event | stage.Event)[] {
  const { show } = context;
  const ended = deal && endsDeal ? offers.decide(endingOf(deal), show.offers, context) : [];
  const without = ended.reduce((state, event) => offers.reduce(state, event, 0), show.offers);
  const after = { ...context, show: { ...show, offers: without } };
  const priced = catalog.Product.parse({ ...product, price: correction.right });
  const saved = savesPrice ? catalog.decide({ type: 'catalog/put', product: priced }, show.catalog, after) : [];
  const switched = switchesOn.flatMap((widget) =>
    stage.decide({ type: 'stage/switch', widget, on: true }, show.stage, context),
  );
  return [...ended, ...saved, ...switched, ...(starts ? dropping(starts, freezeMs, after) : [])];
}

const endingOf = ({ offerId, started }: Deal): offers.Command => ({
  type: started ? 'offers/end' : 'offers/disarm',
  offerId,
});

/** The coupons as prepared, or so many of them, start with the correction. */
function dropping(drop: OfferOf<'coupon-drop'>, freezeMs: number, context: Context<SlipShow>): offers.Event[] {
  const { offers: state } = context.show;
  const known = state.find(({ offerId }) => offerId === drop.offerId);
  const isOther = known?.kind === 'coupon-drop' && known.quantity !== drop.quantity;
  const drafted = isOther ? offers.decide({ type: 'offers/draft', offer: Terms.parse(drop) }, state, context) : [];
  const after = drafted.reduce((drafts, event) => offers.reduce(drafts, event, 0), state);
  const started = offers.decide({ type: 'offers/start', offerId: drop.offerId }, after, context);
  const later = started.map((event) =>
    event.type === 'offers/started'
      ? { ...event, startsAt: event.startsAt + freezeMs, endsAt: event.endsAt + freezeMs }
      : event,
  );
  return [...drafted, ...later];
}
