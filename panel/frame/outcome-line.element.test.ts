import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import './outcome-line.ts';
import { OutcomeLine } from './outcome-line.ts';

const english = demoViews('en');
const undoable = english['can be undone']!;

describe('outcome-line', () => {
  afterEach(() => document.body.replaceChildren());

  async function lineOf(view: View) {
    let takenBack = 0;
    const line = new OutcomeLine();
    const page = await mounted(line, view, { takeBack: () => Promise.resolve((takenBack += 1) > 0) });
    return { ...page, line, button: () => line.shadowRoot!.querySelector('button'), takenBack: () => takenBack };
  }

  it('offers to take the tap back for as long as it can be, with the seconds left, under a thumb', async () => {
    const { line, button, tap, takenBack } = await lineOf(undoable);
    expect(button()!.getBoundingClientRect().height).to.be.at.least(48);
    await tap('Undo · 8 s');
    expect(takenBack()).to.equal(1);
    line.view = { ...undoable, now: undoable.now + 7_400 };
    await line.updateComplete;
    expect(button()!.textContent).to.contain('Undo · 1 s');
    line.view = { ...undoable, now: undoable.now + 8_000 };
    await line.updateComplete;
    expect(button()).to.equal(null);
  });

  it('counts down beside what is read out, not in it', async () => {
    const { line, text } = await lineOf(undoable);
    expect(line.shadowRoot!.querySelector('[aria-live]')!.textContent).not.to.contain('8 s');
    expect(text()).to.contain('On air at');
  });

  it('says when it was taken back, and takes nothing back while another tap is under way', async () => {
    expect((await lineOf(english['undone']!)).text()).to.contain('Taken back at');
    const busy = {
      ...undoable,
      outcome: { ...undoable.outcome!, state: 'sending' as const, undoUntil: undoable.now + 5_000 },
    };
    expect((await lineOf(busy)).button()!.getAttribute('aria-disabled')).to.equal('true');
    expect((await lineOf({ ...undoable, link: 'lost' })).button()!.innerText).to.contain('Not sent');
  });

  it('never says that something is on air that nobody can see', async () => {
    const { text } = await lineOf({ ...undoable, overlays: 0 });
    expect(text()).to.contain('no overlay is connected').and.not.to.contain('On air at');
  });
});
