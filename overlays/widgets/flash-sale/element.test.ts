import { expect } from 'chai';
import { correctedCard } from '../../../test/kit/corrected-card.ts';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { showAt } from '../../script.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('flash-sale').show(demos[name], options);
const clock = ({ root }: OnStage) => root.querySelector('.clock')?.textContent?.trim();

describe('flash-sale', () => {
  before(dressStage);

  it('says what comes after also in the last seconds of a deal with a long code', async () => {
    const stage = await new OnStage('flash-sale').show(demos['long code, heat']);
    expect(stage.find('.caption')?.textContent).to.equal('结束恢复 ¥199');
  });

  it('says what is offered, for how long, and what comes after', async () => {
    const stage = await at('live');
    expect(stage.find('.figure')?.textContent?.replace(/\s/g, '')).to.equal('¥99.90');
    expect(clock(stage)).to.equal('02:47');
    expect(stage.text).to.include('限时秒杀').and.include('距结束').and.include('结束恢复').and.include('¥199');
    const english = await at('live', { language: 'en' });
    expect(english.text).to.include('FLASH SALE').and.include('ends in').and.include('Back to');
  });

  it('shows an earlier price and a discount with their evidence', async () => {
    const stage = await at('live');
    expect(stage.texts('.was, .chip')).to.deep.equal(['5.1折', '¥199']);
  });

  it('says that a deal is free, without a percentage', async () => {
    const stage = await at('free');
    expect(stage.texts('.figure *, .was, .chip')).to.deep.equal(['免费', '¥199']);
    expect((await at('free', { language: 'en' })).texts('.figure *')).to.deep.equal(['Free']);
  });

  it('shows neither without evidence', async () => {
    expect((await at('without evidence')).find('.was, .chip')).to.equal(null);
  });

  for (const name of ['coming soon', 'armed', 'sold out', 'ended', 'price back'] as const) {
    it(`compares no prices while ${name}`, async () => {
      expect((await at(name)).find('.was, .chip')).to.equal(null);
    });
  }

  it('counts to the start while armed, and without one says only that it comes', async () => {
    const stage = await at('armed');
    expect(stage.text).to.include('距开抢');
    expect(clock(stage)).to.equal('00:45');
    const soon = await at('coming soon');
    expect(clock(soon)).to.equal(undefined);
    expect(soon.texts('.verdict span')).to.deep.equal(['即将开抢']);
  });

  it('shows tenths in the last ten seconds', async () => {
    const stage = await at('heat');
    expect(clock(stage)).to.equal('07.3');
    expect(stage.find('.sale')?.getAttribute('data-phase')).to.equal('heat');
  });

  it('flips to its end in the very frame, though the room has not yet said so', async () => {
    const { now, events } = demos.ended;
    const end = now - 3_000;
    const silent = { events: events.filter(({ type }) => type !== 'offers/ended'), now };
    const stage = new OnStage('flash-sale');
    await stage.show(silent, { now: end - 1 });
    expect(clock(stage)).to.equal('00.1');
    await stage.show(silent, { now: end });
    expect(stage.texts('.verdict span')).to.deep.equal(['已结束']);
    expect(stage.find('.figure')?.textContent?.replace(/\s/g, '')).to.equal('¥199');
  });

  it('says that the price is back only once the crew has put it back', async () => {
    expect((await at('ended')).text).not.to.include('已恢复');
    expect((await at('price back')).text).to.include('价格已恢复');
  });

  it('is gone twelve seconds after the end', async () => {
    const { now } = demos.ended;
    const stage = await at('ended', { now: now - 3_000 + 12_000 });
    expect(stage.find('.sale')).to.equal(null);
  });

  it('at rest carries no trace of a motion, on a page that lived through it and on one that came later', async () => {
    const lived = new OnStage('flash-sale');
    const { now } = demos.live;
    for (const before of [13_000, 12_900, 12_600, 12_000, 11_000, 0])
      await lived.show(demos.live, { now: now - before });
    expect(lived.moved).to.deep.equal([]);
    const late = await at('live');
    expect(late.moved).to.deep.equal([]);
    expect(late.root.innerHTML).to.equal(lived.root.innerHTML);
  });

  it('in mid-motion shows the same frame, lived or loaded late', async () => {
    const { now } = demos.starting;
    const styles = ({ root }: OnStage) =>
      [...root.querySelectorAll<HTMLElement>('*')].map((found) => found.style.cssText);
    const lived = new OnStage('flash-sale');
    for (const before of [300, 150, 90, 40, 0]) await lived.show(demos.starting, { now: now - before });
    const kept = styles(lived);
    const late = await at('starting');
    expect(late.moved).not.to.deep.equal([]);
    expect(styles(late)).to.deep.equal(kept);
  });

  it('asks for no frame of its own, at rest or in motion', async () => {
    let frames = 0;
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = (run) => {
      frames += 1;
      return real(run);
    };
    await at('starting');
    await at('live');
    await new Promise((resolve) => real(() => real(resolve)));
    window.requestAnimationFrame = real;
    expect(frames).to.equal(0);
  });

  for (const canvas of ['vertical', 'horizontal'] as const) {
    for (const name of Object.keys(demos) as (keyof typeof demos)[]) {
      if (['coming', 'starting', 'ended early', 'leaving'].includes(name)) continue;
      it(`keeps its words in their boxes: ${name}, ${canvas}`, async () => {
        for (const language of ['zh-CN', 'en'] as const) {
          const stage = await new OnStage('flash-sale', canvas).show(demos[name], { language });
          expect(await stage.overflowing(), language).to.deep.equal([]);
        }
      });
    }
  }

  it('marks itself in a rehearsal, and only there', async () => {
    const { now } = demos.live;
    const stage = await at('live');
    expect(stage.find('.rehearsal')).to.equal(null);
    const show = showAt(demos.live, now);
    stage.element.show = { ...show, stage: { ...show.stage, mode: 'rehearsal' } };
    await stage.element.updateComplete;
    expect(stage.texts('.rehearsal')).to.deep.equal(['彩排 REHEARSAL']);
  });

  it('says that it sold out also once it was ended for that', async () => {
    const stage = await at('sold out early');
    expect(stage.texts('.verdict span, .after')).to.have.members(['售罄', '本场已抢光']);
    const { now } = demos['sold out early'];
    expect((await at('sold out early', { now: now + 20_000 })).text).to.equal('');
  });

  it('shows no price while that is corrected; its clock stays true', async () => {
    const stage = await correctedCard('flash-sale', demos['price being corrected']);
    expect(stage.find('.clock')?.textContent?.replace(/\s/g, '')).to.equal('02:39');
    expect(stage.texts('.after')).to.deep.equal(['请以更正价为准']);
  });
});
