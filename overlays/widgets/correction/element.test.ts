import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('correction').show(demos[name], options);
const right = ({ root }: OnStage) => root.querySelector('.right')?.textContent?.replace(/\s/g, '');
const labels = (stage: OnStage) => stage.texts('.label');

describe('correction', () => {
  before(dressStage);

  it('says what was wrong, what is right, and that it is an apology', async () => {
    const stage = await at('corrected');
    expect(stage.texts('.wrong, .title, .tag')).to.deep.equal(['口误更正', '持妆粉底液 30ml · 混油皮', '¥89']);
    expect(right(stage)).to.equal('实价¥99.90');
    expect(labels(stage)).to.deep.equal(['误报', '实价']);
    expect(labels(await at('corrected', { language: 'en' }))).to.deep.equal(['said', 'right']);
    expect(stage.find('.wrong .strike')).not.to.equal(null);
    expect(stage.text).to.include('致歉');
    expect((await at('corrected', { language: 'en' })).text)
      .to.include('CORRECTION')
      .and.include('Sorry');
  });

  it('says what makes it good, with its code, and leaves that out where there is nothing', async () => {
    const amends = async (name: keyof typeof demos) => (await at(name)).texts('.make-good *');
    expect(await amends('corrected')).to.deep.equal(['再补 50 张', '¥10 券', '口令', 'LIVE10-7Q']);
    expect(await amends('amends without a code')).to.deep.equal(['再补 200 张', '¥5 券']);
    expect(await amends('without amends')).to.deep.equal([]);
    expect((await at('english', { language: 'en' })).texts('.more')).to.deep.equal(['50 more coupons:']);
  });

  it('strikes out words where nobody knows what was said, and says that a price is a group’s', async () => {
    const unknown = await at('wrong price unknown');
    expect(unknown.texts('.wrong, .label')).to.deep.equal(['刚才报的价', '实价']);
    expect(right(unknown)).to.equal('实价¥99.90');
    expect(unknown.find('.wrong .strike')).not.to.equal(null);
    expect((await at('wrong price unknown', { language: 'en' })).texts('.wrong')).to.deep.equal(['what we said']);
    expect(labels(await at('a group’s price'))).to.deep.equal(['误报', '成团价']);
    for (const state of ['wrong price unknown', 'wrong price unknown, long', 'a group’s price'] as const)
      for (const language of ['zh-CN', 'en'] as const)
        expect(await (await at(state, { language })).overflowing(), `${state} ${language}`).to.deep.equal([]);
  });

  it('shows the wrong price first, as it was said, and the right one only when that is struck out', async () => {
    const said = await at('as it was said');
    const seen = (selector: string) => getComputedStyle(said.find(selector)!).opacity;
    expect([seen('.wrong'), seen('.right')]).to.deep.equal(['1', '0']);
    expect((await at('corrected')).moved).to.deep.equal([]);
  });

  it('keeps long words in their boxes', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      expect(await (await at('long words', { language })).overflowing(), language).to.deep.equal([]);
    }
  });
});
