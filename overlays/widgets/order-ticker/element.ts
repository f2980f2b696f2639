import { html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Row } from '../../../shared/show/ticker.ts';
import { strip } from '../../plate.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { cues, keyOf, nextChange, rowsSeen, secondsCounted } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

export { nextChange };

const bag = html`<svg class="mark" viewBox="0 0 36 36">
  ${svg`<path d="M10 12V10a8 8 0 0 1 16 0v2h6l-2 21H6L4 12zm4 0h8v-2a4 4 0 0 0-8 0z"/>`}
</svg>`;

/** Orders as they come in: one by one when few, gathered when many. Names are masked before they get here. */
@customElement('order-ticker')
export class OrderTicker extends WidgetElement {
  static override styles = [material, styles];

  protected override cues() {
    return cues(this.show, this.now);
  }

  protected override render() {
    const rows = rowsSeen(this.show, this.now);
    if (rows.length === 0) return nothing;
    return html`<div class="ticker">${repeat(rows, keyOf, (row) => (row.kind === 'one' ? this.one(row) : this.many(row)))}</div>`;
  }

  private one(row: Extract<Row, { kind: 'one' }>) {
    const words = texts[this.language];
    return html`<div class="row" data-key=${keyOf(row)} data-kind=${row.late ? 'late' : 'one'}>
      ${strip}${bag}<bdi class="buyer">${row.buyer}</bdi><span class="verb">${row.late ? words.late : words.one}</span>
      <bdi class="title">${row.title}</bdi>${row.units > 1 ? html`<b class="units">×${row.units}</b>` : nothing}
    </div>`;
  }

  private many(row: Extract<Row, { kind: 'many' }>) {
    return html`<div class="row" data-key=${keyOf(row)} data-kind="many">
      ${strip}<b class="count">+${row.count.toLocaleString(this.language)}</b>
      <span class="verb">${texts[this.language].many(secondsCounted(row, this.now))}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-ticker': OrderTicker;
  }
}
