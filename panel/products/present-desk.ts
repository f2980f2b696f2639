import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { findProduct } from '../../shared/show/catalog.ts';
import { presentedAt, Step, type Presented } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';

export const stepWords: Record<Step, TextKey> = {
  explaining: 'stepExplaining',
  asking: 'stepAsking',
  closing: 'stepClosing',
};

/** The product that the host presents, and the step of its loop: explain, ask, close. */
@customElement('present-desk')
export class PresentDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .steps {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 8px;
      }
      .steps button {
        padding: 8px 4px;
      }
    `,
  ];

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

  #presented({ sku, step }: Presented, show: Show) {
    const title = findProduct(show.catalog, sku)?.title ?? sku;
    return html`<h3><span class="good" aria-hidden="true">●</span> ${title}</h3>
      <div class="steps" role="group" aria-label=${this.say('presentStep')}>
        ${Step.options.map((each) =>
          this.sendButton(
            this.say(stepWords[each]),
            () =>
              void this.actions.send([{ type: 'rundown/step', step: each }], `${this.say(stepWords[each])} · ${title}`),
            { pressed: each === step },
          ),
        )}
      </div>
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
