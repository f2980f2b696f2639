import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { countText } from '../../figures.ts';
import { lineFitOf } from '../../fit.ts';
import { clockOn } from '../../grid.ts';
import { rollingDigits, rollingStyles } from '../../rolling.ts';
import { WidgetElement } from '../../widget-element.ts';
import { gift } from '../gift.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
import { codeSetting } from './code-setting.ts';
import { dropAt, type Drop } from './coupon.ts';
import { motion, rollOf } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

// A chunk of its own: most of it is the QR code's arithmetic, and the widget's budget is for the widget.
const { qrOf } = await import('../qr.ts');

/** The surface of the ticket and of its stub, by how the drop looks. */
const surfaces = {
  soon: ['second', 'main'],
  armed: ['second', 'main'],
  live: ['prize', 'paper'],
  low: ['prize', 'paper'],
  heat: ['prize', 'hot'],
  gone: ['spent', 'second'],
  ended: ['spent', 'second'],
} as const;

@customElement('coupon-drop')
export class CouponDrop extends WidgetElement {
  static override styles = [material, pieces, rollingStyles, styles];
  override readonly name = 'coupon-drop';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const drop = dropAt(this.show, this.now);
    if (!drop) return nothing;
    const { offer, look } = drop;
    const [ticket, stub] = surfaces[look];
    return html`<article class="drop">
      <div class="coupon" data-on=${ticket}>
        ${plate}
        <bdi class="worth" data-fit=${lineFitOf(offer.worth, 8, 10)}>${offer.worth}</bdi>
        ${this.#code(drop)} ${this.#count(drop)}
      </div>
      <div class="stub" data-on=${stub} ?data-long=${this.#isLong(drop)}>${plate}${this.#stub(drop)}</div>
      <i class="seam"></i>
    </article>`;
  }

  #code({ offer, look }: Drop) {
    const words = texts[this.language];
    if (look === 'soon' || look === 'armed') return html`<p class="instead">${words.hidden}</p>`;
    if (look === 'gone') return html`<p class="instead">${words.goneAfter}</p>`;
    if (look === 'ended') return html`<p class="instead">${words.endedAfter}</p>`;
    const setting = codeSetting(offer.code);
    if (!setting) return html`<p class="instead">${words.scan}</p>`;
    const { lines, width, isMetal, isHan } = setting;
    return html`<bdi
      class="code"
      data-lines=${lines}
      ?data-han=${isHan}
      style=${styleMap({ '--ems': String(Math.ceil(width * 100) / 100) })}
      ><b class=${isMetal ? 'lettered' : ''}>${offer.code}</b></bdi
    >`;
  }

  #count(drop: Drop) {
    const { offer, look, count } = drop;
    const words = texts[this.language];
    const all = countText(offer.quantity);
    if (!count || look === 'ended' || look === 'gone') {
      const from = look === 'gone' && count ? words.source(count.isManual, count.age) : undefined;
      const canClaim = (look === 'live' || look === 'heat') && codeSetting(offer.code) !== undefined;
      return html`<p class="in-all">${words.inAll(all)}</p>
        ${from === undefined ? nothing : html`<p class="source">${from}</p>`}
        ${canClaim ? html`<p class="claim">${words.claim}</p>` : nothing}`;
    }
    const text = countText(count.left);
    const isLow = look === 'low';
    const isLong = text.length > 7;
    const [before, after] = isLow ? words.lastLeft : words.left;
    return html`<p class="in-all">
        ${before}<b class="left" data-fit=${isLong ? 'tight' : 'loose'} ?data-low=${isLow}
          >${rollingDigits(text, rollOf(drop), this.now)}</b
        >${after}${isLong ? nothing : html`<span class="of">${words.ofAll(all)}</span>`}
      </p>
      <p class="source">${words.source(count.isManual, count.age)}</p>`;
  }

  #stub({ offer, look, target }: Drop) {
    const words = texts[this.language];
    const verdict = { soon: words.soon, gone: words.gone, ended: words.ended }[look as string];
    if (verdict !== undefined) return html`<b class="verdict"><span>${verdict}</span></b>`;
    if (look === 'armed') return html`${gift}${this.#clock(target, words.startsIn)}`;
    const { size, path } = qrOf(offer.code);
    return html`<svg class="qr" viewBox="0 0 ${size} ${size}">${path}</svg>${this.#clock(target, words.voidIn)}`;
  }

  /** Whether its clock shows hours. */
  #isLong({ target }: Drop) {
    return target !== null && clockOn(this.show, target, this.now).length > 5;
  }

  #clock(target: number | null, [before, after]: readonly [string, string]) {
    if (target === null) return nothing;
    const clock = clockOn(this.show, target, this.now);
    return html`<p class="until">${before}<b class="time">${clock}</b>${after}</p>`;
  }
}
