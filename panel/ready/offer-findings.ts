import { isDeal, phaseOf, type Offer } from '../../shared/show/offer.ts';
import { readiness, stops, type Lack } from '../../shared/show/offer-readiness.ts';
import type { Show } from '../../shared/show/show.ts';
import { namesOf, worthText } from '../cues/offer-words.ts';
import { lackText } from '../offers/lack-text.ts';
import type { View } from '../view.ts';
import { finder, type Finding } from './finding.ts';

type ShowView = Pick<View, 'language' | 'now'>;

const isAboutEvidence = ({ lack }: Lack) => lack === 'no-evidence' || lack === 'was-not-higher';

const prepared = ({ offers }: Show, now: number) =>
  offers.filter((offer) => !offer.started && ['draft', 'armed'].includes(phaseOf(offer, now)));

/** What an offer is called, so that two of one product are told apart. */
const offerTitle = (offer: Offer, show: Show, { language }: ShowView) =>
  `${namesOf(offer, show, language).title} · ${worthText(offer, language)}`;

/** Whether every offer that was prepared can go on air now, and tells how many are left. */
export function offerFindings(show: Show, view: ShowView): Finding[] {
  const { language, now } = view;
  const found = finder('offers', language);
  const offers = prepared(show, now);
  if (offers.length === 0) return [found('amber', 'readyNoOffer', {}, { fix: 'readyNoOfferFix', go: 'offers' })];
  const lacking = offers.flatMap((offer) =>
    readiness(offer, show, now)
      .filter((lack) => !isAboutEvidence(lack))
      .map((lack) => lackFinding(lack, offerTitle(offer, show, view))),
  );
  return lacking.length > 0 ? lacking : [found('green', 'readyOffersFine', { n: offers.length })];

  function lackFinding(lack: Lack, title: string): Finding {
    const { why, fix } = lackText(lack, language);
    // What is on air ends by itself; anything else that stops an offer does not go away.
    const isHard = stops(lack) && !(lack.lack === 'refused' && lack.reason === 'offer-on-air');
    return { check: 'offers', state: isHard ? 'red' : 'amber', why: `${title}: ${why}`, fix, go: placeOf(lack) };
  }
}

function placeOf(lack: Lack) {
  if (lack.lack === 'no-count' || lack.lack === 'too-few') return 'stock';
  if (lack.lack !== 'refused') return 'offers';
  if (lack.reason === 'unknown-product') return 'products';
  return lack.reason === 'offer-on-air' ? 'air' : 'offers';
}

/** Which earlier prices will be shown beside the deals, and why not. */
export function evidenceFindings(show: Show, view: ShowView): Finding[] {
  const { language, now } = view;
  const found = finder('evidence', language);
  const deals = prepared(show, now).filter(isDeal);
  if (deals.length === 0) return [found('green', 'readyNoDeal')];
  const lacking = deals.flatMap((offer) =>
    readiness(offer, show, now)
      .filter(isAboutEvidence)
      .map((lack): Finding => {
        const { why, fix } = lackText(lack, language);
        return {
          check: 'evidence',
          state: 'amber',
          why: `${offerTitle(offer, show, view)}: ${why}`,
          fix,
          go: 'offers',
        };
      }),
  );
  return lacking.length > 0 ? lacking : [found('green', 'readyEvidenceFine', { n: deals.length })];
}
