import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { opening, order, script } from '../../script.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('order-ticker').show(demos[name], options);
const rows = ({ root }: OnStage) =>
  [...root.querySelectorAll('.row')].map((row) =>
    [...row.querySelectorAll('bdi, span, b')].map((part) => part.textContent ?? '').join(' '),
  );

describe('order-ticker', () => {
  before(dressStage);

  it('shows orders one by one, the newest last', async () => {
    expect(rows(await at('three'))).to.deep.equal([
      '张** 刚拍下 持妆粉底液 30ml · 混油皮',
      'L** 刚拍下 持妆粉底液 ×2',
      '··4821 刚拍下 柔雾唇釉 #07 胡萝卜色 ×3',
    ]);
  });

  it('names nobody at all while the crew has hidden names', async () => {
    expect(rows(await at('nameless'))).to.deep.equal([
      '有人 刚拍下 持妆粉底液 30ml · 混油皮',
      '有人 刚拍下 持妆粉底液 ×2',
      '有人 刚拍下 柔雾唇釉 #07 胡萝卜色 ×3',
    ]);
  });

  it('speaks the language of the stage', async () => {
    expect(rows(await at('english', { language: 'en' }))[0]).to.equal('L** just bought Long-wear foundation 30 ml');
  });

  it('gathers a rush into one row that counts and says over which time', async () => {
    expect(rows(await at('gathered')).at(-1)).to.equal('+37 笔新订单 · 10 秒内');
    expect(rows(await at('gathered', { language: 'en' })).at(-1)).to.equal('+37 orders in 10 s');
  });

  it('does not call an old order new', async () => {
    expect(rows(await at('late'))).to.deep.equal(['王** 稍早拍下 山茶花精华油礼盒']);
  });

  it('takes an order back that was given back', async () => {
    expect(rows(await at('after it was given back'))).to.have.length(2);
  });

  it('shows nothing when there is nothing', async () => {
    expect((await at('none')).root.querySelectorAll('*')).to.have.length(0);
  });

  it('replays nothing on a page that comes late', async () => {
    const { now } = demos.three;
    expect(rows(await at('three', { now: now + 20_000 }))).to.deep.equal([]);
  });

  it('marks itself once in a rehearsal, and only while there is something to mark', async () => {
    const stage = await at('three');
    const { show } = stage.element;
    stage.element.show = { ...show, stage: { ...show.stage, mode: 'rehearsal' } };
    await stage.element.updateComplete;
    expect(stage.texts('.rehearsal')).to.deep.equal(['彩排 REHEARSAL']);
    stage.element.now += 60_000;
    await stage.element.updateComplete;
    expect(stage.find('.rehearsal')).to.equal(null);
  });

  it('shows a name as text, whatever stands in it', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const demo = script([opening(), [1_000, order(1, { buyer: '<b>**', title: evil })]], { lookAt: 3_000 });
    const stage = await new OnStage('order-ticker').show(demo);
    expect(stage.find('img')).to.equal(null);
    expect(rows(stage)).to.deep.equal([`<b>** 刚拍下 ${evil}`]);
  });

  for (const canvas of ['vertical', 'horizontal'] as const) {
    it(`keeps long, mixed and right-to-left words in their boxes, ${canvas}`, async () => {
      for (const language of ['zh-CN', 'en'] as const) {
        const stage = await new OnStage('order-ticker', canvas).show(demos['long words'], { language });
        expect(await stage.overflowing(), language).to.deep.equal([]);
      }
    });
  }
});
