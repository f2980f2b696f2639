import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatMoney, type Money } from '../../shared/money.ts';
import { say, type TextKey } from '../texts.ts';
import { emptyView, noActions } from '../view.ts';
import './hold-button.ts';
import { look } from './look.ts';

/** A change is seen a moment after it was told, ms. */
const LOOK_AHEAD_MS = 1000;

/** What every element of the crew's pages has: the view, the actions, words and money in the crew's language. */
export abstract class PanelElement extends LitElement {
  static override styles: CSSResultGroup = look;

  @property({ attribute: false }) accessor view = emptyView;
  @property({ attribute: false }) accessor actions = noActions;

  protected say(key: TextKey, blanks?: Readonly<Record<string, string | number>>): string {
    return say(this.view.language, key, blanks);
  }

  protected money(amount: Money): string {
    return formatMoney(amount, this.view.language);
  }

  protected count(number: number): string {
    return number.toLocaleString(this.view.language);
  }

  /** The moment, room time, for which the panel says what is on screen: where the picture is going. */
  protected get soon(): number {
    return this.view.now + LOOK_AHEAD_MS;
  }

  protected get isOffline(): boolean {
    return this.view.link !== 'open';
  }

  /**
   * A button that sends. Offline it says so on itself and still takes the tap, which is then told as "not sent"; while
   * another tap is under way it waits, and keeps the focus.
   */
  protected sendButton(
    label: string,
    send: () => void,
    options: { class?: string; pressed?: boolean; disabled?: boolean } = {},
  ): TemplateResult {
    const isBusy = this.view.outcome?.state === 'sending';
    return html`<button
      type="button"
      class="${options.class ?? ''} ${this.isOffline ? 'off' : ''}"
      aria-pressed=${options.pressed === undefined ? nothing : options.pressed}
      aria-disabled=${isBusy ? 'true' : nothing}
      ?disabled=${options.disabled}
      @click=${isBusy ? nothing : send}
    >
      ${label}${this.isOffline ? html`<small>${this.say('notSent')}</small>` : nothing}
    </button>`;
  }

  /** A button that must be held, for what cannot be taken back. `note` says what it will do; `about`: see `HoldButton`. */
  protected holdButton(
    given: { tone: 'go' | 'stop'; label: string; about?: string; fire: () => void; disabled?: boolean },
    note: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<hold-button
      .label=${given.label}
      .about=${given.about ?? ''}
      .tone=${given.tone}
      .language=${this.view.language}
      ?offline=${this.isOffline}
      ?disabled=${given.disabled || this.view.outcome?.state === 'sending'}
      @fire=${given.fire}
      >${note}</hold-button
    >`;
  }
}
