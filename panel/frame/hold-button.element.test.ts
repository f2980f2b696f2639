import { expect } from 'chai';
import './hold-button.ts';
import { HOLD_MS, HoldButton } from './hold-button.ts';
import type { Wait } from './wait.ts';

let endTime = () => {};

/** A button whose time is moved by hand. */
async function holdButton() {
  let timers: { ms: number; run: () => void }[] = [];
  const wait: Wait = (ms, run) => {
    const timer = { ms, run };
    timers.push(timer);
    return () => (timers = timers.filter((other) => other !== timer));
  };
  const element = new HoldButton();
  element.label = 'Start';
  element.wait = wait;
  let fired = 0;
  element.addEventListener('fire', () => (fired += 1));
  document.body.append(element);
  await element.updateComplete;
  const button = element.renderRoot.querySelector('button')!;
  const pass = (ms: number) => {
    for (const timer of timers) timer.ms -= ms;
    const due = timers.filter((timer) => timer.ms <= 0);
    timers = timers.filter((timer) => timer.ms > 0);
    for (const { run } of due) run();
  };
  endTime = () => pass(60_000);
  return {
    element,
    pass,
    fired: () => fired,
    text: async () => (await element.updateComplete, button.innerText),
    pointer: (type: string, at: { clientX: number; clientY: number } = middleOf(button)) =>
      button.dispatchEvent(
        new PointerEvent(type, { button: 0, isPrimary: true, bubbles: true, composed: true, ...at }),
      ),
    key: (type: 'keydown' | 'keyup', key: string, repeat = false) =>
      button.dispatchEvent(new KeyboardEvent(type, { key, repeat, cancelable: true })),
    assistedClick: () => button.dispatchEvent(new MouseEvent('click', { detail: 0 })),
  };
}

function middleOf(button: HTMLElement) {
  const { left, top, width, height } = button.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

describe('hold-button', () => {
  afterEach(() => {
    window.dispatchEvent(new PointerEvent('pointerup'));
    endTime();
    document.body.replaceChildren();
  });

  it('fires once when it was held long enough', async () => {
    const { pointer, pass, fired } = await holdButton();
    pointer('pointerdown');
    pass(HOLD_MS);
    pointer('pointerup');
    expect(fired()).to.equal(1);
  });

  it('keeps the click of the lifted thumb from the button that took its place', async () => {
    const { element, pointer, pass } = await holdButton();
    const next = document.createElement('button');
    let clicked = 0;
    next.addEventListener('click', () => (clicked += 1));
    pointer('pointerdown');
    pass(HOLD_MS);
    element.replaceWith(next);
    next.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    next.click();
    expect(clicked).to.equal(0);
    next.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    next.click();
    expect(clicked).to.equal(1);
  });

  it('does nothing when let go early, and says what to do', async () => {
    const { pointer, pass, fired, text } = await holdButton();
    pointer('pointerdown');
    pass(HOLD_MS - 1);
    pointer('pointerup');
    pass(HOLD_MS);
    expect(fired()).to.equal(0);
    expect(await text()).to.contain('Keep holding');
  });

  it('does nothing when the thumb slides off or the browser takes the touch away', async () => {
    const { pointer, pass, fired } = await holdButton();
    pointer('pointerdown');
    pointer('pointermove', { clientX: 0, clientY: 5_000 });
    pass(HOLD_MS);
    pointer('pointerdown');
    pointer('pointercancel');
    pass(HOLD_MS);
    expect(fired()).to.equal(0);
  });

  it('forgives a thumb that rolls', async () => {
    const { pointer, pass, fired, element } = await holdButton();
    const { left, top } = element.getBoundingClientRect();
    pointer('pointerdown');
    pointer('pointermove', { clientX: left + 30, clientY: top - 10 });
    pass(HOLD_MS);
    expect(fired()).to.equal(1);
  });

  it('is held by the keyboard too, and a repeating key starts nothing anew', async () => {
    const { key, pass, fired } = await holdButton();
    key('keydown', ' ');
    pass(HOLD_MS - 1);
    key('keyup', ' ');
    expect(fired()).to.equal(0);
    key('keydown', 'Enter');
    pass(HOLD_MS);
    key('keydown', 'Enter', true);
    pass(HOLD_MS);
    expect(fired()).to.equal(1);
  });

  it('is pressed twice by assistive technology, which can only click', async () => {
    const { assistedClick, pass, fired, text } = await holdButton();
    assistedClick();
    expect(fired()).to.equal(0);
    expect(await text()).to.contain('once more');
    assistedClick();
    expect(fired()).to.equal(1);
    assistedClick();
    pass(5_000);
    assistedClick();
    expect(fired()).to.equal(1);
  });

  it('does nothing while it is disabled, also when that comes in the middle of a hold', async () => {
    const { element, pointer, pass, fired } = await holdButton();
    pointer('pointerdown');
    element.disabled = true;
    await element.updateComplete;
    pass(HOLD_MS);
    pointer('pointerdown');
    pass(HOLD_MS);
    expect(fired()).to.equal(0);
  });

  it('does nothing when it becomes another in the middle of a hold, and says so: a thumb on Start now never ends a sale', async () => {
    const changes = [{ label: 'End now', tone: 'stop' }, { about: 'another-offer' }] as const;
    for (const change of changes) {
      const { element, pointer, pass, fired, text, assistedClick } = await holdButton();
      pointer('pointerdown');
      Object.assign(element, change);
      await element.updateComplete;
      pass(HOLD_MS);
      expect(fired()).to.equal(0);
      expect(await text()).to.contain('has just changed');
      pointer('pointerup');
      pointer('pointerdown');
      pass(HOLD_MS);
      expect(fired()).to.equal(1);
      pointer('pointerup');
      assistedClick();
      Object.assign(element, { label: 'Start', about: 'a-third' });
      await element.updateComplete;
      assistedClick();
      expect(fired()).to.equal(1);
    }
  });
});
