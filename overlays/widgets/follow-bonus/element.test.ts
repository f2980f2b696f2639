import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('follow-bonus').show(demos[name], options);
const line = (stage: OnStage, selector: string) => stage.find(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('follow-bonus', () => {
  before(dressStage);

  it('says what a follow brings, from which order value on and until when', async () => {
    const stage = await at('live');
    expect(line(stage, '.offer')).to.equal('关注立减 ¥10');
    expect(line(stage, '.rest')).to.equal('满 ¥99 可用');
    expect(line(stage, '.when')).to.equal('09:47 后失效');
    const english = await at('live', { language: 'en' });
    expect([line(english, '.offer'), line(english, '.rest'), line(english, '.when')]).to.deep.equal([
      'Follow ¥10 off',
      'from ¥99',
      'full price in 09:47',
    ]);
  });

  it('says so when there is no least order value', async () => {
    expect(line(await at('on any order'), '.rest')).to.equal('无门槛');
  });

  it('shows a code without losing the condition', async () => {
    const stage = await at('coupon');
    expect(line(stage, '.rest')).to.equal('口令 FAN10');
    expect(line(stage, '.chip')).to.equal('满¥99');
  });

  it('without a start says only that it comes', async () => {
    const stage = await at('coming soon');
    expect(line(stage, '.when')).to.equal('即将开始');
    expect(stage.find('.time')).to.equal(null);
  });

  it('says that it is over, and what no longer holds', async () => {
    const stage = await at('ended');
    expect(line(stage, '.terms')).to.equal('已结束关注不再立减');
    expect(stage.find('.bonus')?.getAttribute('data-on')).to.equal('spent');
  });

  it('at rest carries no trace of a motion', async () => {
    const { now } = demos.live;
    const lived = new OnStage('follow-bonus');
    for (const before of [13_000, 12_900, 12_000, 0]) await lived.show(demos.live, { now: now - before });
    expect(lived.moved).to.deep.equal([]);
    expect((await at('live')).root.innerHTML).to.equal(lived.root.innerHTML);
  });
});
