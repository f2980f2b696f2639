import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PanelElement } from '../frame/panel-element.ts';

/** The way to the check before going live. Fires `open`. */
@customElement('ready-link')
export class ReadyLink extends PanelElement {
  /** The button alone. */
  @property({ type: Boolean }) accessor brief = false;

  protected override render() {
    return html`<section class="card" aria-label=${this.say('ready')}>
      ${this.brief ? nothing : html`<p class="help">${this.say('readyHelp')}</p>`}
      <button type="button" @click=${() => this.dispatchEvent(new Event('open'))}>✓ ${this.say('ready')}</button>
    </section>`;
  }
}
