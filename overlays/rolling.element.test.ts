import { expect } from 'chai';
import { dressStage, OnStage } from '../test/kit/on-stage.ts';
import { LASTS } from './motion/vocabulary.ts';
import { demos } from './widgets/low-stock/demo.ts';
import './widgets/low-stock/element.ts';

/* A figure that rolls, in the widget that shows stock left: from 220 to 137. */

const demo = demos['just read'];
const changed = demo.now - 120;
const at = (age: number) => new OnStage('low-stock').show(demo, { now: changed + age });
const figure = (stage: OnStage) => stage.find('.left')!;
/** The digits behind the windows, from left to right. */
const seen = (stage: OnStage) =>
  [...stage.root.querySelectorAll('.left .window')].map((window) => {
    const { top, bottom } = window.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const line = [...window.querySelectorAll<HTMLElement>('.line')].find((each) => {
      const box = each.getBoundingClientRect();
      return box.top <= middle && middle < box.bottom;
    });
    return line?.dataset['letter'];
  });

describe('a figure that rolls', () => {
  before(dressStage);

  it('begins with the figure before and is plain text when it has come to the new one', async () => {
    expect(seen(await at(0)).join('')).to.equal('220');
    const rested = await at(LASTS.count);
    expect(rested.root.querySelector('.window')).to.equal(null);
    expect(figure(rested).textContent).to.equal('137');
  });

  it('turns further with every instant, and the same at the same one', async () => {
    const middle = seen(await at(300));
    expect(middle).not.to.deep.equal(['2', '2', '0']);
    expect(seen(await at(300))).to.deep.equal(middle);
    expect(seen(await at(LASTS.count - 1)).join('')).to.equal('137');
  });

  it('reads as the new figure all the while', async () => {
    for (const age of [0, 300, 800]) expect(figure(await at(age)).textContent).to.equal('137');
  });

  it('has its place from the first instant: nothing beside it moves when it comes to rest', async () => {
    const rolling = figure(await at(200)).getBoundingClientRect();
    const plain = figure(await at(LASTS.count)).getBoundingClientRect();
    expect([rolling.left, rolling.top, rolling.width, rolling.height]).to.deep.equal([
      plain.left,
      plain.top,
      plain.width,
      plain.height,
    ]);
  });

  it('stands at once where nothing may move', async () => {
    const stage = new OnStage('low-stock');
    stage.element.isCalm = true;
    await stage.show(demo, { now: changed });
    expect(seen(stage).join('')).to.equal('137');
    expect(stage.moved).to.deep.equal([]);
  });
});
