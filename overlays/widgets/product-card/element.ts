import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { atWords } from '../../at-words.ts';
import { lineFitOf } from '../../fit.ts';
import { pictureUrl } from '../../pictures.ts';
import { WidgetElement } from '../../widget-element.ts';
import { formatMoney } from '../../../shared/money.ts';
import { isCorrected } from '../../../shared/show/correction.ts';
import { Step } from '../../../shared/show/rundown.ts';
import { frozenPrice, frozenStyles } from '../frozen.ts';
import { material } from '../material.ts';
import { moneyFigure } from '../money-figure.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
import { cardAt, pointsLayout, type Card } from './card.ts';
import { motion } from './motion.ts';
import { priceSize } from './price-size.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** A shopping bag, where there is no picture. */
const bag = html`<svg class="bag" viewBox="0 0 120 120">
  ${svg`<path d="M26 40h68l7 66H19Z" /><path class="handle" d="M42 52V34a18 18 0 0 1 36 0v18" />`}
</svg>`;

@customElement('product-card')
export class ProductCard extends WidgetElement {
  static override styles = [material, pieces, frozenStyles, styles];
  override readonly name = 'product-card';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const card = cardAt(this.show, this.now);
    if (!card) return nothing;
    const { product, price } = card;
    const isFrozen = isCorrected(this.show.notices, product.sku, this.now);
    const { title, points = [] } = product;
    const layout = pointsLayout(points);
    const fit = lineFitOf(title, 13, /[\u2e80-\uffef]/.test(title) ? 14.2 : 20);
    return html`<article class="card" data-on=${isFrozen ? 'spent' : 'main'} data-points=${layout}>
      ${plate}
      <div class="picture" data-on="paper">${this.#picture(card)}</div>
      <bdi class="title" data-fit=${fit}>${fit === 'tight' ? atWords(title) : title}</bdi>
      ${
        layout === 'none'
          ? nothing
          : html`<ul class="points">
              ${points.map((point) => html`<li><bdi>${point}</bdi></li>`)}
            </ul>`
      }
      <div class="foot" data-price=${priceSize(price && !isFrozen ? formatMoney(price, this.language) : '')}>
        ${isFrozen ? frozenPrice(this.language) : price ? moneyFigure(price, this.language) : nothing}${this.#steps(card)}
      </div>
    </article>`;
  }

  #picture({ product }: Card) {
    const url = pictureUrl(product.picture);
    if (url !== undefined) return html`<img class="photo" src=${url} alt="" decoding="sync" />`;
    const logo = pictureUrl(this.show.stage.brand.logo);
    return html`<i class="pattern"></i
      >${logo === undefined ? bag : html`<img class="logo" src=${logo} alt="" decoding="sync" />`}`;
  }

  /** The three steps of the loop, of which one is now. */
  #steps({ step }: Card) {
    const now = Step.options.indexOf(step);
    return html`<ol class="steps">
      ${Step.options.map((each, index) => {
        const is = index === now ? 'now' : index < now ? 'done' : 'next';
        return html`<li class="step" data-is=${is}>
          <b class="name">${texts[this.language][each]}</b><i class="bar"></i>
        </li>`;
      })}
    </ol>`;
  }
}
