import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { clockText, HEAT_MS } from '../../countdown.ts';
import { fitOf, lineFitOf } from '../../fit.ts';
import { seenAt } from '../../notice-time.ts';
import { WidgetElement } from '../../widget-element.ts';
import { brandLine } from '../brand-line.ts';
import { clockDigits } from '../clock-digits.ts';
import { lowness } from '../lowness.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate, strip } from '../plate.ts';
import { motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

@customElement('opening-widget')
export class Opening extends WidgetElement {
  static override styles = [material, pieces, lowness, styles];
  override readonly name = 'opening';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const opening = seenAt(this.show.notices.opening, this.now);
    if (!opening) return nothing;
    const words = texts[this.language];
    const left = opening.showAt - this.now;
    const clock = clockText(left, { tenths: false });
    const isHot = left > 0 && left <= HEAT_MS;
    return html`<section
      class="opening"
      data-on=${isHot || left <= 0 ? 'hot' : 'main'}
      ?data-alone=${opening.coming.length === 0}
    >
      ${plate} ${brandLine(this.show.stage.brand)} ${left > 0 ? html`<b class="tag">${words.tag}</b>` : nothing}
      <div class="until">
        ${
          left > 0
            ? html`<span class="caption">${words.startsIn}</span>
                <div class="clock" data-length=${clock.length > 5 ? 'hours' : 'minutes'}>${clockDigits(clock)}</div>`
            : html`<b class="begun lettered" data-fit=${fitOf(words.begun, 4, 7)}>${words.begun}</b>`
        }
      </div>
      ${opening.coming.length === 0 ? nothing : this.#coming(opening.coming)}
    </section>`;
  }

  #coming(coming: readonly string[]) {
    return html`<div class="coming">
      <span class="heading">${texts[this.language].comingUp}</span>
      <ol>
        ${coming.map(
          (line, index) =>
            html`<li data-on="second">
              ${strip}<b class="number">${index + 1}</b
              ><bdi class="title" data-fit=${lineFitOf(line, 18, 23)}>${line}</bdi>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}
