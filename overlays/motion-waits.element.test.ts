import { expect } from 'chai';
import { foundation, onAir } from './props.ts';
import { script, showAt, T0 } from './script.ts';
import { StageView } from './stage-view.ts';
import { areTimelinesReady } from './timeline.ts';

/* A still stage does without GSAP, and a page that is loaded in the middle of a motion never shows half of it. */

const STARTS = T0 + 4_200;
const demo = script(onAir(foundation), { lookAt: 10_000 });

function stage({ isCalm = false, troubles }: { isCalm?: boolean; troubles?: string[] } = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let tellReady = () => {};
  const ready = new Promise<void>((resolve) => (tellReady = resolve));
  const view = new StageView(root, {
    widgets: ['flash-sale'],
    isLite: true,
    isCalm,
    isReady: () => true,
    trouble: (widget, message) => (troubles ? troubles.push(widget) : expect.fail(`${widget}: ${message}`)),
    ready: () => areTimelinesReady() && tellReady(),
  });
  view.canvas = 'vertical';
  const sale = () => root.querySelector('flash-sale');
  const draw = async (now: number) => {
    const next = view.draw(showAt(demo, now), now);
    await sale()?.updateComplete;
    return next;
  };
  return { view, sale, draw, ready };
}

describe('a stage without GSAP', () => {
  it('paints a still picture at once', async () => {
    const { view, sale, draw } = stage();
    await view.load();
    expect(await draw(STARTS + 20_000)).to.be.greaterThan(STARTS + 20_000);
    expect(sale()?.shadowRoot?.textContent).to.include('限时秒杀');
    expect(areTimelinesReady()).to.equal(false);
  });

  it('paints the end of a motion at once where nothing is to move', async () => {
    const { view, sale, draw } = stage({ isCalm: true });
    await view.load();
    await draw(STARTS + 100);
    expect(sale()?.shadowRoot?.textContent).to.include('限时秒杀');
    expect(areTimelinesReady()).to.equal(false);
  });

  it('goes on when a widget’s plan of motion throws', async () => {
    const troubles: string[] = [];
    const { view } = stage({ troubles });
    await view.load();
    view.draw(Object.assign({ ...showAt(demo, STARTS + 20_000) }, { stock: null }), STARTS + 20_000);
    expect(troubles).to.deep.equal(['flash-sale']);
  });

  it('waits for what moves it, but not for long, and moves in the very instant in which that comes', async () => {
    const { view, sale, draw, ready } = stage();
    await view.load();
    const first = T0 + 1_100;
    expect(view.draw(showAt(demo, first), first)).to.equal(first + 2_000);
    expect(sale()).to.equal(null);
    expect(view.draw(showAt(demo, STARTS + 100), STARTS + 100)).to.equal(STARTS + 100);
    expect(areTimelinesReady()).to.equal(false);
    await sale()!.updateComplete;
    expect(sale()?.shadowRoot?.textContent).to.include('限时秒杀');
    await ready;
    expect(await draw(STARTS + 101)).to.equal(STARTS + 101);
    expect(sale()?.shadowRoot?.querySelector<HTMLElement>('.figure')?.style.transform).to.include('scale');
  });

  it('rests at once when nothing is to move any more, and moves again when that is over', async () => {
    const { view, sale, draw } = stage();
    await view.load();
    const moved = () => sale()?.shadowRoot?.querySelector<HTMLElement>('.figure')?.style.transform;
    await draw(STARTS + 100);
    expect(moved()).to.include('scale');
    view.isCalm = true;
    expect(await draw(STARTS + 110)).to.be.greaterThan(STARTS + 110);
    expect(moved()).to.equal('');
    view.isCalm = false;
    await draw(STARTS + 120);
    expect(moved()).to.include('scale');
  });
});
