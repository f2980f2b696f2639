import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('pinned-answer').show(demos[name], options);
const said = (stage: OnStage) => stage.texts('bdi, .host');

describe('pinned-answer', () => {
  before(dressStage);

  it('says who asks, what, and what the host answers', async () => {
    expect(said(await at('pinned'))).to.deep.equal([
      '张**',
      '敏感肌可以用吗？',
      '主播答',
      '可以。不含酒精和香精，第一次先在耳后试 24 小时。',
    ]);
    expect(said(await at('english', { language: 'en' }))[2]).to.equal('Host');
  });

  it('names nobody where no name is known', async () => {
    expect(said(await at('without a name'))[0]).to.equal('观众问');
  });

  it('bears the mark of a rehearsal on its question, and only there', async () => {
    const stage = await at('pinned');
    expect(stage.find('.rehearsal')).to.equal(null);
    const { show } = stage.element;
    stage.element.show = { ...show, stage: { ...show.stage, mode: 'rehearsal' } };
    await stage.element.updateComplete;
    expect(stage.texts('.rehearsal')).to.deep.equal(['彩排 REHEARSAL']);
    expect(stage.find('.question > .rehearsal')).not.to.equal(null);
  });

  it('cuts what is too long, inside its box', async () => {
    const stage = await at('long words');
    expect(await stage.overflowing()).to.deep.equal([]);
    const box = stage.element.getBoundingClientRect();
    expect(stage.find('.question')!.getBoundingClientRect().top).to.be.at.least(box.top);
  });
});
