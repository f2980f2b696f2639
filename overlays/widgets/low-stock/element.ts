import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { strip } from '../../plate.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { cues, lookAt, nextChange, type StockLook } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

export { nextChange };

/** How many are left, of how many, who says so and since when. */
@customElement('low-stock')
export class LowStock extends WidgetElement {
  static override styles = [material, styles];

  protected override cues() {
    return cues(this.show, this.now);
  }

  protected override render() {
    const found = lookAt(this.show, this.now);
    if (!found) return nothing;
    const { item, look } = found;
    const share = item.total === 0 ? 0 : item.left / item.total;
    return html`<section class="stock" data-look=${look}>
      ${strip}
      <div class="say">${this.say(found)}</div>
      <div class="gauge">
        <div class="track"><i class="fill" style=${styleMap({ transform: `scaleX(${share.toFixed(4)})` })}></i><i class="notches"></i></div>
        <p class="source">${this.source(found)}</p>
      </div>
    </section>`;
  }

  private number(value: number): string {
    return value.toLocaleString(this.language);
  }

  private say({ item, look, unit }: StockLook) {
    const words = texts[this.language];
    if (look === 'sold-out') return words.soldOut;
    const [before, behind] = words[item.restockedAt === null ? look : 'plenty'];
    const after = this.language === 'zh-CN' ? (unit ?? behind) : behind;
    return html`${before} <b class="left foil">${this.number(item.left)}</b> ${after}`;
  }

  private source({ item, unit, secondsOld }: StockLook): string {
    const words = texts[this.language];
    const who = item.source === 'manual' ? words.manual : words.shop;
    return words.join(words.of(this.number(item.total), this.language === 'zh-CN' ? (unit ?? words.unit) : words.unit), who, words.ago(secondsOld));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'low-stock': LowStock;
  }
}
