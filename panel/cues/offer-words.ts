import type { Language } from '../../shared/language.ts';
import { formatMoney, type Money } from '../../shared/money.ts';
import { findProduct } from '../../shared/show/catalog.ts';
import { endOf, isDeal, phaseOf, type Offer, type Phase } from '../../shared/show/offer.ts';
import type { Kind, SpendStep, Terms } from '../../shared/show/offer-terms.ts';
import type { Show } from '../../shared/show/show.ts';
import { say, type TextKey } from '../texts.ts';

export const phaseWords: Record<Phase, TextKey> = {
  draft: 'phaseDraft',
  armed: 'phaseArmed',
  live: 'phaseLive',
  ended: 'phaseEnded',
  restored: 'phaseRestored',
};

export const kindWords: Record<Kind, TextKey> = {
  'flash-sale': 'kindFlashSale',
  'group-buy': 'kindGroupBuy',
  'spend-and-save': 'kindSpendAndSave',
  'follow-bonus': 'kindFollowBonus',
  'coupon-drop': 'kindCouponDrop',
};

/** What starting an offer of a kind is called. */
export const startWords = {
  'flash-sale': 'cueStart',
  'group-buy': 'cueStartGroup',
  'spend-and-save': 'cueStartPerk',
  'follow-bonus': 'cueStartPerk',
  'coupon-drop': 'cueStartPerk',
} as const satisfies Record<Kind, TextKey>;

/**
 * What an offer is called and what its product costs otherwise: as fixed when it was armed, before that from the catalog. An offer
 * that is not about one product is called by its kind.
 */
export function namesOf(offer: Offer, show: Show, language: Language): { title: string; regular: Money | null } {
  if (offer.fixed) return { title: offer.fixed.title, regular: offer.fixed.regular };
  if (!isDeal(offer)) return { title: say(language, kindWords[offer.kind]), regular: null };
  const product = findProduct(show.catalog, offer.sku);
  return { title: product?.title ?? offer.sku, regular: product?.price ?? null };
}

/** A step of spend and save, or a bonus from an order value on. */
export const stepText = ({ spend, save }: SpendStep, language: Language): string =>
  say(language, 'worthSpend', { spend: formatMoney(spend, language), save: formatMoney(save, language) });

/** What an offer brings, in one line: its price, or what it takes off. */
export function worthText(terms: Terms, language: Language): string {
  const money = (amount: Money) => formatMoney(amount, language);
  switch (terms.kind) {
    case 'flash-sale':
    case 'group-buy':
      return money(terms.deal);
    case 'spend-and-save':
      return terms.steps.map((step) => stepText(step, language)).join(say(language, 'between'));
    case 'follow-bonus':
      return terms.spend
        ? stepText({ spend: terms.spend, save: terms.save }, language)
        : say(language, 'worthSave', { save: money(terms.save) });
    case 'coupon-drop':
      return `${terms.worth} · ${terms.code}`;
  }
}

/** The moment that the crew waits for: the start of an armed offer, the end of a live one. Null when there is none. */
export function awaitedOf(offer: Offer, now: number): number | null {
  const phase = phaseOf(offer, now);
  if (phase === 'armed') return offer.startsAt;
  return phase === 'live' ? endOf(offer) : null;
}
