import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { PictureField } from '../pictures/picture-field.ts';
import { mounted } from '../test-kit/mounted.ts';
import './present-desk.ts';
import { PresentDesk } from './present-desk.ts';
import './product-list.ts';
import { ProductList } from './product-list.ts';

const views = demoViews('en');

describe('product-list', () => {
  afterEach(() => document.body.replaceChildren());

  it('saves selling points and a picture with a product', async () => {
    const { sent, all, tap, type } = await mounted(new ProductList(), views['ready']!);
    await tap('Edit');
    await type('point1', 'Camellia oil');
    const picture = all().find((each) => each instanceof PictureField) as PictureField;
    picture.value = 'c'.repeat(64);
    picture.dispatchEvent(new Event('change'));
    await tap('Save product');
    const [command] = sent[0]!;
    expect(command?.type === 'catalog/put' && command.product).to.deep.include({
      sku: 'SERUM-30',
      unit: 'pcs',
      picture: 'c'.repeat(64),
      points: ['Camellia oil'],
    });
  });
});

describe('present-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('puts up a product’s card, moves on through its steps and puts it away', async () => {
    const { sent, type, tap } = await mounted(new PresentDesk(), views['ready']!);
    await type('sku', 'BALM-SET');
    await tap('Put up its card');
    expect(sent).to.deep.equal([[{ type: 'rundown/present', sku: 'BALM-SET' }]]);
    const shown = await mounted(new PresentDesk(), views['everything']!);
    const pressed = shown.all().find((each) => each.getAttribute('aria-pressed') === 'true');
    expect(pressed?.textContent?.trim()).to.equal('Explain');
    await shown.tap('Ask');
    await shown.tap('Put the card away');
    expect(shown.sent).to.deep.equal([[{ type: 'rundown/step', step: 'asking' }], [{ type: 'rundown/put-away' }]]);
  });
});
