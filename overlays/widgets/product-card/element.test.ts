import { expect } from 'chai';
import { demoPicture, demoPictureUrl } from '../../demo-pictures.ts';
import { preparePictures, usePictures } from '../../pictures.ts';
import { showAt } from '../../script.ts';
import { correctedCard } from '../../../test/kit/corrected-card.ts';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('product-card').show(demos[name], options);
const words = ({ root }: OnStage, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('product-card', () => {
  before(async () => {
    await dressStage();
    usePictures(demoPictureUrl);
    const { explaining } = demos;
    await preparePictures(showAt(explaining, explaining.now), () => {});
  });

  it('says what is presented, what speaks for it and what it costs by the catalog', async () => {
    const stage = await at('explaining');
    expect(words(stage, '.title')).to.deep.equal(['持妆粉底液 30ml · 混油皮']);
    expect(words(stage, '.points bdi')).to.deep.equal(['12小时持妆', '混油皮不脱妆', '冷白暖黄都有', '送粉扑']);
    expect(words(stage, '.figure')).to.deep.equal(['¥199']);
    expect(stage.find('.was, s')).to.equal(null);
  });

  it('shows the picture, and a bag where there is none', async () => {
    const stage = await at('explaining');
    expect(stage.find('.photo')?.getAttribute('src')).to.equal(demoPictureUrl(demoPicture.foundation));
    expect((await at('without a picture')).find('.photo')).to.equal(null);
    expect((await at('without a picture')).find('.bag')).not.to.equal(null);
  });

  it('says which step of the loop is now, and which are done', async () => {
    const steps = async (name: keyof typeof demos) =>
      [...(await at(name)).root.querySelectorAll('.step')].map((step) => step.getAttribute('data-is'));
    expect(await steps('explaining')).to.deep.equal(['now', 'next', 'next']);
    expect(await steps('asking')).to.deep.equal(['done', 'now', 'next']);
    expect(await steps('closing the sale')).to.deep.equal(['done', 'done', 'now']);
    expect(words(await at('asking', { language: 'en' }), '[data-is="now"]')).to.deep.equal(['Q&A']);
  });

  it('leaves out what the catalog does not know', async () => {
    const stage = await at('without points');
    expect(stage.find('.points')).to.equal(null);
    expect(words(stage, '.figure')).to.deep.equal(['¥199']);
  });

  it('at rest carries no trace of a motion, lived or loaded late', async () => {
    const { now } = demos.asking;
    const lived = new OnStage('product-card');
    for (const before of [24_700, 24_000, 5_900, 5_700, 0]) await lived.show(demos.asking, { now: now - before });
    expect(lived.moved).to.deep.equal([]);
    expect((await at('asking')).root.innerHTML).to.equal(lived.root.innerHTML);
  });

  it('shows no price while that is corrected', async () => {
    const stage = await correctedCard('product-card', demos['price being corrected']);
    expect(stage.texts('.step[data-is="now"] .name')).to.deep.equal(['讲解']);
  });
});
