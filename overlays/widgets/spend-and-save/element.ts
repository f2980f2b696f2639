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
import { columnsOf, settingOf, spendingAt, type Spending, type TileSize, type TileWords, type Way } from './steps.ts';
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

/** Ways of writing in which a sign stands for the words. */
const wordless: ReadonlySet<TileSize> = new Set<TileSize>(['brief', 'bare', 'rows']);

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
    const clock = target === null ? words.soon : clockOn(this.show, target, this.now);
    const tiles = offer.steps.map((step) => this.#words(step));
    const { way, size, shown } = settingOf(tiles, this.#ways(spending), ({ label, around }, left) => {
      const timed = target === null ? widthAt(clock, WORDS) : widthAt(around.join(''), WORDS) + widthAt(clock, TIME);
      const more = left === 0 ? 0 : widthAt(words.more(left), WORDS) + AFTER;
      return AFTER + Math.max(timed, Math.min(WIDEST, widthAt(label, LABEL))) + more;
    });
    const [before, after] = way.around;
    const isCode = offer.coupon !== undefined && way.label.endsWith(offer.coupon);
    const left = offer.steps.length - shown;
    return html`<div class="block">
        <b class="label">${isCode ? html`${words.code}<bdi>${offer.coupon}</bdi>` : way.label}</b>
        <span class="when">${target === null ? clock : html`${before}<b class="time">${clock}</b>${after}`}</span>
      </div>
      <ol class="tiles" data-size=${size} data-columns=${columnsOf(shown)}>
        ${offer.steps.slice(0, shown).map((step) => this.#tile(step, spending.phase, wordless.has(size)))}
      </ol>
      ${left === 0 ? nothing : html`<b class="more">${words.more(left)}</b>`}`;
  }

  /** First the words give way, then the code, and no figure ever. */
  #ways({ offer: { coupon }, phase }: Spending): Way[] {
    const { code, tag, tagShort, startsIn, fullPriceIn, endsIn } = texts[this.language];
    const arounds = phase === 'armed' ? [startsIn] : [fullPriceIn, endsIn];
    const label = coupon === undefined ? tag : code + coupon;
    return [
      ...arounds.map((around): Way => ({ label, around, sizes: ['wide', 'large', 'medium', 'small'] })),
      { label, around: arounds.at(-1)!, sizes: ['brief'] },
      { label: coupon === undefined ? tagShort : label, around: ['', ''], sizes: ['brief', 'bare', 'rows'] },
      { label: tagShort, around: ['', ''], sizes: ['bare', 'rows'] },
    ];
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
