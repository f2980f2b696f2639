import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PanelElement } from '../frame/panel-element.ts';
import { exampleShow } from './example-show.ts';
import { madeUpOrder } from './made-up-order.ts';

/** What exists in a rehearsal only: the example show while the room is empty, then made-up orders. */
@customElement('rehearsal-desk')
export class RehearsalDesk extends PanelElement {
  protected override render() {
    const { show, mode, now, language } = this.view;
    if (!show || mode !== 'rehearsal') return nothing;
    if (show.catalog.products.length === 0 && show.offers.length === 0 && show.rewards === null) {
      const load = this.say('exampleLoad');
      return html`<section class="card" aria-labelledby="head">
        <h2 id="head">${this.say('example')}</h2>
        <p class="help">${this.say('exampleHelp')}</p>
        ${this.sendButton(load, () => void this.actions.send(exampleShow(language, now), load), { class: 'main' })}
      </section>`;
    }
    const order = madeUpOrder(show, now, language);
    if (!order) return nothing;
    return html`<section class="card">
      ${this.sendButton(this.say('simulate'), () => void this.actions.send([madeUpOrder(show, now, language) ?? order]))}
      <p class="help">${this.say('simulateHelp')}</p>
    </section>`;
  }
}
