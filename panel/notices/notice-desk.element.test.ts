import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './notice-desk.ts';
import { NoticeDesk } from './notice-desk.ts';
import { AnswerForm } from './answer-form.ts';
import { CorrectionForm } from './correction-form.ts';
import { MakeGoodForm } from './make-good-form.ts';
import { OpeningForm } from './opening-form.ts';
import { SlateForm } from './slate-form.ts';

const views = demoViews('en');

describe('notice-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('begins a correction with the product on air at its price, and sends it when held', async () => {
    const { sent, input, type, hold } = await mounted(new CorrectionForm(), views['live']!);
    expect([input('title').value, input('right').value]).to.deep.equal(['Camellia repair serum 30 ml', '99.00']);
    await type('wrong', '9.9');
    await hold('Show the correction');
    expect(sent).to.have.length(1);
    const wrong = { minor: 990, currency: 'USD' };
    const slip = { sku: 'SERUM-30', wrong, coupons: 0 };
    expect(sent[0]).to.deep.equal([{ type: 'notices/slip', slip, lastsMs: 45_000 }]);
    expect(input('wrong').value).to.equal('');
  });

  it('follows what is on air until somebody types', async () => {
    const form = new CorrectionForm();
    const { input, type } = await mounted(form, views['ready']!);
    expect(input('title').value).to.equal('');
    form.view = views['live']!;
    await form.updateComplete;
    expect(input('right').value).to.equal('99.00');
    await type('wrong', '9.9');
    form.view = views['ready']!;
    await form.updateComplete;
    expect([input('wrong').value, input('right').value]).to.deep.equal(['9.9', '99.00']);
  });

  it('sends no correction without the right price, and says where', async () => {
    const { sent, hold, type, faults } = await mounted(new CorrectionForm(), views['live']!);
    await type('right', '');
    await hold('Show the correction');
    expect(sent).to.deep.equal([]);
    expect(faults()).to.deep.equal(['right']);
  });

  it('does not take an announced or ended deal’s price for the right one', async () => {
    const { input } = await mounted(new CorrectionForm(), views['armed']!);
    expect([input('title').value, input('right').value]).to.deep.equal(['Camellia repair serum 30 ml', '199.00']);
  });

  it('takes another product at its price of now', async () => {
    const { input, type } = await mounted(new CorrectionForm(), views['live']!);
    await type('sku', 'BALM-SET');
    expect([input('title').value, input('right').value]).to.deep.equal(['Lip balm, set of three', '59.00']);
    await type('sku', 'SERUM-30');
    expect(input('right').value).to.equal('99.00');
    await type('sku', '');
    expect(input('title').value).to.equal('');
  });

  it('shows how a name will read before it goes out, and sends it so', async () => {
    const { sent, text, type, tap } = await mounted(new AnswerForm(), views['live']!);
    await type('question', 'Which shade?');
    await type('answer', 'Two');
    await type('asker', 'Maria');
    expect(text()).to.contain('On screen: M**');
    await tap('Pin it on screen');
    const [[command] = []] = sent;
    expect(command?.type === 'notices/pin-answer' && command.answer.asker).to.equal('M**');
  });

  it('must be held for what covers the whole picture', async () => {
    const { sent, hold, type, all } = await mounted(new SlateForm(), views['live']!);
    expect(all().some((each) => each.matches('button.main'))).to.equal(false);
    await type('why', 'technical');
    await hold('Cover the picture');
    expect(sent).to.deep.equal([[{ type: 'notices/hold', slate: { why: 'technical' } }]]);
  });

  it('must be held for the opening too: it covers the picture for minutes', async () => {
    const { sent, hold, type, all } = await mounted(new OpeningForm(), views['ready']!);
    expect(all().some((each) => each.matches('button.main'))).to.equal(false);
    await type('time', '20:00');
    await hold('Start the countdown');
    expect(sent[0]!.map((command) => command.type)).to.deep.equal(['notices/open']);
  });

  it('keeps the coupons for a slip ready, and those of the last slip again', async () => {
    const { sent, text, input, type, tap } = await mounted(new MakeGoodForm(), views['live']!);
    expect(text()).to.contain('50 × $10 off from $99 · SORRY10');
    expect(input('code').value).to.equal('SORRY10');
    await type('quantity', '80');
    await tap('Keep ready');
    await tap('Discard it');
    const [[draft] = [], [discard] = []] = sent;
    expect(draft?.type === 'offers/draft' && draft.offer).to.deep.include({
      offerId: 'example-make-good',
      kind: 'coupon-drop',
      quantity: 80,
      isMakeGood: true,
    });
    expect(discard).to.deep.equal({ type: 'offers/discard', offerId: 'example-make-good' });
  });

  it('says what is on screen and takes it down', async () => {
    const { sent, all, tap } = await mounted(new NoticeDesk(), views['everything']!);
    expect(
      all().filter((each) => each.matches('.chip.good') && each.textContent?.includes('On screen')),
    ).to.have.length(2);
    await tap('Take it down');
    expect(sent).to.deep.equal([[{ type: 'notices/take-down', notice: 'correction' }]]);
  });
});
