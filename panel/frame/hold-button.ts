import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../shared/language.ts';
import { say } from '../texts.ts';
import { holdStyles } from './hold-styles.ts';
import { look } from './look.ts';
import { swallowClick } from './swallow-click.ts';
import { wait, type Wait } from './wait.ts';

/** How long a button must be held, ms: longer than a slip of the thumb, shorter than a host's patience. */
export const HOLD_MS = 700;
/** How long a press by assistive technology waits for its second one, ms. */
const CONFIRM_MS = 4000;
/** How far a thumb may roll off the button while it holds, px. */
const ROLL_PX = 24;

/**
 * A button for what cannot be taken back. It fires once held for `HOLD_MS`, by touch, mouse or keyboard; let go early it does
 * nothing. Assistive technology, which can only click, presses it twice. What it says or is about may become another in the
 * middle of that, as a sale starts by itself: then it does nothing, since the thumb meant what was there before.
 * @fires fire - it was held long enough
 */
@customElement('hold-button')
export class HoldButton extends LitElement {
  static override styles = [look, holdStyles];

  @property() accessor label = '';
  /** Which of several things it is about, where the label does not say: an offer's id, say. */
  @property() accessor about = '';
  @property() accessor tone: 'go' | 'stop' = 'go';
  @property() accessor language: Language = 'en';
  @property({ type: Boolean }) accessor disabled = false;
  /** The link is down: it says so on itself. It still fires, and the page tells that nothing was sent. */
  @property({ type: Boolean }) accessor offline = false;
  @property({ attribute: false }) accessor wait: Wait = wait;

  @state() accessor isHolding = false;
  @state() accessor hint: 'hold' | 'holdLonger' | 'holdConfirm' | 'holdChanged' = 'hold';

  #cancel: (() => void) | undefined;
  #forget: (() => void) | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#letGo('hold');
    this.#forget?.();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther = changed.has('label') || changed.has('about') || changed.has('tone');
    if (isOther && (this.isHolding || this.hint === 'holdConfirm')) {
      this.#forget?.();
      this.#cancel?.();
      this.isHolding = false;
      this.hint = 'holdChanged';
    }
    if (this.disabled && this.isHolding) this.#letGo('hold');
  }

  #hold(isByPointer = false) {
    if (this.disabled || this.isHolding) return;
    this.#forget?.();
    this.isHolding = true;
    this.hint = 'hold';
    this.#cancel = this.wait(HOLD_MS, () => {
      this.#letGo('hold');
      if (isByPointer) swallowClick(this.wait);
      this.#fire();
    });
  }

  #letGo(hint: 'hold' | 'holdLonger') {
    if (!this.isHolding) return;
    this.#cancel?.();
    this.isHolding = false;
    this.hint = hint;
  }

  #fire() {
    navigator.vibrate?.(30);
    this.dispatchEvent(new Event('fire'));
  }

  #press(event: PointerEvent) {
    if (event.button !== 0 || !event.isPrimary) return;
    // A made-up event has no pointer to capture.
    if (event.isTrusted) this.renderRoot.querySelector('button')?.setPointerCapture(event.pointerId);
    this.#hold(true);
  }

  #roll(event: PointerEvent) {
    if (!this.isHolding) return;
    const { left, right, top, bottom } = this.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left - ROLL_PX || x > right + ROLL_PX || y < top - ROLL_PX || y > bottom + ROLL_PX)
      this.#letGo('holdLonger');
  }

  #keyDown(event: KeyboardEvent) {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) this.#hold();
  }

  /** A click without a pointer comes from assistive technology: keys are handled above and touch has its own events. */
  #click(event: MouseEvent) {
    if (event.detail !== 0 || this.disabled || this.isHolding) return;
    if (this.hint === 'holdConfirm') {
      this.#forget?.();
      this.hint = 'hold';
      this.#fire();
      return;
    }
    this.hint = 'holdConfirm';
    this.#forget = this.wait(CONFIRM_MS, () => {
      this.hint = 'hold';
    });
  }

  protected override render() {
    const early = () => this.#letGo('holdLonger');
    return html`<button
      type="button"
      class="${this.tone} ${this.isHolding ? 'holding' : ''} ${this.offline ? 'off' : ''}"
      aria-disabled=${this.disabled ? 'true' : nothing}
      @pointerdown=${this.#press}
      @pointermove=${this.#roll}
      @pointerup=${early}
      @pointercancel=${early}
      @lostpointercapture=${early}
      @keydown=${this.#keyDown}
      @keyup=${early}
      @blur=${early}
      @click=${this.#click}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r="18"></circle>
        <circle class="filling" cx="22" cy="22" r="18"></circle>
      </svg>
      <span>
        <strong><small>${say(this.language, 'hold')} · </small>${this.label}</strong>
        <slot></slot>
        ${this.offline ? html`<small>${say(this.language, 'offlineTitle')}</small>` : nothing}
        ${this.hint === 'hold' ? nothing : html`<small role="status">${say(this.language, this.hint)}</small>`}
      </span>
    </button>`;
  }

  protected override firstUpdated() {
    this.style.setProperty('--hold', `${HOLD_MS}ms`);
  }
}
