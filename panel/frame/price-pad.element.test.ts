import type { MdOutlinedTextField } from '@material/web/textfield/outlined-text-field.js';
import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import type { Language } from '../../shared/language.ts';
import { field } from './field.ts';
import { touch, type PricePad } from './price-pad.ts';

const { isFirst } = touch;

/** A price field on a touch screen, and what it holds. */
async function priced(currency: string, start = '', language: Language = 'en') {
  let value = start;
  const draw = () =>
    render(
      html`${field({ id: 'deal', label: 'Deal price', value, input: enter, keyboard: 'decimal', pad: { currency, language } })}
        <button id="elsewhere">Elsewhere</button>`,
      document.body,
    );
  const enter = (typed: string) => {
    value = typed;
    draw();
  };
  draw();
  const pad = document.querySelector<PricePad>('price-pad')!;
  const input = document.querySelector<MdOutlinedTextField>('#deal')!;
  const buttons = () => [...pad.renderRoot.querySelectorAll('button')];
  await pad.updateComplete;
  return {
    pad,
    input,
    buttons,
    value: () => value,
    amount: () => pad.renderRoot.querySelector('output')?.textContent,
    async focus() {
      input.focus();
      await pad.updateComplete;
    },
    async tap(...keys: string[]) {
      for (const key of keys) {
        buttons()
          .find((button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === key)!
          .click();
        await pad.updateComplete;
      }
    },
  };
}

describe('price-pad', () => {
  beforeEach(() => (touch.isFirst = () => true));
  afterEach(() => {
    touch.isFirst = isFirst;
    render(nothing, document.body);
  });

  it('comes up with the field, shows the price as viewers read it, and types into the field', async () => {
    const { focus, tap, amount, input, value } = await priced('CNY');
    await focus();
    await tap('1', '9', '.9');
    expect([value(), input.value, amount()]).to.deep.equal(['19.9', '19.9', '¥19.90']);
    await tap('Delete the last digit', '5');
    expect(amount()).to.equal('¥19.50');
    await tap('Clear', '1', '99');
    expect(amount()).to.equal('¥199');
  });

  it('has no decimal key for yen, and three decimals for dinars of Kuwait', async () => {
    const yen = await priced('JPY');
    await yen.focus();
    expect(yen.buttons().map((button) => button.textContent?.trim())).to.not.include('.');
    await yen.tap('1', '980');
    expect(yen.amount()).to.equal('¥1,980');
    render(nothing, document.body);
    const dinars = await priced('KWD');
    await dinars.focus();
    await dinars.tap('1', '.', '2', '5', '0', '9');
    expect([dinars.value(), dinars.amount()]).to.deep.equal(['1.250', 'KWD\u00a01.250']);
  });

  it('keeps the focus and the system’s keyboard away, and goes with Done', async () => {
    const { focus, tap, input, buttons, pad } = await priced('CNY');
    expect(input.inputMode).to.equal('none');
    await focus();
    const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    buttons()[0]!.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    await tap('7', 'Done');
    expect([pad.isUp, document.activeElement, buttons().length]).to.deep.equal([false, document.body, 0]);
  });

  it('goes when the focus leaves the field, and by Escape', async () => {
    const { focus, pad, input } = await priced('CNY');
    await focus();
    document.querySelector<HTMLElement>('#elsewhere')!.focus();
    expect(pad.isUp).to.equal(false);
    await focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(pad.isUp).to.equal(false);
  });

  it('begins a new price over the one that was there, but takes digits off it one by one', async () => {
    const { focus, tap, value } = await priced('CNY', '59.00');
    await focus();
    await tap('3', '9');
    expect(value()).to.equal('39');
    const other = await priced('CNY', '59.90');
    other.input.blur();
    await other.focus();
    await other.tap('Delete the last digit');
    expect(other.value()).to.equal('59.9');
  });

  it('goes on from what another keyboard typed', async () => {
    const { focus, tap, input, value, pad } = await priced('CNY', '59');
    await focus();
    input.value = '4';
    input.dispatchEvent(new Event('input'));
    await pad.updateComplete;
    await tap('9');
    expect(value()).to.equal('49');
  });

  it('stays away where no finger types: the field is an ordinary one', async () => {
    touch.isFirst = () => false;
    const { focus, pad, input } = await priced('CNY');
    await focus();
    expect([pad.isUp, input.inputMode]).to.deep.equal([false, 'decimal']);
  });

  it('has keys for thumbs, the currency’s own label and a name for each', async () => {
    const { focus, buttons, pad } = await priced('CNY');
    await focus();
    for (const button of buttons()) expect(button.getBoundingClientRect().height, button.outerHTML).to.be.at.least(56);
    expect(pad.renderRoot.querySelector('[role="group"]')?.getAttribute('aria-label')).to.contain('Deal price');
  });
});
