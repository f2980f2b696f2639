import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { countText } from '../../figures.ts';
import { fitOf, widthOf } from '../../fit.ts';
import { clockOn } from '../../grid.ts';
import { rollingDigits, rollingStyles } from '../../rolling.ts';
import { WidgetElement } from '../../widget-element.ts';
import { gift } from '../gift.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
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
  live: ['main', 'paper'],
  low: ['warm', 'paper'],
  heat: ['warm', 'hot'],
  gone: ['spent', 'second'],
  ended: ['spent', 'second'],
} as const;

/** Codes wider than this are too small to read from a phone and stand as QR alone; in widths of a Chinese character. */
const WIDEST_CODE = 16;
/** The room for a code, px, the size of a short one, and the width of its letters in ems of the widest face. */
const CODE = { room: 316, largest: 72, letter: 0.61 } as const;

const codeSize = (code: string) =>
  Math.min(CODE.largest, Math.floor(CODE.room / (Array.from(code).length * CODE.letter)));

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
        <bdi class="worth" data-fit=${fitOf(offer.worth, 8, 10)}>${offer.worth}</bdi>
        ${this.#code(drop)} ${this.#count(drop)}
      </div>
      <div class="stub" data-on=${stub}>${plate}${this.#stub(drop)}</div>
      <i class="seam"></i>
    </article>`;
  }

  #code({ offer, look }: Drop) {
    const words = texts[this.language];
    if (look === 'soon' || look === 'armed') return html`<p class="instead">${words.hidden}</p>`;
    if (look === 'gone') return html`<p class="instead">${words.goneAfter}</p>`;
    if (look === 'ended') return html`<p class="instead">${words.endedAfter}</p>`;
    if (widthOf(offer.code) > WIDEST_CODE) return html`<p class="instead">${words.scan}</p>`;
    const size = styleMap({ 'font-size': `${codeSize(offer.code)}px` });
    return html`<bdi class="code" style=${size}><b class="lettered">${offer.code}</b></bdi>`;
  }

  #count(drop: Drop) {
    const { offer, look, count } = drop;
    const words = texts[this.language];
    const all = countText(offer.quantity);
    if (!count || look === 'ended' || look === 'gone') {
      const from = look === 'gone' && count ? words.source(count.isManual, count.age) : nothing;
      return html`<p class="in-all">${words.inAll(all)}</p>
        <p class="source">${from}</p>`;
    }
    const [before, after] = look === 'low' ? words.lastLeft : words.left;
    const figure = rollingDigits(countText(count.left), rollOf(drop), this.now);
    return html`<p class="in-all">
        ${before}<b class="left">${figure}</b>${after}<span class="of">${words.ofAll(all)}</span>
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

  #clock(target: number | null, [before, after]: readonly [string, string]) {
    if (target === null) return nothing;
    const clock = clockOn(this.show, target, this.now);
    return html`<p class="until" ?data-long=${clock.length > 5}>${before}<b class="time">${clock}</b>${after}</p>`;
  }
}
