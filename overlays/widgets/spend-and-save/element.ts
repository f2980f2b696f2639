import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { clockOn } from '../../grid.ts';
import { WidgetElement } from '../../widget-element.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { SpendStep } from '../../../shared/show/offer-terms.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { strip } from '../plate.ts';
import { motion } from './motion.ts';
import { spendingAt, tileSize, type Spending, type TileWords } from './steps.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';
import { widthAt } from '../text-width.ts';

const surfaces = { soon: 'second', armed: 'second', live: 'second', heat: 'hot', ended: 'spent' } as const;

/** Sizes of the block's two lines as the styles have them, px, and the gap after it. */
const LABEL = 34;
const WORDS = 28;
const TIME = 34;
const AFTER = 22;
/** A longer code is cut. */
const WIDEST = 360;

@customElement('spend-and-save')
export class SpendAndSave extends WidgetElement {
  static override styles = [material, pieces, styles];
  override readonly name = 'spend-and-save';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const spending = spendingAt(this.show, this.now);
    if (!spending) return nothing;
    const { phase } = spending;
    return html`<section class="spending" data-on=${surfaces[phase]}>
      ${strip}${phase === 'ended' ? this.#over() : this.#running(spending)}
    </section>`;
  }

  #over() {
    const words = texts[this.language];
    return html`<b class="label">${words.ended}</b><span class="after">${words.endedAfter}</span>`;
  }

  #running(spending: Spending) {
    const { offer, target } = spending;
    const words = texts[this.language];
    const { coupon } = offer;
    const clock = target === null ? words.soon : clockOn(this.show, target, this.now);
    const label = coupon === undefined ? words.tag : words.code + coupon;
    const tiles = offer.steps.map((step) => this.#words(step));
    const ways = this.#arounds(spending).map((around) => {
      const timed = target === null ? widthAt(clock, WORDS) : widthAt(around.join(''), WORDS) + widthAt(clock, TIME);
      const block = AFTER + Math.max(timed, Math.min(WIDEST, widthAt(label, LABEL)));
      return { around, size: tileSize(tiles, block) };
    });
    const { around, size } = ways.find((way) => way.size !== 'brief' && way.size !== 'bare') ?? ways.at(-1)!;
    const isBare = size === 'bare';
    const [before, after] = isBare ? ['', ''] : around;
    const tag = isBare ? words.tagShort : words.tag;
    return html`<div class="block">
        <b class="label">${coupon === undefined ? tag : html`${words.code}<bdi>${coupon}</bdi>`}</b>
        <span class="when">${target === null ? clock : html`${before}<b class="time">${clock}</b>${after}`}</span>
      </div>
      <ol class="tiles" data-size=${size}>
        ${offer.steps.map((step) => this.#tile(step, spending.phase, isBare || size === 'brief'))}
      </ol>`;
  }

  /** What may stand before and after the clock, the best first. */
  #arounds({ phase }: Spending) {
    const { startsIn, fullPriceIn, endsIn } = texts[this.language];
    return phase === 'armed' ? [startsIn] : [fullPriceIn, endsIn];
  }

  #words({ spend, save }: SpendStep): TileWords {
    const words = texts[this.language];
    return {
      spend: words.spend(formatMoney(spend, this.language)),
      value: formatMoney(spend, this.language),
      save: formatMoney(save, this.language),
      around: words.save.join(''),
    };
  }

  #tile(step: SpendStep, phase: Spending['phase'], isWordless: boolean) {
    const { spend, value, save } = this.#words(step);
    const [before, after] = isWordless ? ['−', ''] : texts[this.language].save;
    const isToCome = phase === 'soon' || phase === 'armed';
    return html`<li class="tile" data-on=${isToCome ? 'second' : 'paper'}>
      <span class="spend">${isWordless ? value : spend}</span>
      <b class="save"><i>${before}</i><span class="amount">${save}</span><i>${after}</i></b>
    </li>`;
  }
}
