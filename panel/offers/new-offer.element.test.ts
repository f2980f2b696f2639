import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './new-offer.ts';
import { NewOffer } from './new-offer.ts';
import './offer-list.ts';
import { OfferList } from './offer-list.ts';

const views = demoViews('en');

describe('new-offer', () => {
  afterEach(() => document.body.replaceChildren());

  it('drafts a group buy with what becomes of the orders when too few come', async () => {
    const { sent, tap, type } = await mounted(new NewOffer(), views['ready']!);
    await tap('Group buy');
    await type('deal', '39');
    await type('needed', '20');
    await type('ifMissed', 'full-price');
    await tap('Save as draft');
    const [command] = sent[0]!;
    expect(command?.type === 'offers/draft' && command.offer).to.deep.include({
      kind: 'group-buy',
      sku: 'SERUM-30',
      needed: 20,
      ifMissed: 'full-price',
      deal: { minor: 3_900, currency: 'USD' },
    });
  });

  it('drafts what takes something off, and asks for no product', async () => {
    const { sent, tap, type, all } = await mounted(new NewOffer(), views['ready']!);
    await tap('Spend and save');
    expect(all().some(({ id }) => id === 'product')).to.equal(false);
    await type('spend1', '200');
    await type('save1', '20');
    await tap('Save as draft');
    const [command] = sent[0]!;
    expect(command?.type === 'offers/draft' && command.offer).to.deep.include({ kind: 'spend-and-save' });
  });

  it('names what is missing of a coupon and sends nothing', async () => {
    const { sent, tap, faults } = await mounted(new NewOffer(), views['ready']!);
    await tap('Coupon drop');
    await tap('Save as draft');
    expect(sent).to.deep.equal([]);
    expect(faults()).to.deep.equal(['worth', 'code', 'quantity']);
  });

  it('runs an offer again with its old terms, in its own kind', async () => {
    const element = new NewOffer();
    element.again = views['everything']!.show!.offers.find(({ offerId }) => offerId === 'drop') ?? null;
    const { input } = await mounted(element, views['everything']!);
    expect([input('code').value, input('quantity').value]).to.deep.equal(['LIVE20', '200']);
  });
});

describe('offer-list', () => {
  afterEach(() => document.body.replaceChildren());

  it('ends each offer that is not a deal under its own button', async () => {
    const { sent, hold } = await mounted(new OfferList(), views['everything']!);
    await hold('End early');
    expect(sent).to.deep.equal([[{ type: 'offers/end', offerId: 'spend' }]]);
  });

  it('sends no count of a coupon before one is typed', async () => {
    const { sent, tap } = await mounted(new OfferList(), views['everything']!);
    await tap('Save');
    expect(sent).to.deep.equal([]);
  });

  it('counts a coupon down by hand, never up', async () => {
    const { sent, input, tap, type, faults } = await mounted(new OfferList(), views['everything']!);
    await type('left', '201');
    expect(faults()).to.deep.equal(['left']);
    await type('left', '150');
    await tap('Save');
    expect(input('left').value).to.equal('');
    expect(sent).to.deep.equal([[{ type: 'offers/count-left', offerId: 'drop', left: 150 }]]);
  });
});
