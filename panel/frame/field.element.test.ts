import type { MdOutlinedSelect } from '@material/web/select/outlined-select.js';
import type { MdOutlinedTextField } from '@material/web/textfield/outlined-text-field.js';
import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import { field, type Field } from './field.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A field on a page, and what it told. */
async function fielded(given: Partial<Field>) {
  const told: string[] = [];
  const draw = async (more: Partial<Field> = {}) => {
    const input = (value: string) => void told.push(value);
    render(html`${field({ id: 'one', label: 'Reason', value: '', input, ...given, ...more })}`, document.body);
    await settle();
  };
  await draw();
  return { told, draw };
}

const line = () => document.querySelector<MdOutlinedTextField>('md-outlined-text-field')!;
const typedIn = () => line().shadowRoot!.querySelector('input')!;
const choice = () => document.querySelector<MdOutlinedSelect>('md-outlined-select')!;
const box = () => choice().shadowRoot!.querySelector<HTMLElement>('[role="combobox"]')!;
/** What a reader hears besides the name. */
const described = (root: ShadowRoot) => root.querySelector('#description')!.textContent.trim();

describe('field', () => {
  afterEach(() => render(nothing, document.body));

  it('tells what is typed', async () => {
    const { told } = await fielded({});
    typedIn().value = 'again';
    typedIn().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(told).to.deep.equal(['again']);
  });

  it('gives the input its name, and what is wrong as its description in place of the help', async () => {
    const { draw } = await fielded({ help: 'Why again' });
    expect(typedIn().getAttribute('aria-label')).to.equal('Reason');
    expect(described(line().shadowRoot!)).to.equal('Why again');
    await draw({ fault: 'Say why' });
    expect(typedIn().getAttribute('aria-invalid')).to.equal('true');
    expect(described(line().shadowRoot!)).to.equal('Say why');
    await draw();
    expect(typedIn().getAttribute('aria-invalid')).to.equal('false');
  });

  it('says how long a text is only once it nears its limit, and a number never', async () => {
    const { draw } = await fielded({ most: 10 });
    const count = () => line().shadowRoot!.querySelector('md-outlined-field')!.shadowRoot!.querySelector('.counter');
    expect(count()).to.equal(null);
    await draw({ value: '12345678' });
    await settle();
    expect(count()?.textContent).to.equal('8 / 10');
    expect(typedIn().maxLength).to.equal(10);
    await draw({ value: '12345678', keyboard: 'numeric' });
    await settle();
    expect(count()).to.equal(null);
  });

  it('offers choices, shows the chosen one and tells another', async () => {
    const options = ['CNY', 'USD', 'EUR'].map((value) => ({ value, label: `${value}!` }));
    const { told } = await fielded({ value: 'USD', options });
    await choice().updateComplete;
    expect(box().innerText).to.contain('USD!');
    const [, , euro] = choice().querySelectorAll('md-select-option');
    choice().quick = true;
    box().click();
    await settle();
    expect(box().getAttribute('aria-expanded')).to.equal('true');
    euro!.shadowRoot!.querySelector('li')!.click();
    await settle();
    expect(told).to.deep.equal(['EUR']);
    expect(box().getAttribute('aria-expanded')).to.equal('false');
  });

  it('follows the show when another choice becomes the right one', async () => {
    const options = ['CNY', 'USD'].map((value) => ({ value, label: value }));
    const { draw } = await fielded({ value: 'USD', options });
    await draw({ value: 'CNY' });
    await settle();
    expect(choice().value).to.equal('CNY');
    expect(box().innerText).to.contain('CNY');
  });
});
