import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('reward-ladder').show(demos[name], options);

describe('reward-ladder', () => {
  before(dressStage);

  it('says what is counted, over which time, and how many are missing', async () => {
    const stage = await at('climbing');
    expect(stage.text).to.include('本场点赞').and.include('58,204').and.include('41,796');
    const english = await at('climbing', { language: 'en' });
    expect(english.text).to.include('Likes this stream').and.include('more to unlock').and.include('100K');
  });

  it('shows no figure while nobody has said one', async () => {
    const stage = await at('nobody yet');
    expect(stage.find('.current')).to.equal(null);
    expect(stage.text).to.include('满').and.include('10,000');
  });

  it('says so when the figure, or a part of it, was typed by hand', async () => {
    const said = async (name: keyof typeof demos) => [
      ...(await at(name)).texts('.by-hand span'),
      ...(await at(name, { language: 'en' })).texts('.by-hand span'),
    ];
    expect(await said('climbing')).to.deep.equal([]);
    expect(await said('nobody yet')).to.deep.equal([]);
    expect(await said('counted by hand')).to.deep.equal(['人工计数', 'host count']);
    expect(await said('partly by hand')).to.deep.equal(['含人工计数', 'incl. host count']);
  });

  it('keeps the label of a count by hand off the steps', async () => {
    for (const name of ['partly by hand', 'six steps, partly by hand'] as const) {
      const stage = await at(name, { language: 'en' });
      const label = stage.find('.by-hand span')!.getBoundingClientRect();
      const lowest = Math.max(
        ...[...stage.root.querySelectorAll('.words')].map((words) => words.getBoundingClientRect().bottom),
      );
      expect(lowest, name).to.be.at.most(label.top - 6);
    }
  });

  it('marks the steps that are open and the next', async () => {
    const { root } = await at('climbing');
    const rungs = [...root.querySelectorAll('.rung')].map((rung) =>
      rung.hasAttribute('data-open') ? 'open' : rung.hasAttribute('data-next') ? 'next' : '',
    );
    expect(rungs).to.deep.equal(['open', 'open', 'next', '']);
  });

  it('reveals the reward with its code, as text and as a QR code', async () => {
    const stage = await at('open');
    expect(stage.texts('.won')).to.deep.equal(['¥15 优惠券']);
    expect(stage.texts('.code')).to.deep.equal(['LIVE15-8K2']);
    expect(stage.find('.qr path')?.getAttribute('d')).to.match(/^M\d+ \d+h1v1h-1z/);
    expect(stage.text).to.include('共 500 份');
  });

  it('reveals a reward without a code as a gift', async () => {
    const stage = await at('open without a code');
    expect(stage.find('.gift')).not.to.equal(null);
    expect(stage.find('.qr')).to.equal(null);
  });

  it('says it all without any canvas', async () => {
    expect((await at('bursting')).find('canvas')).to.equal(null);
  });

  it('comes back to the ladder after the reveal', async () => {
    const stage = await at('back again');
    expect(stage.find('.reveal')).to.equal(null);
    expect(stage.find('.ladder')).not.to.equal(null);
    expect(stage.moved).to.deep.equal([]);
  });

  it('in mid-reveal shows the same frame, lived or loaded late', async () => {
    const { now } = demos.opening;
    const styles = ({ root }: OnStage) =>
      [...root.querySelectorAll<HTMLElement>('*')].map((found) => found.style.cssText);
    const lived = new OnStage('reward-ladder');
    for (const before of [900, 600, 400, 200, 16, 0]) await lived.show(demos.opening, { now: now - before });
    const kept = styles(lived);
    expect(styles(await at('opening'))).to.deep.equal(kept);
  });

  const still = Object.keys(demos).filter(
    (name) => !['opening', 'bursting', 'stopped'].includes(name),
  ) as (keyof typeof demos)[];
  for (const name of still) {
    it(`keeps its words in their boxes: ${name}`, async () => {
      for (const language of ['zh-CN', 'en'] as const) {
        const stage = await new OnStage('reward-ladder').show(demos[name], { language });
        expect(await stage.overflowing(), language).to.deep.equal([]);
      }
    });
  }
});
