import { expect } from 'chai';
import { current, type OfferOf } from '../../shared/show/offer.ts';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './offer-cues.ts';
import { OfferCues } from './offer-cues.ts';

const view = demoViews('en')['live']!;
const sale = current(view.show!.offers, view.now)!;
const group = (more: Partial<OfferOf<'group-buy'>>): OfferOf<'group-buy'> => ({
  ...sale,
  kind: 'group-buy',
  needed: 20,
  ifMissed: 'refund',
  completed: null,
  ...more,
});

describe('offer-cues', () => {
  afterEach(() => document.body.replaceChildren());

  const saysOf = async (offer: OfferCues['offer']) => {
    const cues = new OfferCues();
    cues.offer = offer;
    return (await mounted(cues, view)).text();
  };

  it('says what becomes of the orders when a group ends before it is full', async () => {
    expect(await saysOf(group({})))
      .to.contain('every order is refunded in full')
      .and.not.to.contain('back to');
    expect(await saysOf(group({ ifMissed: 'full-price' }))).to.contain('every order is charged $199');
  });

  it('says that the price goes back when a full group or a sale ends', async () => {
    expect(await saysOf(sale)).to.contain('back to $199');
    expect(await saysOf(group({ completed: { startsAt: view.now, seed: 1 } }))).to.contain('back to $199');
  });
});
