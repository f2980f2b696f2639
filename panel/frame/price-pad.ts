import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../shared/language.ts';
import { formatMoney } from '../../shared/money.ts';
import { readPrice } from '../price-field.ts';
import { say } from '../texts.ts';
import { look } from './look.ts';
import { BACK, CLEAR, keysOf, pressed, type PriceKey } from './price-keys.ts';
import { padStyles } from './price-pad-styles.ts';

/** Whether fingers are what the device is made for. There the pad comes up and the system's keyboard stays away. */
export const touch = { isFirst: () => matchMedia('(pointer: coarse)').matches };

/** What is kept free under the page while the pad is up, so that the last field can be scrolled above it, px. */
const ROOM = '380px';
/** What may stick to the top of the page. */
const TOP = '180px';

/**
 * A number pad for the price field it stands beside: it comes up from below when that field has the focus on a touch screen,
 * and goes with Done or when the focus leaves. The field stays an ordinary one, so that other keyboards type into it too.
 */
@customElement('price-pad')
export class PricePad extends LitElement {
  static override styles = [look, padStyles];

  @property() accessor value = '';
  /** Empty while none is chosen. */
  @property() accessor currency = '';
  @property() accessor label = '';
  @property() accessor language: Language = 'en';
  @property({ attribute: false }) accessor change: (value: string) => void = () => {};
  @state() accessor isUp = false;
  /** The price that was there when the pad came up: the next digit begins a new one. */
  @state() accessor isSelected = false;
  #field: HTMLElement | null = null;
  #entered: string | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#field = this.parentElement;
    this.#field?.addEventListener('focusin', this.#rise);
    this.#field?.addEventListener('focusout', this.#leave);
    this.#field?.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#field?.removeEventListener('focusin', this.#rise);
    this.#field?.removeEventListener('focusout', this.#leave);
    this.#field?.removeEventListener('keydown', this.#key);
    this.#sink();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // Typed on another keyboard.
    if (changed.has('value') && this.value !== this.#entered) this.isSelected = false;
  }

  #rise = () => {
    if (this.isUp || !touch.isFirst()) return;
    this.isUp = true;
    this.isSelected = this.value !== '';
    document.body.style.paddingBottom = ROOM;
    if (!this.#field) return;
    // Above the pad, and below what sticks to the top of the page.
    this.#field.style.scrollMargin = `${TOP} 0 ${ROOM}`;
    this.#field.scrollIntoView({ block: 'nearest' });
  };

  #leave = ({ relatedTarget }: FocusEvent) => {
    const isWithin = relatedTarget instanceof Node && this.#field?.contains(relatedTarget);
    if (!isWithin) this.#sink();
  };

  #key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.isUp) this.#done();
  };

  #sink() {
    if (!this.isUp) return;
    this.isUp = false;
    document.body.style.removeProperty('padding-bottom');
  }

  #done() {
    const root = this.getRootNode();
    const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    if (focused instanceof HTMLElement) focused.blur();
    this.#sink();
  }

  #press(key: PriceKey) {
    navigator.vibrate?.(10);
    const isNew = this.isSelected && key !== BACK && !key.startsWith('.');
    this.isSelected = false;
    this.#entered = pressed(isNew ? '' : this.value, key, this.currency);
    this.change(this.#entered);
  }

  protected override render() {
    if (!this.isUp) return nothing;
    const { corner, endings } = keysOf(this.currency);
    const [one, other] = endings;
    const grid = ['1', '2', '3', BACK, '4', '5', '6', one, '7', '8', '9', other, corner, '0', '00'];
    return html`<div
      class="pad"
      role="group"
      aria-label="${this.#say('pad')} · ${this.label}"
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <div class="amount">
        <span class="label">${this.label}</span>
        <output class=${this.isSelected ? 'selected' : ''} aria-live="polite">${this.#amount()}</output>
        <button type="button" class="clear" @click=${() => this.#press(CLEAR)}>${this.#say('padClear')}</button>
      </div>
      <div class="keys">
        ${grid.map((key = '') => this.#button(key))}
        <button type="button" class="main" @click=${() => this.#done()}>${this.#say('padDone')}</button>
      </div>
    </div>`;
  }

  #button(key: PriceKey) {
    const isDigit = /^\d$/.test(key);
    return html`<button
      type="button"
      class=${isDigit || key === '.' ? 'digit' : 'other'}
      aria-label=${key === BACK ? this.#say('padBack') : nothing}
      @click=${() => this.#press(key)}
    >
      ${key === BACK ? '⌫' : key}
    </button>`;
  }

  /** The price as viewers will read it; as typed while it is none. */
  #amount() {
    const read = readPrice(this.value, this.currency);
    return 'money' in read ? formatMoney(read.money, this.language) : this.value || this.currency || '–';
  }

  #say(key: 'pad' | 'padBack' | 'padClear' | 'padDone') {
    return say(this.language, key);
  }
}
