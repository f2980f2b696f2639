import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { showAt, T0 } from '../../script.ts';
import { demos } from './demo.ts';
import './element.ts';
import { motion } from './motion.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('closing-thanks').show(demos[name], options);

describe('closing-thanks', () => {
  before(dressStage);

  it('says what was sold and who says so, what was unlocked, and when it goes on', async () => {
    const stage = await at('closing');
    expect(stage.text).to.include('386').and.include('11月22日 12:00 起').and.include('店铺订单，退款已扣除');
    expect(stage.texts('.reward')).to.deep.equal(['神秘礼盒', '¥10 优惠券', '¥5 优惠券']);
    expect(stage.text).to.include('11月23日 12:00').and.include('新品首发专场');
    const english = await at('english', { language: 'en' });
    expect(english.text).to.include('THANK YOU').and.include('30K likes').and.include('UTC+8');
  });

  it('names no figure where no shop has told any', async () => {
    const stage = await at('nothing sold');
    expect(stage.find('.sold, .unlocked')).to.equal(null);
    expect(stage.text).not.to.match(/\b0\b/);
  });

  it('promises no next show where none is set', async () => {
    const stage = await at('no next show');
    expect(stage.find('.next')).to.equal(null);
    expect(stage.texts('.orders .caption')).to.deep.equal(['本场订单']);
    expect(stage.find('.sold')?.textContent).not.to.include('起');
  });

  it('promises none any more once it has begun', async () => {
    const { closing } = demos;
    const begins = T0 + 86_400_000;
    const show = showAt(closing, closing.now);
    expect((await at('closing', { now: begins - 1 })).find('.next')).not.to.equal(null);
    expect((await at('closing', { now: begins })).find('.next')).to.equal(null);
    expect(motion.nextFigure(show, closing.now)).to.equal(begins);
  });
});
