import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import './stage-preview.ts';
import { StagePreview } from './stage-preview.ts';

const live = demoViews('en')['live']!;
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('stage-preview', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => document.body.replaceChildren());

  async function previewOf(view: View = live) {
    const preview = new StagePreview();
    const page = await mounted(preview, view, { previewAddress: (canvas) => `about:blank#${canvas}` });
    const frame = () => preview.shadowRoot!.querySelector('iframe');
    return { ...page, preview, frame, shows: () => until(() => frame() !== null), goes: () => until(() => !frame()) };
  }

  it('shows the stage in a frame that has a name, takes no focus and no tap', async () => {
    const { preview, frame, shows } = await previewOf();
    await shows();
    expect(frame()!.src).to.equal('about:blank#vertical');
    expect(frame()!.title).to.equal('What viewers see of the widgets, as a small picture');
    expect(frame()!.tabIndex).to.equal(-1);
    expect(getComputedStyle(frame()!).pointerEvents).to.equal('none');
    const { width, height } = preview.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
    expect(height / width).to.be.closeTo(16 / 9, 0.02);
  });

  it('has no frame while it is folded, not laid out or without a key', async () => {
    const { preview, shows, goes, tap, frame } = await previewOf();
    await shows();
    preview.style.display = 'none';
    await goes();
    preview.style.display = '';
    await shows();
    await tap('Hide');
    expect(frame()).to.equal(null);
    const bare = new StagePreview();
    await mounted(bare, live);
    expect(bare.shadowRoot!.querySelector('.picture')).to.equal(null);
  });

  it('is as it was left on this device', async () => {
    const first = await previewOf();
    await first.tap('Wide');
    await first.shows();
    expect(first.frame()!.src).to.equal('about:blank#horizontal');
    await first.tap('Hide');
    first.preview.remove();
    const second = await previewOf();
    expect(second.frame()).to.equal(null);
    await second.tap('▸ Show the picture');
    await second.shows();
    expect(second.frame()!.src).to.equal('about:blank#horizontal');
  });

  it('grows at a tap without loading anew, and its buttons are large enough', async () => {
    const { preview, frame, shows } = await previewOf();
    document.body.style.cssText = 'display: flex; width: 334px';
    await shows();
    const before = frame();
    const width = () => preview.shadowRoot!.querySelector('.picture')!.getBoundingClientRect().width;
    const small = width();
    preview.shadowRoot!.querySelector<HTMLElement>('.size')!.click();
    await preview.updateComplete;
    expect(frame()).to.equal(before);
    expect(preview.shadowRoot!.querySelector('.size')!.getAttribute('aria-expanded')).to.equal('true');
    expect(small).to.be.closeTo(150, 2);
    expect(width()).to.be.greaterThan(180);
    for (const button of preview.shadowRoot!.querySelectorAll('.bar button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(48);
    document.body.style.cssText = '';
  });

  it('says where the picture may not be what viewers see', async () => {
    expect((await previewOf({ ...live, link: 'lost' })).text()).to.contain('may be out of date');
    expect((await previewOf()).preview.shadowRoot!.querySelector('.doubt')).to.equal(null);
  });
});
