import { expect } from 'chai';
import type { Offer } from '../../shared/show/offer.ts';
import { demoViews } from '../demo-views.ts';
import { touch } from '../frame/price-pad.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import { NewOffer } from './new-offer.ts';
import { OfferList } from './offer-list.ts';

const views = demoViews('en');
const { isFirst } = touch;
const mine = {
  templateId: 'mine',
  name: 'Quick one',
  terms: { kind: 'flash-sale', lastsMs: 120_000, quantity: 7 },
} as const;
const withMine: View = { ...views['ready']!, show: { ...views['ready']!.show!, templates: [mine] } };
const ended = views['ended']!.show!.offers.find(({ offerId }) => offerId === 'example-serum')!;

async function opened(view: View, from: { again?: Offer; edited?: Offer } = {}) {
  const page = await mounted(Object.assign(new NewOffer(), from), view);
  return {
    ...page,
    draft() {
      const command = page.sent[0]?.find(({ type }) => type === 'offers/draft');
      return command?.type === 'offers/draft' ? command.offer : undefined;
    },
  };
}

describe('a new offer from a template', () => {
  afterEach(() => {
    touch.isFirst = isFirst;
    document.body.replaceChildren();
  });

  it('has its terms at one tap and the product that is next, and leaves the price to type', async () => {
    const { tapFirst, type, hold, sent, draft } = await opened(views['ready']!);
    await tapFirst('Flash sale 5 min');
    await type('deal', '99');
    await hold('Start the sale');
    expect(draft()).to.deep.include({ sku: 'SERUM-30', lastsMs: 300_000, quantity: 100, limitPerBuyer: 1 });
    expect(sent[0]!.map(({ type }) => type)).to.deep.equal(['offers/draft', 'offers/start']);
  });

  it('goes to the price, where the pad comes up under the thumb', async () => {
    touch.isFirst = () => true;
    const { tapFirst, all } = await opened(views['ready']!);
    await tapFirst('Flash sale 5 min');
    expect(
      all().some((each) => each.matches('.pad') && each.getAttribute('aria-label')!.includes('Deal price')),
    ).to.equal(true);
  });

  it('keeps a price that was typed before', async () => {
    const { tapFirst, type, input } = await opened(views['ready']!);
    await type('deal', '88');
    await tapFirst('Flash sale 3 min');
    expect([input('deal').value, input('minutes').value]).to.deep.equal(['88', '3']);
  });

  it('offers the crew’s own first, and fills in a perk’s too', async () => {
    const { tapFirst, input, all } = await opened(withMine);
    const titles = all()
      .filter((each) => each.matches('.grid button'))
      .map((each) => each.textContent.trim());
    expect(titles[0]).to.contain('Quick one');
    await tapFirst('Coupon drop');
    expect([input('quantity').value, input('minutes').value]).to.deep.equal(['100', '10']);
  });

  it('removes one of the crew’s own after asking', async () => {
    const { tap, tapFirst, sent } = await opened(withMine);
    await tap('Tidy templates');
    await tapFirst('Remove · Quick one');
    expect(sent).to.deep.equal([]);
    await tap('Remove “Quick one”?');
    expect(sent).to.deep.equal([[{ type: 'templates/remove', templateId: 'mine' }]]);
  });
});

describe('the same again', () => {
  afterEach(() => document.body.replaceChildren());

  it('asks for its reason before anything is sent, and takes a quick one', async () => {
    const { tap, sent, fault, draft } = await opened(views['ended']!, { again: ended });
    await tap('Save as draft');
    expect(sent).to.deep.equal([]);
    expect(fault('reason')).to.equal('Say why it runs again');
    await tap('Viewers asked for it');
    await tap('Save as draft');
    expect(draft()).to.deep.include({ sku: 'SERUM-30', reason: 'Viewers asked for it' });
  });

  it('asks a new offer of the same product too, while that runs and after it ran', async () => {
    for (const state of ['live', 'ended']) {
      const { type, hold, sent, fault } = await opened(views[state]!);
      await type('product', 'SERUM-30');
      await type('deal', '99');
      await hold('Start the sale');
      expect([sent.length, fault('reason')], state).to.deep.equal([0, 'Say why it runs again']);
      document.body.replaceChildren();
    }
  });
});

describe('a draft', () => {
  afterEach(() => document.body.replaceChildren());

  it('is changed under its own id', async () => {
    const edited = views['ready']!.show!.offers[0]!;
    const { type, tap, draft } = await opened(views['ready']!, { edited });
    await type('quantity', '20');
    await tap('Save as draft');
    expect(draft()).to.deep.include({ offerId: edited.offerId, quantity: 20, deal: { minor: 9_900, currency: 'USD' } });
  });

  it('says on its card whether it can go on air, and what to look at', async () => {
    const ready = await mounted(new OfferList(), views['ready']!);
    expect(ready.text()).to.contain('Ready to go on air');
    document.body.replaceChildren();
    const { stock } = views['ready']!.show!;
    const few = { ...stock, items: stock.items.map((item) => ({ ...item, left: 10 })) };
    const { text } = await mounted(new OfferList(), {
      ...views['ready']!,
      show: { ...views['ready']!.show!, stock: few },
    });
    expect(text()).to.contain('50 are offered, but only 10 are in stock');
  });

  it('gives its terms to the crew as a template, its price only when that is wanted', async () => {
    const { tap, sent, type } = await mounted(new OfferList(), views['ready']!);
    await tap('Save as template');
    await type('name', 'Serum push');
    await tap('Save');
    await tap('Save as template');
    await tap('With the price, $99');
    await tap('Save');
    const [plain, priced] = sent.map(([command]) =>
      command?.type === 'templates/save' ? command.template : undefined,
    );
    expect(plain?.name).to.equal('Serum push');
    expect(plain?.terms).to.deep.equal({ kind: 'flash-sale', lastsMs: 300_000, quantity: 50, limitPerBuyer: 2 });
    expect(priced?.terms).to.deep.include({ deal: { minor: 9_900, currency: 'USD' } });
  });
});
