import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { countText } from '../../figures.ts';
import { rehearsalMark, WidgetElement } from '../../widget-element.ts';
import { isTurned } from '../../../shared/show/stage.ts';
import { GATHER_MS, type Row } from '../../../shared/show/ticker.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { strip } from '../plate.ts';
import { motion } from './motion.ts';
import { shownAt } from './rows.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

const bag = html`<svg class="mark" viewBox="0 0 36 36">
  <path d="M10 12V10a8 8 0 0 1 16 0v2h6l-2 21H6L4 12zm4 0h8v-2a4 4 0 0 0-8 0z"></path>
</svg>`;

@customElement('order-ticker')
export class OrderTicker extends WidgetElement {
  static override styles = [material, pieces, styles];
  override readonly name = 'order-ticker';
  override readonly motion = motion;
  protected override readonly marksItself = true;

  protected override view(): TemplateResult | typeof nothing {
    const rows = shownAt(this.show.orders.rows, this.now);
    if (rows.length === 0) return nothing;
    return html`<div class="ticker">
      ${repeat(
        rows,
        ({ row }) => row.startsAt,
        ({ row }, index) =>
          this.#row(row, index === 0 && this.show.stage.mode === 'rehearsal' ? rehearsalMark : nothing),
      )}
    </div>`;
  }

  #row(row: Row, mark: TemplateResult | typeof nothing) {
    const words = texts[this.language];
    if (row.kind === 'many') {
      return html`<div class="row" data-kind="many" data-on="hot" data-row=${row.startsAt}>
        ${strip}${mark}<b class="count">+${countText(row.count)}</b
        ><span class="verb">${words.gathered(GATHER_MS / 1000)}</span>
      </div>`;
    }
    return html`<div
      class="row"
      data-kind=${row.late ? 'late' : 'one'}
      data-on=${row.late ? 'spent' : 'second'}
      data-row=${row.startsAt}
    >
      ${strip}${mark}${bag}<bdi class="buyer"
        >${isTurned(this.show.stage.nameless, this.now) ? words.somebody : row.buyer}</bdi
      ><span class="verb">${row.late ? words.boughtEarlier : words.justBought}</span
      >${row.title ? html`<bdi class="title">${row.title}</bdi>` : nothing}${
        row.units > 1 ? html`<b class="units">×${countText(row.units)}</b>` : nothing
      }
    </div>`;
  }
}
