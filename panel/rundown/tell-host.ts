import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';

/** A line for the host, on the prompter alone. */
@customElement('tell-host')
export class TellHost extends PanelElement {
  @state() accessor text = '';

  protected override render() {
    const send = this.say('tellHostSend');
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('tellHost')}</h2>
      ${field({ id: 'text', label: this.say('tellHostHelp'), value: this.text, input: (text) => (this.text = text), most: 120 })}
      ${this.sendButton(send, () => void this.#send(), { class: 'main', disabled: this.text.trim() === '' })}
    </section>`;
  }

  async #send() {
    const text = this.text.trim();
    if (await this.actions.send([{ type: 'rundown/tell-host', text }], `${this.say('tellHost')} · ${text}`))
      this.text = '';
  }
}
