import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('coupon-drop').show(demos[name], options);

describe('coupon-drop', () => {
  before(dressStage);

  it('says what it brings, its code as text and as QR, how many there are and until when', async () => {
    const stage = await at('live');
    expect(stage.texts('.worth, .code *, .in-all')).to.deep.equal(['¥15 无门槛券', 'LIVE15-8K2', '共 500 张']);
    expect(stage.find('.qr path')?.getAttribute('d')).to.match(/^M\d+ \d+h1v1h-1z/);
    expect(stage.texts('.until, .until *')).to.deep.equal(['后失效', '01:47']);
    expect((await at('live', { language: 'en' })).text)
      .to.include('500 coupons')
      .and.include('ends in');
  });

  it('says how many are left only with who counted and when', async () => {
    expect((await at('plenty')).texts('.left, .source')).to.deep.equal(['212', '主播清点，11 秒前']);
    expect((await at('live')).find('.left, .source')).to.equal(null);
    expect((await at('live')).texts('.claim')).to.deep.equal(['扫码或输入口令领取']);
    expect((await at('too old')).find('.left, .source')).to.equal(null);
    expect((await at('low', { language: 'en' })).texts('.in-all')).to.deep.equal(['only left']);
  });

  for (const name of ['coming soon', 'armed', 'gone', 'ended'] as const) {
    it(`gives no code while ${name}`, async () => {
      const stage = await at(name);
      expect(stage.find('.code, .qr')).to.equal(null);
      expect(stage.text).not.to.include('LIVE15');
    });
  }

  it('says what became of it', async () => {
    expect((await at('gone')).texts('.verdict span, .instead')).to.deep.equal(['本轮已全部领完', '已领完']);
    expect((await at('ended')).texts('.verdict span, .instead')).to.deep.equal(['口令已失效', '已结束']);
  });

  it('leaves a long code to the QR', async () => {
    const stage = await at('long code');
    expect(stage.find('.code')).to.equal(null);
    expect(stage.find('.qr')).not.to.equal(null);
    expect(stage.texts('.instead')).to.deep.equal(['扫码领取']);
  });

  for (const name of ['long words', 'chinese code', 'long chinese code', 'wide code'] as const) {
    it(`keeps its words on the ticket, also in the narrowest: ${name}`, async () => {
      const stage = await at(name);
      stage.element.style.width = '580px';
      stage.element.style.setProperty('--width', '580');
      expect(await stage.overflowing()).to.deep.equal([]);
      const ticket = stage.find('.coupon')!.getBoundingClientRect();
      const code = stage.find('.code b')!.getBoundingClientRect();
      expect(code.right).to.be.at.most(ticket.right - 20);
      expect(code.height).to.be.at.most(86);
    });
  }
});
