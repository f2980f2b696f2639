import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './drill-desk.ts';
import { DrillDesk } from './drill-desk.ts';

const views = demoViews('en');

async function opened(view: (typeof views)[string]) {
  const desk = new DrillDesk();
  const page = await mounted(desk, view);
  await page.tap('⚠ Emergency');
  return { desk, ...page };
}

const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('drill-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('each drill is one gesture, and what cannot be taken back is held', async () => {
    const { sent, tap, hold, type } = await opened(views['live']!);
    await type('where', '@cuecart-backup');
    await hold('Technical stop: cover the picture');
    await hold('Clear the stage');
    await hold('Sold out early');
    await tap('Hush: stop all sound');
    await tap('Mask everyone: no names at all');
    expect(sent.map(([first]) => first?.type)).to.deep.equal([
      'notices/hold',
      'stage/clear',
      'stock/count',
      'sound/stop',
      'stage/hide-names',
    ]);
    expect(sent[0]).to.deep.equal([{ type: 'notices/hold', slate: { why: 'technical', where: '@cuecart-backup' } }]);
  });

  it('tells the panel that it opened and closed', async () => {
    const desk = new DrillDesk();
    const told: boolean[] = [];
    desk.addEventListener('toggle', () => told.push(desk.open));
    const { tap } = await mounted(desk, views['live']!);
    await tap('⚠ Emergency');
    await tap('Close emergency');
    expect(told).to.deep.equal([true, false]);
  });

  it('a price slip is two taps and no typing: what it will do is said on the button', async () => {
    const { sent, hold, text } = await opened(views['live']!);
    expect(text()).to.contain('Cards hide the price');
    expect(text()).to.contain('50 coupons start: $10 off from $99, SORRY10');
    await hold('Price slip: $99 is right');
    expect(sent).to.deep.equal([[{ type: 'notices/slip', slip: { sku: 'SERUM-30', said: usd(9_900) } }]]);
  });

  it('fits a phone also with the longest title', async () => {
    const { show, ...view } = views['live']!;
    const products = show!.catalog.products.map((product) => ({ ...product, title: 'Camellia serum, '.repeat(7) }));
    const long = { ...show!, catalog: { ...show!.catalog, products } };
    const { desk, all, hold, type } = await opened({ ...view, show: long });
    desk.style.width = '360px';
    all()
      .find((each) => each.matches('details'))
      ?.setAttribute('open', '');
    await type('right', '89');
    const wide = [desk.renderRoot.querySelector('.open')!, ...desk.renderRoot.querySelectorAll('.open > *')];
    expect(wide.filter(({ scrollWidth }) => scrollWidth > 360)).to.deep.equal([]);
    await hold('End the deal and correct to $89');
  });

  it('what is known of the slip may be added, and only what can be read is sent', async () => {
    const { sent, hold, type, faults, text } = await opened(views['live']!);
    await type('wrong', '9.9.9');
    await hold('Price slip: $99 is right');
    expect([sent, faults()]).to.deep.equal([[], ['wrong']]);
    await type('wrong', '9.90');
    await type('coupons', '0');
    expect(text()).to.contain('No make-good coupons');
    await hold('Price slip: $99 is right');
    const wrong = { minor: 990, currency: 'USD' };
    expect(sent).to.deep.equal([
      [{ type: 'notices/slip', slip: { sku: 'SERUM-30', wrong, coupons: 0, said: usd(9_900) } }],
    ]);
  });

  it('where a deal’s fixed price is wrong it offers to end the deal, held, and says so', async () => {
    const { sent, hold, type, text } = await opened(views['live']!);
    await hold('End the deal and correct to $199');
    await type('right', '89');
    expect(text()).to.contain('the deal ends now');
    await hold('End the deal and correct to $89');
    const right = { minor: 8_900, currency: 'USD' };
    expect(sent.map(([first]) => first)).to.deep.equal([
      { type: 'notices/slip', slip: { sku: 'SERUM-30', endDeal: true, said: usd(19_900) } },
      { type: 'notices/slip', slip: { sku: 'SERUM-30', right, endDeal: true, said: right } },
    ]);
  });

  it('another product than the one on air is chosen; a price that its card had wrong is saved', async () => {
    const { sent, hold, type, text } = await opened(views['live']!);
    await type('sku', 'BALM-SET');
    await type('right', '49');
    expect(text()).to.contain('$49 is saved as the shop’s price');
    await hold('Price slip: $49 is right');
    const right = { minor: 4_900, currency: 'USD' };
    expect(sent).to.deep.equal([[{ type: 'notices/slip', slip: { sku: 'BALM-SET', right, said: right } }]]);
  });

  it('with nothing on air it asks which product, and what is not in the catalog has its form', async () => {
    const { desk, all, tap, text } = await opened(views['ready']!);
    expect(text()).to.contain('No product is on air');
    expect(all().some((each) => each.matches('details[open]'))).to.equal(true);
    let asked = 0;
    desk.addEventListener('correct', () => (asked += 1));
    await tap('Something not in the catalog…');
    expect([asked, desk.open]).to.deep.equal([1, false]);
  });

  it('says that a correction is on screen and takes it down; a slip on a cleared stage is not seen, and that is said', async () => {
    const { sent, tap } = await opened(views['everything']!);
    await tap('Take the correction down');
    expect(sent).to.deep.equal([[{ type: 'notices/take-down', notice: 'correction' }]]);
    const { show, ...view } = views['live']!;
    const cleared = { ...show!, stage: { ...show!.stage, cleared: { on: true, since: 1 } } };
    expect((await opened({ ...view, show: cleared })).text()).to.contain('viewers see no correction until');
  });

  it('sends viewers where the last slate sent them', async () => {
    const { show, ...view } = views['live']!;
    const slate = [{ why: 'technical' as const, where: '@cuecart-backup', startsAt: 0, until: 1 }];
    const { sent, hold } = await opened({ ...view, show: { ...show!, notices: { ...show!.notices, slate } } });
    await hold('Technical stop: cover the picture');
    expect(sent).to.deep.equal([[{ type: 'notices/hold', slate: { why: 'technical', where: '@cuecart-backup' } }]]);
  });

  it('after hush says that nothing sounds, and brings the effects back, held: hush tapped twice stays hushed', async () => {
    const { show, ...view } = views['live']!;
    const sound = { ...show!.sound, beds: [], effects: { ...show!.sound.effects, on: false } };
    const { sent, hold, text } = await opened({ ...view, show: { ...show!, sound } });
    expect(text()).to.contain('All sound is off');
    await hold('Sound effects on again');
    expect(sent).to.deep.equal([[{ type: 'sound/switch', on: true }]]);
  });

  it('without a deal there is nothing that could be sold out', async () => {
    expect((await opened(views['ready']!)).text()).not.to.contain('Sold out early');
  });
});
