import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { clockText } from '../../countdown.ts';
import { atWords } from '../../at-words.ts';
import { lineFitOf } from '../../fit.ts';
import { WidgetElement } from '../../widget-element.ts';
import { formatDiscount, formatMoney } from '../../../shared/money.ts';
import { isCorrected } from '../../../shared/show/correction.ts';
import { clockDigits } from '../clock-digits.ts';
import { frozenLine, frozenPrice, frozenStyles } from '../frozen.ts';
import { material } from '../material.ts';
import { moneyFigure } from '../money-figure.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
import type { Surface } from '../surfaces.ts';
import { limitOf, linesOf, type Line } from './lines.ts';
import { verdict as stamped } from '../verdict.ts';
import { motion } from './motion.ts';
import { phaseStyles } from './phase-styles.ts';
import { priceSize } from './price-size.ts';
import { countsTo, saleAt, type Sale, type SalePhase } from './sale.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** The surfaces of the deal and of its stub: a box that is still closed is dark outside, and its stub has the colour to come. */
const looks: Readonly<Record<SalePhase, readonly [main: Surface, stub: Surface]>> = {
  soon: ['second', 'main'],
  armed: ['second', 'main'],
  live: ['main', 'second'],
  heat: ['warm', 'hot'],
  'sold-out': ['spent', 'spent'],
  ended: ['spent', 'spent'],
  restored: ['spent', 'spent'],
};

@customElement('flash-sale')
export class FlashSale extends WidgetElement {
  static override styles = [material, pieces, frozenStyles, styles, phaseStyles];
  override readonly name = 'flash-sale';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const sale = saleAt(this.show, this.now);
    if (!sale) return nothing;
    const { offer, fixed, phase } = sale;
    const isOver = phase === 'ended' || phase === 'restored';
    const price = isOver ? fixed.regular : offer.deal;
    const isFrozen = this.#isFrozen(sale);
    const prior = !isFrozen && (phase === 'live' || phase === 'heat') ? this.#priorTexts(sale) : [];
    const size = isFrozen ? 'short' : priceSize(formatMoney(price, this.language), prior);
    const isWide = /[\u2e80-\uffef]/.test(fixed.title);
    const fit = lineFitOf(fixed.title, 11.8, isWide ? 13 : 18);
    const [main, stub] = looks[phase];
    return html`<article class="sale" data-phase=${phase} data-price=${size}>
      <div class="main" data-on=${isFrozen ? 'spent' : main}>
        ${plate}
        <bdi class="title" data-fit=${fit}>${fit === 'tight' ? atWords(fixed.title) : fixed.title}</bdi>
        ${isFrozen ? frozenPrice(this.language) : moneyFigure(price, this.language)}
        ${!isFrozen && phase === 'sold-out' ? html`<i class="strike"></i>` : nothing} ${this.#prior(prior)}
        ${isFrozen ? html`<p class="after">${frozenLine(this.language)}</p>` : this.#after(sale)}
      </div>
      <div class="stub" data-on=${stub}>
        ${plate}<span class="tag">${texts[this.language].tag}</span>${this.#stub(sale)}
      </div>
      <i class="seam"></i>
    </article>`;
  }

  /** While its price is being corrected the card shows none, also not what it goes back to; its clock stays true. */
  #isFrozen({ offer }: Sale) {
    return isCorrected(this.show.notices, offer.sku, this.now);
  }

  /** The earlier price stands on screen with its evidence or not at all, and the discount is reckoned from it. */
  #priorTexts({ offer, fixed }: Sale): string[] {
    if (!fixed.was) return [];
    const discount = formatDiscount(fixed.was.price, offer.deal, this.language);
    return [formatMoney(fixed.was.price, this.language), ...(discount === undefined ? [] : [discount])];
  }

  #prior([was, discount]: readonly string[]) {
    if (was === undefined) return nothing;
    return html`<div class="prior">
      ${discount === undefined ? nothing : html`<b class="chip">${discount}</b>`}<s class="was">${was}</s>
    </div>`;
  }

  #after(sale: Sale) {
    const { fixed, phase } = sale;
    const words = texts[this.language];
    const regular = formatMoney(fixed.regular, this.language);
    if (phase === 'sold-out') return html`<p class="after">${words.soldOutAfter}</p>`;
    if (phase === 'ended') return html`<p class="after">${words.endedAfter}</p>`;
    if (phase === 'restored') return html`<p class="after">${words.restoredAfter}</p>`;
    if (phase !== 'live' && phase !== 'heat')
      return html`<p class="after">${words.regular[0]}<b>${regular}</b>${words.regular[1]}</p>`;
    const { main, mainFit } = linesOf(sale, this.language);
    return html`<p class="after" data-fit=${mainFit}>${this.#line(main)}</p>`;
  }

  #line({ before, stress, after, isCode, later }: Line) {
    const stressed = isCode ? html`<bdi><b>${stress}</b></bdi>` : html`<b>${stress}</b>`;
    return html`${before}${stressed}${after}${later ? html`${later.before}<b>${later.stress}</b>` : nothing}`;
  }

  #stub(sale: Sale) {
    const words = texts[this.language];
    const { phase } = sale;
    const verdict = { soon: words.soon, 'sold-out': words.soldOut, ended: words.ended, restored: words.ended }[
      phase as string
    ];
    if (verdict !== undefined) return stamped(verdict);
    const target = countsTo(sale);
    if (target === null) return nothing;
    const text = clockText(target - this.now, { tenths: phase === 'heat' });
    const size = text.length > 7 ? 'long-hours' : text.length > 5 ? 'hours' : 'minutes';
    const stub = this.#stubLine(sale);
    const said = { armed: words.startsIn, heat: words.lastSeconds }[phase as string] ?? words.endsIn;
    return html`<span class="caption" data-fit=${phase === 'heat' && stub ? 'snug' : 'loose'}
        >${phase === 'heat' && stub ? this.#line(stub) : said}</span
      >
      <div class="clock" data-size=${size}>${clockDigits(text)}</div>
      ${phase === 'heat' ? nothing : this.#limit(sale)}`;
  }

  /** The line beside the clock; none while the price that it tells of is being corrected. */
  #stubLine(sale: Sale): Line | null {
    return this.#isFrozen(sale) ? null : linesOf(sale, this.language).stub;
  }

  #limit(sale: Sale) {
    const stub = this.#stubLine(sale);
    if (sale.phase === 'live' && stub) return html`<span class="limit">${this.#line(stub)}</span>`;
    const limit = limitOf(sale, this.language);
    return limit === undefined ? nothing : html`<span class="limit">${limit}</span>`;
  }
}
