import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { formatDiscount, formatMoney, moneyParts, type Money } from '../../../shared/money.ts';
import { clockFace, tenthsFace } from '../../clock-face.ts';
import { fitOf } from '../../fit.ts';
import { plate } from '../../plate.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { cues, lookAt, nextChange, type SaleLook } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

export { nextChange };

const isWide = (text: string) => /[\u2e80-\uffef]/.test(text);

/** The deal on air: what it costs, for how long, and what happens at the end. */
@customElement('flash-sale')
export class FlashSale extends WidgetElement {
  static override styles = [material, styles];

  protected override cues() {
    return cues(this.show, this.now);
  }

  protected override render() {
    const look = lookAt(this.show, this.now);
    if (!look) return nothing;
    const { offer, fixed, phase } = look;
    const price = phase === 'ended' ? fixed.regular : offer.deal;
    const digits = formatMoney(price, this.language).replace(/\D/g, '').length;
    const size = digits <= 4 ? 'short' : digits <= 6 ? 'medium' : 'long';
    return html`<article class="sale" data-phase=${phase} data-price=${size}>
      <div class="main">
        ${plate}<bdi class="title" data-fit=${fitOf(fixed.title, 11.8, isWide(fixed.title) ? 13 : 18)}>${fixed.title}</bdi>
        ${this.figure(price, phase !== 'ended' && phase !== 'sold-out')}${this.prior(look)}
        <p class="after">${this.after(look)}</p>
      </div>
      <div class="stub">${plate}<span class="tag">${texts[this.language].tag}</span>${this.clock(look)}</div>
      <i class="seam"></i>
    </article>`;
  }

  private figure(price: Money, isFoil: boolean): TemplateResult {
    const { symbol, whole, fraction, symbolAfter } = moneyParts(price, this.language);
    const foil = (name: string) => classMap({ [name]: true, foil: isFoil });
    const sign = html`<i class=${foil('sign')}>${symbol}</i>`;
    const amount = html`<b class=${foil('whole')}>${whole}</b>${fraction ? html`<i class=${foil('cents')}>${fraction}</i>` : nothing}`;
    return html`<div class="figure">${symbolAfter ? [amount, sign] : [sign, amount]}</div>`;
  }

  /** The earlier price, struck through, with the percentage reckoned from it: only where its evidence was found. */
  private prior({ fixed, offer, phase }: SaleLook) {
    if (!fixed.was || phase === 'ended' || phase === 'sold-out') return nothing;
    const off = formatDiscount(fixed.was.price, offer.deal, this.language);
    return html`<div class="prior">
      ${off ? html`<b class="off">${off}</b>` : nothing}<s class="was">${formatMoney(fixed.was.price, this.language)}</s>
    </div>`;
  }

  private after({ fixed, phase }: SaleLook) {
    const words = texts[this.language];
    const regular = formatMoney(fixed.regular, this.language);
    if (phase === 'sold-out') return words.allGone;
    if (phase === 'ended') return words.priceIsBack;
    const [before, price, behind] = phase === 'armed' ? words.now(regular) : words.backTo(regular);
    return html`${before}<b>${price}</b>${behind}`;
  }

  private clock({ offer, phase, until }: SaleLook) {
    const words = texts[this.language];
    if (phase === 'sold-out') return html`<b class="verdict">${words.soldOut}</b>`;
    if (phase === 'ended') return html`<b class="verdict">${words.ended}</b>`;
    if (until === null) return html`<b class="verdict">${words.soon}</b>`;
    const caption = { armed: words.startsIn, live: words.endsIn, heat: words.last }[phase];
    const face = phase === 'heat' ? tenthsFace(until - this.now) : clockFace(until - this.now);
    const size = face.length > 7 ? 'long-hours' : face.length > 5 ? 'hours' : 'minutes';
    const limit = offer.limitPerBuyer ? words.limit(offer.limitPerBuyer) : offer.quantity ? words.quantity(offer.quantity) : undefined;
    const note = offer.coupon ? words.coupon(offer.coupon) : limit;
    return html`<span class="caption">${caption}</span>
      <div class="clock" data-size=${size}>
        ${[...face].map((sign) => (/\d/.test(sign) ? html`<b class="digit">${sign}</b>` : html`<i class="colon">${sign}</i>`))}
      </div>
      ${note !== undefined && phase !== 'heat' ? html`<span class="limit">${note}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'flash-sale': FlashSale;
  }
}
