import { runAt, type Run } from '../../offer-run.ts';
import type { Offer, OfferOf } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/fold.ts';

export type Bonus = Run<OfferOf<'follow-bonus'>>;

export const isBonus = (offer: Offer): offer is OfferOf<'follow-bonus'> => offer.kind === 'follow-bonus';

/** The bonus that viewers see at `now`. */
export const bonusAt = ({ offers }: Show, now: number): Bonus | undefined => runAt(offers, isBonus, now);
