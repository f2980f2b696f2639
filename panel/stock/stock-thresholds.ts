import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { readWhole } from '../price-field.ts';

const MOST = 1_000_000;

/** From which figure on viewers are told that stock is low, and that these are the last. */
@customElement('stock-thresholds')
export class StockThresholds extends PanelElement {
  @state() accessor low: string | null = null;
  @state() accessor last: string | null = null;

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { thresholds } = show.stock;
    const texts = { low: this.low ?? String(thresholds.low), last: this.last ?? String(thresholds.last) };
    const low = readWhole(texts.low, 0, MOST);
    const last = readWhole(texts.last, 0, MOST);
    const input = (name: 'low' | 'last', count: number | null | undefined) =>
      field({
        id: name,
        label: this.say(name === 'low' ? 'thresholdLow' : 'thresholdLast'),
        value: texts[name],
        keyboard: 'numeric',
        most: 9,
        fault: typeof count === 'number' ? undefined : this.say('badNumber', { least: 0, most: MOST }),
        input: (typed) => (this[name] = typed),
      });
    return html`<details>
      <summary>${this.say('thresholds')}</summary>
      <div class="stack">
        <div class="pair">${input('low', low)} ${input('last', last)}</div>
        ${this.sendButton(this.say('save'), () => void this.#send(low, last), { disabled: typeof low !== 'number' || typeof last !== 'number' })}
      </div>
    </details>`;
  }

  async #send(low: number | null | undefined, last: number | null | undefined) {
    if (typeof low !== 'number' || typeof last !== 'number') return;
    if (!(await this.actions.send([{ type: 'stock/set-thresholds', thresholds: { low, last } }]))) return;
    this.low = null;
    this.last = null;
  }
}
