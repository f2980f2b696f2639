import { expect } from 'chai';
import { correctedCard } from '../../../test/kit/corrected-card.ts';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('group-buy').show(demos[name], options);
const words = ({ root }: OnStage, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('group-buy', () => {
  before(dressStage);

  it('says how many of how many, whose orders they are, both prices, the time and what comes of too few', async () => {
    const stage = await at('live');
    expect(words(stage, '.orders')).to.equal('38/50店铺订单');
    expect(words(stage, '.figure')).to.equal('¥99.90');
    expect(words(stage, '.beside')).to.equal('成团价 现价 ¥199');
    expect(words(stage, '.clock')).to.equal('02:44');
    expect(words(stage, '.after')).to.equal('到时未满 50 单，全额退款');
    expect(words(await at('full price'), '.after')).to.equal('到时未满 50 单，按 ¥199 成交');
    const english = await at('full price', { language: 'en' });
    expect(words(english, '.after')).to.equal('If not filled, all pay ¥199');
  });

  it('compares prices only when the group is full, and with evidence', async () => {
    expect((await at('live')).find('.was, .chip')).to.equal(null);
    expect(words(await at('complete'), '.beside')).to.equal('5.1折 ¥199');
    expect((await at('without evidence')).find('.was, .chip')).to.equal(null);
  });

  it('says how many are missing when they are few', async () => {
    expect(words(await at('nearly full'), '.near')).to.equal('还差 3 单');
    expect((await at('live')).find('.near')).to.equal(null);
  });

  it('when it is full says so, and until when the price holds', async () => {
    const stage = await at('complete');
    expect(words(stage, '.full')).to.equal('已成团');
    expect(words(stage, '.after')).to.equal('结束恢复 ¥199');
    expect(stage.find('.track')).to.equal(null);
  });

  it('counts nothing before it starts', async () => {
    const stage = await at('coming soon');
    expect(stage.find('.orders')).to.equal(null);
    expect(words(stage, '.goal')).to.equal('满 50 单成团');
    expect(words(stage, '.verdict')).to.equal('即将开团');
  });

  it('at the end shows the regular price, or that the money goes back, and what became of the orders', async () => {
    const ends = ['ended, complete', 'ended, refunded', 'ended, full price'] as const;
    const said = [];
    expect(words(await at('ended, refunded'), '.refunded')).to.equal('全额退款');
    expect(words(await at('ended, refunded', { language: 'en' }), '.refunded')).to.equal('REFUNDED');
    for (const name of ends) {
      const stage = await at(name);
      said.push([words(stage, '.figure'), words(stage, '.verdict'), words(stage, '.after')]);
    }
    expect(said).to.deep.equal([
      ['¥199', '已结束', '拼团结束，恢复此价'],
      [undefined, '未成团', '未成团，订单全额退款'],
      ['¥199', '未成团', '未成团，订单按此价成交'],
    ]);
  });

  it('gives no verdict while shops may still tell of orders', async () => {
    const stage = await at('counting the last');
    expect([words(stage, '.verdict'), words(stage, '.orders')]).to.deep.equal(['已结束', '44/50店铺订单']);
    expect(words(stage, '.after')).to.equal('正在统计最后的订单');
    expect(words(await at('counting the last', { language: 'en' }), '.after')).to.equal('Counting the last orders');
  });

  it('at rest carries no trace of a motion, lived or loaded late', async () => {
    const { now } = demos.complete;
    const lived = new OnStage('group-buy');
    for (const before of [6_000, 5_900, 5_200, 4_000, 0]) await lived.show(demos.complete, { now: now - before });
    expect(lived.moved).to.deep.equal([]);
    expect((await at('complete')).root.innerHTML).to.equal(lived.root.innerHTML);
  });

  it('shows no price while that is corrected; orders and clock stay true', async () => {
    const stage = await correctedCard('group-buy', demos['price being corrected']);
    expect(words(stage, '.orders')).to.equal('38/50店铺订单');
    expect(words(stage, '.clock')).to.equal('02:44');
  });
});
