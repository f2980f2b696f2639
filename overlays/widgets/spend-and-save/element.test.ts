import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('spend-and-save').show(demos[name], options);
const words = ({ root }: OnStage, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('spend-and-save', () => {
  before(dressStage);

  it('says for each step what is spent and saved, and until when', async () => {
    const stage = await at('live');
    expect(words(stage, '.spend')).to.deep.equal(['满 ¥199', '满 ¥399', '满 ¥699']);
    expect(words(stage, '.save')).to.deep.equal(['减 ¥20', '减 ¥50', '减 ¥100']);
    expect(words(stage, '.when')).to.deep.equal(['09:47 后恢复标价']);
    const english = await at('live', { language: 'en' });
    expect(words(english, '.spend')[0]).to.equal('from ¥199');
    expect(words(english, '.save')[0]).to.equal('¥20 off');
    expect(words(english, '.when')).to.deep.equal(['full price in 09:47']);
  });

  it('without room for words says with a sign what is saved', async () => {
    expect(words(await at('very large'), '.save')[0]).to.equal('−¥100,000');
  });

  it('shows every figure whole, and says how many steps it has no room for', async () => {
    const eight = await at('eight digits');
    expect(words(eight, '.spend')).to.deep.equal(['¥10,000,000', '¥20,000,000', '¥50,000,000', '¥90,000,000']);
    expect(await eight.overflowing()).to.deep.equal([]);
    const many = await at('too large for four');
    expect(words(many, '.spend')).to.deep.equal(['¥1,234,567.89', '¥2,469,135.78']);
    expect(words(many, '.more')).to.deep.equal(['+2 档']);
    expect(await many.overflowing()).to.deep.equal([]);
  });

  it('without a start says only that it comes', async () => {
    const stage = await at('coming soon');
    expect(words(stage, '.when')).to.deep.equal(['即将开始']);
    expect(stage.find('.time')).to.equal(null);
  });

  it('shows its code', async () => {
    expect(words(await at('coupon'), '.label')).to.deep.equal(['口令 LIVE15-8K2']);
  });

  it('at the end shows no step any more, but what holds now', async () => {
    const stage = await at('ended');
    expect(stage.find('.tile')).to.equal(null);
    expect(stage.text).to.include('满减已结束').and.include('按标价结算');
  });

  it('at rest carries no trace of a motion', async () => {
    const { now } = demos.live;
    const lived = new OnStage('spend-and-save');
    for (const before of [13_000, 12_900, 12_000, 0]) await lived.show(demos.live, { now: now - before });
    expect(lived.moved).to.deep.equal([]);
    expect((await at('live')).root.innerHTML).to.equal(lived.root.innerHTML);
  });
});
