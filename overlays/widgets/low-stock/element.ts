import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { countText } from '../../figures.ts';
import { rollingDigits, rollingStyles } from '../../rolling.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { strip } from '../plate.ts';
import type { Surface } from '../surfaces.ts';
import { motion } from './motion.ts';
import { ageOf, readingAt, rollOf, shareOf, type Reading } from './reading.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

const surfaces: Readonly<Record<Reading['look'], Surface>> = {
  plenty: 'second',
  low: 'main',
  last: 'hot',
  'sold-out': 'spent',
};

@customElement('low-stock')
export class LowStock extends WidgetElement {
  static override styles = [material, pieces, rollingStyles, styles];
  override readonly name = 'low-stock';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const reading = readingAt(this.show, this.now);
    if (!reading) return nothing;
    const { item, look, offer, isOver } = reading;
    const unit = offer.fixed?.unit ?? '件';
    const share = shareOf(reading, item.left);
    const source = texts[this.language].source(
      countText(item.total),
      unit,
      item.source === 'manual',
      ageOf(reading, this.now),
    );
    return html`<section class="stock" data-look=${look} data-on=${isOver ? 'spent' : surfaces[look]}>
      ${strip}
      <div class="say">${this.#say(reading, unit)}</div>
      <div class="gauge">
        <div class="track">
          <i class="fill-box"><i class="fill" style=${styleMap({ transform: `scaleX(${share})` })}></i></i>
        </div>
        <p class="source">${source}</p>
      </div>
    </section>`;
  }

  #say(reading: Reading, unit: string) {
    const { item, look, isOver } = reading;
    const words = texts[this.language];
    if (look === 'sold-out') return words.soldOut;
    const [before, after] = words.say[item.restockedAt === null && !isOver ? look : 'plenty'](unit);
    const figure = rollingDigits(countText(item.left), rollOf(reading), this.now, 'lettered');
    return html`${before}<b class="left lettered">${figure}</b>${after}`;
  }
}
