import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Command, Show } from '../../shared/show/show.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { missingExample } from './example-show.ts';
import { madeUpOrder } from './made-up-order.ts';

/** What exists in a rehearsal only: the example show until it is loaded to its end, and made-up orders. */
@customElement('rehearsal-desk')
export class RehearsalDesk extends PanelElement {
  protected override render() {
    const { show, mode, now, language } = this.view;
    if (!show || mode !== 'rehearsal') return nothing;
    return html`${this.#example(missingExample(show, language, now))}${this.#orders(show)}`;
  }

  #example(missing: readonly Command[]) {
    if (missing.length === 0) return nothing;
    const load = this.say('exampleLoad');
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('example')}</h2>
      <p class="help">${this.say('exampleHelp')}</p>
      ${this.sendButton(load, () => void this.actions.send(missing, load), { class: 'main' })}
    </section>`;
  }

  #orders(show: Show) {
    const { now, language } = this.view;
    const order = madeUpOrder(show, now, language);
    if (!order) return nothing;
    return html`<section class="card">
      ${this.sendButton(this.say('simulate'), () => void this.actions.send([madeUpOrder(show, now, language) ?? order]))}
      <p class="help">${this.say('simulateHelp')}</p>
    </section>`;
  }
}
