import { expect } from 'chai';
import type { WidgetName } from '../shared/widgets.ts';
import { foundation, onAir, reported } from './props.ts';
import { order, script, showAt, T0, type Step } from './script.ts';
import { LASTS } from './motion/vocabulary.ts';
import { StageView } from './stage-view.ts';

/* Who yields to whom, on a real stage: a page that lived through it and one that was just loaded paint the same. */

const PINNED = 12_000;
const ANSWERED = PINNED + 200;
const OVER = ANSWERED + 10_000 + LASTS.leave;
const answer = { question: '油皮能用吗？', answer: '可以，控油八小时。' };
const steps: Step[] = [
  ...onAir(foundation),
  reported(5_000, 37),
  [11_000, order(1, { buyer: '张**', title: foundation.title, placedAfter: 10_500 })],
  [PINNED, { type: 'notices/pin-answer', answer, lastsMs: 10_000 }],
  [20_000, order(2, { buyer: 'L**', title: foundation.title, placedAfter: 19_500 })],
];
const demo = script(steps, { lookAt: 15_000, until: 40_000 });

interface Page {
  readonly view: StageView;
  readonly root: HTMLElement;
  readonly troubles: string[];
}

async function load(widgets: readonly WidgetName[] = ['flash-sale', 'order-ticker', 'pinned-answer']): Promise<Page> {
  const root = document.createElement('div');
  document.body.append(root);
  const troubles: string[] = [];
  const view = new StageView(root, {
    widgets,
    isLite: true,
    isCalm: false,
    isReady: () => true,
    trouble: (widget, message) => troubles.push(`${widget}: ${message}`),
    ready: () => {},
  });
  view.canvas = 'vertical';
  await Promise.all([view.load(), view.fetchMotion()]);
  return { view, root, troubles };
}

/** Draws the instant, `after` ms since the show began; tells when the stage says that it next changes, likewise. */
async function draw({ view, root }: Page, after: number, show = showAt(demo, T0 + after)): Promise<number> {
  const next = view.draw(show, T0 + after);
  await Promise.all([...root.querySelectorAll<HTMLElementTagNameMap[WidgetName]>('[data-widget]')].map(painted));
  return next - T0;
}
const painted = (element: HTMLElementTagNameMap[WidgetName]) => element.updateComplete;

const picture = ({ root }: Page) =>
  [...root.querySelectorAll<HTMLElement>('[data-widget]')]
    .map(({ dataset, style, shadowRoot }) => `${dataset['widget']} ${style.cssText} ${shadowRoot?.innerHTML ?? ''}`)
    .join('\n');

const isSeen = ({ root }: Page, name: WidgetName) =>
  (root.querySelector(name)?.shadowRoot?.querySelectorAll('*:not(style)').length ?? 0) > 0;

describe('a stage on which one widget yields to another', () => {
  let lived: Page;
  beforeEach(async () => {
    document.body.replaceChildren();
    lived = await load();
  });

  it('shows the one that yields, then both while one leaves, then the other alone, then the first again', async () => {
    const seen: string[][] = [];
    for (const after of [ANSWERED - 10, ANSWERED + 100, ANSWERED + LASTS.leave, OVER + 10]) {
      await draw(lived, after);
      seen.push((['order-ticker', 'pinned-answer'] as const).filter((name) => isSeen(lived, name)));
    }
    expect(seen).to.deep.equal([
      ['order-ticker'],
      ['order-ticker', 'pinned-answer'],
      ['pinned-answer'],
      ['order-ticker'],
    ]);
  });

  it('looks the same on a page that lived through it and on one that was just loaded', async () => {
    for (let after = 11_500; after < OVER + 1_000; after += 170) {
      await draw(lived, after);
      if (after % 3 !== 0) continue;
      const fresh = await load();
      await draw(fresh, after);
      expect(picture(fresh), `${after} ms`).to.equal(picture(lived));
      fresh.root.remove();
    }
  });

  it('asks for frames while one leaves or comes back, and for a countdown’s paint a second between', async () => {
    expect(await draw(lived, ANSWERED + 100)).to.equal(ANSWERED + 100);
    expect(await draw(lived, OVER + 100)).to.equal(OVER + 100);
    const quiet = ANSWERED + 3_010;
    expect((await draw(lived, quiet)) - quiet).to.be.within(900, 1_000);
  });

  it('asks for nothing between, when nothing counts', async () => {
    const still = await load(['order-ticker']);
    expect(await draw(still, ANSWERED + 3_000)).to.equal(OVER);
  });

  it('yields on a page that does not show the other one too', async () => {
    const alone = await load(['order-ticker']);
    await draw(alone, ANSWERED + LASTS.leave);
    expect(isSeen(alone, 'order-ticker')).to.equal(false);
    expect(alone.root.querySelector('pinned-answer')).to.equal(null);
  });

  it('moves with the platform, and tells the crew what has no room', async () => {
    const show = showAt(demo, T0 + 15_000);
    const on = (platform: typeof show.stage.platform, insets = {}) => ({
      ...show,
      stage: { ...show.stage, platform, insets },
    });
    const box = () => lived.root.querySelector<HTMLElement>('pinned-answer')?.style.cssText;
    await draw(lived, 15_000);
    expect(box()).to.contain('top: 1014px').and.to.contain('width: 680px');
    await draw(lived, 15_001, on('instagram'));
    expect(box()).to.contain('top: 980px').and.to.contain('left: 73px');
    expect(lived.troubles).to.deep.equal([]);
    await draw(lived, 15_002, on('douyin', { top: 800, bottom: 800 }));
    expect(box()).to.equal(undefined);
    expect(lived.troubles.map((text) => text.split(':')[0])).to.have.members(['order-ticker', 'pinned-answer']);
  });
});

