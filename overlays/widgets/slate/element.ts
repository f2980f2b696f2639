import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { clockText } from '../../countdown.ts';
import { fitOf, isDeep } from '../../fit.ts';
import { seenAt } from '../../notice-time.ts';
import { WidgetElement } from '../../widget-element.ts';
import type { Slate } from '../../../shared/show/notices.ts';
import { brandLine } from '../brand-line.ts';
import { clockDigits } from '../clock-digits.ts';
import { lowness } from '../lowness.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate, strip } from '../plate.ts';
import { motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** The picture while there is none: it covers the whole canvas, its words stay in the safe area. */
@customElement('slate-widget')
export class SlateWidget extends WidgetElement {
  static override styles = [material, pieces, lowness, styles];
  override readonly name = 'slate';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const slate = seenAt(this.show.notices.slate, this.now);
    if (!slate) return nothing;
    const words = texts[this.language];
    const [headline, detail] = words.say[slate.why];
    return html`<section class="slate" data-on="second" data-why=${slate.why}>
      <div class="backdrop"><i class="pattern"></i></div>
      ${brandLine(this.show.stage.brand)}
      <div class="card" data-on=${slate.why === 'technical' ? 'alert' : 'main'}>
        ${plate}
        <b class="headline" data-fit=${fitOf(headline, 4, 7.2)}>${headline}</b>
        <p class="detail">${detail}</p>
      </div>
      ${this.#back(slate)}
      ${
        slate.where === undefined
          ? nothing
          : html`<div class="where" data-on="paper">
              ${strip}<span class="caption">${words.where}</span
              ><bdi class="place" data-fit=${fitOf(slate.where, 14, 19)} ?data-deep=${isDeep(slate.where)}
                >${slate.where}</bdi
              >
            </div>`
      }
    </section>`;
  }

  /** Once the time is over nothing is promised any more. */
  #back({ backAt }: Slate) {
    if (backAt === undefined || backAt <= this.now) return nothing;
    const clock = clockText(backAt - this.now, { tenths: false });
    return html`<div class="back">
      <span class="caption">${texts[this.language].backIn}</span>
      <div class="clock" data-length=${clock.length > 5 ? 'hours' : 'minutes'}>${clockDigits(clock)}</div>
    </div>`;
  }
}
