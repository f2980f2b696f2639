import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { presentedAt, type Presented } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './step-buttons.ts';

/** The product that the host presents, and the step of its loop: explain, ask, close. */
@customElement('present-desk')
export class PresentDesk extends PanelElement {
  /** The product to present next; null for the first that is not presented. */
  @state() accessor picked: string | null = null;

  protected override render() {
    const { show } = this.view;
    if (!show || show.catalog.products.length === 0) return nothing;
    const presented = presentedAt(show.rundown, this.soon);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('present')}</h2>
      ${presented ? this.#presented(presented, show) : nothing} ${this.#next(show, presented?.sku)}
    </section>`;
  }

  #presented(presented: Presented, show: Show) {
    const title = titleOf(show.catalog, presented.sku);
    return html`<h3><span class="good" aria-hidden="true">●</span> ${title}</h3>
      <step-buttons .view=${this.view} .actions=${this.actions} .presented=${presented}></step-buttons>
      ${this.sendButton(this.say('presentAway'), () => void this.actions.send([{ type: 'rundown/put-away' }]))}`;
  }

  #next({ catalog }: Show, presented: string | undefined) {
    const others = catalog.products.filter(({ sku }) => sku !== presented);
    const next = others.find(({ sku }) => sku === this.picked) ?? others[0];
    if (!next) return nothing;
    const send = async () => {
      const label = `${this.say('presentSend')} · ${next.title}`;
      if (await this.actions.send([{ type: 'rundown/present', sku: next.sku }], label)) this.picked = null;
    };
    return html`${field({
      id: 'sku',
      label: this.say(presented === undefined ? 'presentWhich' : 'presentNext'),
      value: next.sku,
      input: (sku) => (this.picked = sku),
      options: others.map(({ sku, title }) => ({ value: sku, label: title })),
    })}
    ${this.sendButton(this.say('presentSend'), () => void send(), { class: presented === undefined ? 'main' : '' })}`;
  }
}