describe('a stage on which the crew moves a place', () => {
  const MOVED = 15_000;
  const moving = script(
    [
      ...steps,
      [
        MOVED,
        {
          type: 'stage/arrange',
          canvas: 'vertical',
          places: { head: { left: 132, top: 256 }, stack: { left: 40, top: 784 } },
        },
      ],
    ],
    { lookAt: MOVED, until: 40_000 },
  );
  const at = (page: Page, after: number) => draw(page, after, showAt(moving, T0 + after));
  const cssOf = ({ root }: Page, name: WidgetName) => root.querySelector<HTMLElement>(name)!.style.cssText;
  beforeEach(() => document.body.replaceChildren());

  it('paints it at its new place from one instant on, for which it asks', async () => {
    const page = await load();
    const next = await at(page, MOVED + 10);
    expect(next).to.be.at.most(MOVED + 200);
    await at(page, MOVED + 199);
    const before = cssOf(page, 'flash-sale');
    expect(before).to.contain('left: 36px').and.to.contain('top: 256px');
    await at(page, MOVED + 200);
    const after = cssOf(page, 'flash-sale');
    expect(after).to.equal(before.replace('left: 36px', 'left: 132px'));
    expect(cssOf(page, 'pinned-answer')).to.contain('top: 784px');
    expect(page.troubles).to.deep.equal([]);
  });

  it('asks for the instant also while nothing else changes', async () => {
    const still = await load(['closing-thanks']);
    expect(await at(still, MOVED + 10)).to.equal(MOVED + 200);
    expect(await at(still, MOVED + 200)).to.equal(Infinity);
  });

  it('looks the same on a page that was just loaded, before, at and after the move', async () => {
    const page = await load();
    for (const after of [MOVED + 100, MOVED + 199, MOVED + 200, MOVED + 201, MOVED + 5_000]) {
      await at(page, after);
      const fresh = await load();
      await at(fresh, after);
      expect(picture(fresh), `${after} ms`).to.equal(picture(page));
      fresh.root.remove();
    }
  });

  it('leaves the other canvas as it is', async () => {
    const page = await load();
    page.view.canvas = 'horizontal';
    await at(page, MOVED - 1);
    const before = cssOf(page, 'flash-sale');
    await at(page, MOVED + 300);
    expect(cssOf(page, 'flash-sale')).to.equal(before);
  });

  it('shows a place at its default again once the platform leaves no room for it where it was put', async () => {
    const page = await load();
    const show = showAt(moving, T0 + MOVED + 1_000);
    await draw(page, MOVED + 1_000, { ...show, stage: { ...show.stage, insets: { right: 120 } } });
    const box = (name: WidgetName) => page.root.querySelector<HTMLElement>(name)!.style;
    expect([box('flash-sale').left, box('pinned-answer').top]).to.deep.equal(['36px', '784px']);
  });
});

describe('a stage in the same language and theme', () => {
  it('writes neither anew, since that has the engine paint everything', async () => {
    const page = await load();
    await draw(page, 15_000);
    const written: (string | null)[] = [];
    const observer = new MutationObserver((records) => written.push(...records.map((each) => each.attributeName)));
    observer.observe(page.root, { attributes: true });
    await draw(page, 15_100);
    observer.disconnect();
    expect(written).to.deep.equal([]);
  });
});
