import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('viewer-goal').show(demos[name], options);

describe('viewer-goal', () => {
  before(dressStage);

  it('says what is counted, how far it is, of how many, who says so, and what happens then', async () => {
    const said = async (language: 'zh-CN' | 'en') => (await at('climbing', { language })).texts('*');
    expect(await said('zh-CN')).to.deep.equal(['本场点赞', '58,204', '目标 10万', '抽 3 份山茶花礼盒', '平台数据']);
    expect(await said('en')).to.include.members(['Likes this stream', 'of 100K', 'platform']);
  });

  it('shows the target alone while there is no figure that is still true', async () => {
    for (const name of ['nobody yet', 'too old'] as const) {
      const stage = await at(name);
      expect(stage.find('.lettered, .from'), name).to.equal(null);
      expect(stage.find('.fill')?.getAttribute('style'), name).to.match(/scaleX\(0\)/);
    }
  });

  it('marks a count by hand', async () => {
    expect((await at('counted by hand')).texts('.from span')).to.deep.equal(['人工计数']);
    expect((await at('partly by hand', { language: 'en' })).texts('.from span')).to.deep.equal(['incl. host count']);
  });

  it('says how much time is left and what becomes of it then', async () => {
    expect((await at('until a time')).texts('.late, .late *')).to.deep.equal(['剩 超时作废', '01:48']);
    expect((await at('climbing')).find('.late')).to.equal(null);
    expect((await at('until a time')).texts('.metric *')).to.deep.equal(['目标 10万']);
  });

  it('is hot in its last ten seconds, as every countdown is', async () => {
    const surface = async (name: keyof typeof demos) => (await at(name)).find('.goal')?.getAttribute('data-on');
    expect([await surface('until a time'), await surface('last seconds')]).to.deep.equal(['second', 'hot']);
  });

  it('says that it is reached, without a clock or a figure', async () => {
    const stage = await at('reached');
    expect(stage.texts('.done span')).to.deep.equal(['已达成']);
    expect(stage.find('.current, .late, .from')).to.equal(null);
    expect(stage.moved).to.deep.equal([]);
  });

  it('keeps long words in their boxes', async () => {
    expect(await (await at('long words')).overflowing()).to.deep.equal([]);
  });
});
