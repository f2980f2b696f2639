import { expect } from 'chai';
import type { Command } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { noActions } from '../view.ts';
import './offer-form.ts';
import { OfferForm } from './offer-form.ts';

async function formOf(state: string, accepted = true) {
  const sent: Command[][] = [];
  let closed = 0;
  const form = new OfferForm();
  form.view = demoViews('en')[state]!;
  form.actions = { ...noActions, send: (commands) => (sent.push([...commands]), Promise.resolve(accepted)) };
  form.addEventListener('close', () => (closed += 1));
  document.body.append(form);
  await form.updateComplete;
  const input = (id: string) => form.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  return {
    form,
    sent,
    input,
    closed: () => closed,
    type(id: string, text: string) {
      input(id).value = text;
      input(id).dispatchEvent(new Event(input(id).matches('md-outlined-select') ? 'change' : 'input'));
    },
    async save() {
      form.renderRoot.querySelector<HTMLButtonElement>('button.main')!.click();
      await form.updateComplete;
      await Promise.resolve();
      await form.updateComplete;
    },
  };
}

describe('offer-form', () => {
  afterEach(() => document.body.replaceChildren());

  it('begins with the product that is next in the rundown, so that only the deal is left to type', async () => {
    const { input, type, save, sent, closed } = await formOf('ready');
    expect(input('price').value).to.equal('199.00');
    type('deal', '29.9');
    await save();
    expect(sent[0]).to.have.length(1);
    expect(sent[0]![0]).to.deep.include({ type: 'offers/draft' });
    expect((sent[0]![0] as { offer: object }).offer).to.deep.include({
      sku: 'SERUM-30',
      deal: { minor: 2_990, currency: 'USD' },
      lastsMs: 600_000,
    });
    expect(closed()).to.equal(1);
  });

  it('has the number pad of the phone for prices and counts', async () => {
    const { input } = await formOf('ready');
    expect([input('deal').inputMode, input('minutes').inputMode]).to.deep.equal(['decimal', 'numeric']);
  });

  it('says what is wrong with a price beside it, and goes there', async () => {
    const { form, input, type, save, sent } = await formOf('ready');
    type('deal', '29,9');
    await save();
    expect(sent).to.deep.equal([]);
    expect(input('deal').getAttribute('error-text')).to.contain('digits only');
    expect(input('deal').hasAttribute('error')).to.equal(true);
    expect(form.shadowRoot!.activeElement).to.equal(input('deal'));
    type('deal', '29.9');
    await form.updateComplete;
    expect(input('deal').hasAttribute('error')).to.equal(false);
  });

  it('asks for everything of a new product in an empty room', async () => {
    const { form, save, sent } = await formOf('empty');
    await save();
    const wrong = [...form.renderRoot.querySelectorAll('[error]')].map(({ id }) => id);
    expect(wrong).to.include.members(['sku', 'title', 'currency']);
    expect(sent).to.deep.equal([]);
  });

  it('stays open with what was typed when the room refuses', async () => {
    const { type, save, input, closed } = await formOf('ready', false);
    type('deal', '29.9');
    await save();
    expect(closed()).to.equal(0);
    expect(input('deal').value).to.equal('29.9');
  });

  it('puts the shop’s stock id on the product, and shows it again', async () => {
    const { form, input, type, save, sent } = await formOf('ready');
    type('product', 'BALM-SET');
    await form.updateComplete;
    expect(input('stockIds').value).to.equal('');
    type('stockIds', '808950810');
    type('deal', '29.9');
    await save();
    expect(sent[0]!.map((command) => command.type)).to.deep.equal(['catalog/put', 'offers/draft']);
    const [put] = sent[0]!;
    const product = put?.type === 'catalog/put' ? put.product : undefined;
    expect(product).to.deep.include({ sku: 'BALM-SET', feedIds: ['shopify:808950810'] });

    const { show } = form.view;
    const products = show!.catalog.products.map((listed) =>
      listed.sku === product?.sku ? { ...listed, ...product } : listed,
    );
    form.view = { ...form.view, show: { ...show!, catalog: { ...show!.catalog, products } } };
    type('product', 'SERUM-30');
    await form.updateComplete;
    expect(input('stockIds').value).to.equal('');
    type('product', 'BALM-SET');
    await form.updateComplete;
    expect(input('stockIds').value).to.equal('shopify:808950810');
    await save();
    expect(sent[1]!.map((command) => command.type)).to.deep.equal(['offers/draft']);
  });

  it('fills in another product that is picked, also after one was picked by hand', async () => {
    const { form, type, input } = await formOf('ready');
    type('product', 'SERUM-30');
    await form.updateComplete;
    expect(input('title').value).to.equal('Camellia repair serum 30 ml');
    type('product', '');
    await form.updateComplete;
    expect(input('title').value).to.equal('');
    expect(input('sku').value).to.equal('');
  });
});
