import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { countText } from '../../figures.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { strip } from '../plate.ts';
import { motion } from './motion.ts';
import { ageOf, readingAt, type Reading } from './reading.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

@customElement('low-stock')
export class LowStock extends WidgetElement {
  static override styles = [material, styles];
  override readonly name = 'low-stock';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const reading = readingAt(this.show, this.now);
    if (!reading) return nothing;
    const { item, look, offer } = reading;
    const unit = offer.fixed?.unit ?? '件';
    const total = Math.max(item.total, item.left, 1);
    // A figure that is not nothing shows at least a sliver.
    const share = item.left === 0 ? 0 : Math.max(0.012, item.left / total);
    const source = texts[this.language].source(
      countText(item.total),
      unit,
      item.source === 'manual',
      ageOf(reading, this.now),
    );
    return html`<section class="stock" data-look=${look}>
      ${strip}
      <div class="say">${this.#say(reading, unit)}</div>
      <div class="gauge">
        <div class="track">
          <i class="fill-box"><i class="fill" style=${styleMap({ transform: `scaleX(${share})` })}></i></i
          ><i class="notches"></i>
        </div>
        <p class="source">${source}</p>
      </div>
    </section>`;
  }

  #say({ item, look }: Reading, unit: string) {
    const words = texts[this.language];
    if (look === 'sold-out') return words.soldOut;
    const [before, after] = words.say[item.restockedAt === null ? look : 'plenty'](unit);
    return html`${before}<b class="left foil">${countText(item.left)}</b>${after}`;
  }
}
