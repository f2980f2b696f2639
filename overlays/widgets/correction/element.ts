import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { atWords } from '../../at-words.ts';
import { countText } from '../../figures.ts';
import { fitOf, lineFitOf } from '../../fit.ts';
import { seenAt } from '../../notice-time.ts';
import { WidgetElement } from '../../widget-element.ts';
import { formatMoney, moneyParts } from '../../../shared/money.ts';
import type { Correction as Notice } from '../../../shared/show/correction.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate, strip } from '../plate.ts';
import { motion } from './motion.ts';
import { priceSizes } from './price-sizes.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** The label before a group's price is a letter longer, px. */
const GROUP_LABEL = 112;

@customElement('correction-widget')
export class Correction extends WidgetElement {
  static override styles = [material, pieces, styles];
  override readonly name = 'correction';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const notice = seenAt(this.show.notices.correction, this.now);
    if (!notice) return nothing;
    const { title, right } = notice;
    const words = texts[this.language];
    const fit = lineFitOf(title, 11.8, /[\u2e80-\uffef]/.test(title) ? 13.2 : 17);
    const wrong = notice.wrong ? formatMoney(notice.wrong, this.language) : words.unknown;
    const sizes = priceSizes(wrong, formatMoney(right, this.language), {
      ...(notice.of === 'group' && { label: GROUP_LABEL }),
      isUnknown: !notice.wrong,
    });
    return html`<article class="correction" data-on="alert">
      ${plate}
      <div class="head">
        <span class="tag">${words.tag}</span>
        <bdi class="title" data-fit=${fit}>${fit === 'tight' ? atWords(title) : title}</bdi>
      </div>
      <div class="prices" ?data-stacked=${sizes.areStacked}>
        <p class="was-said">
          ${notice.wrong ? html`<i class="label">${words.said}</i>` : nothing}<span
            class="wrong"
            ?data-unknown=${!notice.wrong}
            style=${styleMap({ 'font-size': `${sizes.wrong}px` })}
            >${wrong}<i class="strike"></i
          ></span>
        </p>
        ${this.#right(notice, sizes.right)}
      </div>
      <p class="apology">${words.apology}</p>
      ${this.#makeGood(notice)}
    </article>`;
  }

  #right({ right, of }: Notice, size: number) {
    const words = texts[this.language];
    const { symbol, whole, fraction, symbolAfter } = moneyParts(right, this.language);
    const sign = html`<i class="sign lettered">${symbol}</i>`;
    return html`<div class="figure right" style=${styleMap({ 'font-size': `${size}px` })}>
      <i class="label">${of === 'group' ? words.group : words.right}</i>${symbolAfter ? nothing : sign}<b
        class="whole lettered"
        >${whole}</b
      >${fraction ? html`<i class="cents lettered">${fraction}</i>` : nothing}${symbolAfter ? sign : nothing}
    </div>`;
  }

  #makeGood({ makeGood }: Notice) {
    if (!makeGood) return nothing;
    const words = texts[this.language];
    const { worth, code } = makeGood;
    const more = words.makeGood(countText(makeGood.coupons));
    const all = code === undefined ? more + worth : `${more}${worth}  ${words.code}${code}`;
    return html`<div class="make-good" data-on="prize" data-fit=${fitOf(all, 18, 22)}>
      ${strip}
      <bdi class="more">${more} <b>${worth}</b></bdi>
      ${code === undefined ? nothing : html`<span class="with">${words.code} <bdi class="code">${code}</bdi></span>`}
    </div>`;
  }
}
