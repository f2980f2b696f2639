import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { atWords } from '../../at-words.ts';
import { clockText } from '../../countdown.ts';
import { countText } from '../../figures.ts';
import { lineFitOf } from '../../fit.ts';
import { rollingDigits, rollingStyles } from '../../rolling.ts';
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
import { verdict } from '../verdict.ts';
import { groupAt, rollOf, shareOf, type Group } from './group.ts';
import { widthAt } from '../text-width.ts';
import { motion } from './motion.ts';
import { besideOf, priceSize } from './price-size.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** The last line's size and room, px. */
const AFTER = 29;
const AFTER_ROOM = 480;

/** The surfaces of the deal and of its stub. */
const looks: Readonly<Record<Group['phase'], readonly [main: Surface, stub: Surface]>> = {
  soon: ['second', 'main'],
  armed: ['second', 'main'],
  live: ['main', 'second'],
  heat: ['warm', 'hot'],
  ended: ['spent', 'spent'],
};

@customElement('group-buy')
export class GroupBuy extends WidgetElement {
  static override styles = [material, pieces, rollingStyles, frozenStyles, styles];
  override readonly name = 'group-buy';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const group = groupAt(this.show, this.now);
    if (!group) return nothing;
    const { offer, fixed, phase, isComplete, isCounting, isNearly } = group;
    const price = phase === 'ended' && !isCounting ? fixed.regular : offer.deal;
    const isFrozen = isCorrected(this.show.notices, offer.sku, this.now);
    const beside = isFrozen ? {} : this.#beside(group);
    const size = isFrozen ? 'short' : priceSize(formatMoney(price, this.language), besideOf(beside));
    const isWide = /[\u2e80-\uffef]/.test(fixed.title);
    const fit = lineFitOf(fixed.title, 11.8, isWide ? 13 : 18);
    const [main, stub] = looks[phase];
    const won = isComplete && phase !== 'ended';
    const isRefunded = phase === 'ended' && !isComplete && !isCounting && offer.ifMissed === 'refund';
    return html`<article class="group" data-phase=${phase} data-price=${size}>
      <div class="main" data-on=${isFrozen ? 'spent' : won ? 'prize' : isNearly ? 'warm' : main}>
        ${plate}
        <bdi class="title" data-fit=${fit}>${fit === 'tight' ? atWords(fixed.title) : fixed.title}</bdi>
        ${isFrozen ? frozenPrice(this.language) : isRefunded ? html`<b class="refunded">${texts[this.language].refunded}</b>` : moneyFigure(price, this.language)}
        ${this.#besideLines(beside)} ${this.#standing(group)}
        <p class="after">${isFrozen ? frozenLine(this.language) : this.#after(group)}</p>
      </div>
      <div class="stub" data-on=${stub}>
        ${plate}<span class="tag">${texts[this.language].tag}</span>${this.#stub(group)}
      </div>
      <i class="seam"></i>
    </article>`;
  }

  /** What stands beside the price: whose it is and what is paid meanwhile; once it is everybody's, what it was, with evidence. */
  #beside({ offer, fixed, phase, isComplete, isCounting }: Group): Beside {
    const words = texts[this.language];
    if (phase === 'ended' && !isCounting) return {};
    if (!isComplete)
      return { caption: words.dealPrice, below: words.nowPrice(formatMoney(fixed.regular, this.language)) };
    if (!fixed.was) return { caption: words.dealPrice };
    const discount = formatDiscount(fixed.was.price, offer.deal, this.language);
    return { ...(discount === undefined ? {} : { chip: discount }), was: formatMoney(fixed.was.price, this.language) };
  }

  #besideLines({ caption, chip, below, was }: Beside) {
    if (caption === undefined && chip === undefined && was === undefined) return nothing;
    return html`<div class="beside">
      ${chip === undefined ? nothing : html`<b class="chip">${chip}</b>`}
      ${caption === undefined ? nothing : html`<span class="caption">${caption}</span>`}
      ${below === undefined ? nothing : html`<span class="below">${below}</span>`}
      ${was === undefined ? nothing : html`<s class="was">${was}</s>`}
    </div>`;
  }

  /** How many orders there are of how many. */
  #standing(group: Group) {
    const { offer, phase, joined, isComplete } = group;
    const words = texts[this.language];
    const needed = countText(offer.needed);
    if (phase === 'soon' || phase === 'armed')
      return html`<p class="standing"><b class="goal">${words.needed(needed)}</b></p>`;
    const figure = rollingDigits(countText(joined), rollOf(group), this.now, 'lettered');
    const bar = html`<div class="track">
      <i class="fill-box"><i class="fill" style=${styleMap({ transform: `scaleX(${shareOf(group, joined)})` })}></i></i>
    </div>`;
    return html`<div class="standing">
      ${isComplete ? html`<b class="full">${words.complete}</b>` : nothing}
      <span class="orders"
        ><b class="joined lettered">${figure}</b>/${needed}<i class="source">${words.joined}</i></span
      >
      ${isComplete ? nothing : bar}
    </div>`;
  }

  #after({ offer, fixed, phase, isComplete, isCounting }: Group) {
    const words = texts[this.language];
    if (isCounting) return words.counting;
    const regular = formatMoney(fixed.regular, this.language);
    if (phase === 'ended' && !isComplete) return words.missedAfter[offer.ifMissed];
    if (phase === 'ended') return offer.restoredAt === null ? words.endedAfter : words.restoredAfter;
    if (isComplete) return html`${words.backTo[0]}<b>${regular}</b>${words.backTo[1]}`;
    const text = words.ifMissed[offer.ifMissed](countText(offer.needed), regular);
    const isLong = widthAt(text, AFTER) > AFTER_ROOM;
    return isLong ? words.ifMissedShort[offer.ifMissed](countText(offer.needed), regular) : text;
  }

  #stub(group: Group) {
    const words = texts[this.language];
    const { phase, target, isComplete, isCounting } = group;
    if (phase === 'ended') return verdict(isComplete || isCounting ? words.ended : words.missed);
    if (target === null) return verdict(words.soon);
    const text = clockText(target - this.now, { tenths: phase === 'heat' });
    const size = text.length > 7 ? 'long-hours' : text.length > 5 ? 'hours' : 'minutes';
    const caption = { armed: words.startsIn, heat: words.lastSeconds, live: words.endsIn, soon: '' }[phase];
    return html`<span class="caption">${caption}</span>
      <div class="clock" data-size=${size}>${clockDigits(text)}</div>
      ${this.#line(group)}`;
  }

  /** Under the clock: what is missing when it is little, else how to get it. */
  #line({ offer, phase, joined, isNearly }: Group) {
    const words = texts[this.language];
    if (phase === 'heat' && !isNearly) return nothing;
    if (isNearly) return html`<b class="note near">${words.toGo(countText(offer.needed - joined))}</b>`;
    if (offer.coupon !== undefined) return html`<span class="note">${words.code}<bdi>${offer.coupon}</bdi></span>`;
    if (offer.limitPerBuyer === undefined) return nothing;
    return html`<span class="note">${words.perBuyer(countText(offer.limitPerBuyer))}</span>`;
  }
}

/** The words beside the price, as far as there are any. */
interface Beside {
  caption?: string;
  chip?: string;
  below?: string;
  was?: string;
}
