import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('low-stock').show(demos[name], options);
const said = ({ root }: OnStage) => root.querySelector('.say')?.textContent?.trim();

describe('low-stock', () => {
  before(dressStage);

  it('says how many are left, of how many, who says so and when', async () => {
    const stage = await at('plenty');
    expect(said(stage)).to.equal('剩137件');
    expect(stage.texts('.source')).to.deep.equal(['共 220 件 · 店铺库存，8 秒前']);
    const english = await at('plenty', { language: 'en' });
    expect(said(english)).to.equal('137left');
    expect(english.texts('.source')).to.deep.equal(['of 220 · shop stock, 8 s ago']);
  });

  it('marks a count by hand as one', async () => {
    expect((await at('just read')).texts('.source')[0]).to.include('主播清点');
  });

  it('says "only" and "last" when that is so', async () => {
    expect(said(await at('low'))).to.equal('仅剩12件');
    expect(said(await at('last'))).to.equal('最后3件');
  });

  it('says neither once the deal is over, and is grey as the deal is', async () => {
    const stage = await at('deal over');
    expect(said(stage)).to.equal('剩3件');
    expect(stage.find('.stock')?.getAttribute('data-on')).to.equal('spent');
    expect(said(await at('deal over', { language: 'en' }))).to.equal('3left');
  });

  it('says neither once more came in', async () => {
    expect(said(await at('more came in'))).to.equal('剩12件');
    expect(said(await at('more came in', { language: 'en' }))).to.equal('12left');
  });

  it('fills its bar by the share that is left', async () => {
    const share = (stage: OnStage) =>
      Number(/scaleX\(([\d.]+)\)/.exec(stage.find('.fill')?.getAttribute('style') ?? '')?.[1]);
    expect(share(await at('plenty'))).to.be.closeTo(137 / 220, 0.001);
    expect(share(await at('sold out'))).to.equal(0);
    expect(said(await at('sold out'))).to.equal('已抢光');
  });

  it('shows nothing once the figure is too old, rather than an old figure', async () => {
    expect((await at('too old')).find('.stock')).to.equal(null);
  });

  it('at rest carries no trace of a motion', async () => {
    const { now } = demos['just read'];
    const lived = new OnStage('low-stock');
    for (const after of [-200, 0, 100, 1_000]) await lived.show(demos['just read'], { now: now + after });
    expect(lived.moved).to.deep.equal([]);
  });

  for (const name of Object.keys(demos) as (keyof typeof demos)[]) {
    it(`keeps its words in their boxes: ${name}`, async () => {
      for (const language of ['zh-CN', 'en'] as const) {
        const stage = new OnStage('low-stock');
        await stage.show(demos[name], { language, now: demos[name].now + (name === 'just read' ? 600 : 0) });
        expect(await stage.overflowing(), language).to.deep.equal([]);
      }
    });
  }
});
