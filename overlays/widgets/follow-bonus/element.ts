import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fitOf, widthOf } from '../../fit.ts';
import { clockOn } from '../../grid.ts';
import { WidgetElement } from '../../widget-element.ts';
import { formatMoney } from '../../../shared/money.ts';
import { material } from '../material.ts';
import { moneyFigure } from '../money-figure.ts';
import { pieces } from '../pieces.ts';
import { strip } from '../plate.ts';
import { bonusAt, type Bonus } from './bonus.ts';
import { motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

const surfaces = { soon: 'second', armed: 'second', live: 'main', heat: 'hot', ended: 'spent' } as const;

/** The longest chip and amount that stand in one line, and what the clock's words leave to the other words, in characters. */
const LONGEST_PAIR = 7;
const LONGEST_REST = 6.4;
/** How much of the first line the label and a chip leave to the amount, in characters. */
const ROOM = { loose: 3.4, snug: 6.2 } as const;

@customElement('follow-bonus')
export class FollowBonus extends WidgetElement {
  static override styles = [material, pieces, styles];
  override readonly name = 'follow-bonus';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const bonus = bonusAt(this.show, this.now);
    if (!bonus) return nothing;
    const { offer, phase } = bonus;
    const { label } = texts[this.language];
    const chip = this.#chip(bonus);
    const taken = (chip === '' ? 0 : widthOf(chip)) + widthOf(label[1]);
    const fit = fitOf(formatMoney(offer.save, this.language), ROOM.loose - taken / 4, ROOM.snug - taken);
    return html`<section class="bonus" data-on=${surfaces[phase]}>
      ${strip}
      <div class="offer" data-fit=${fit}>
        <b class="label">${label[0]}</b
        >${moneyFigure(offer.save, this.language)}${label[1] ? html`<b class="label">${label[1]}</b>` : nothing}
        ${chip === '' ? nothing : html`<span class="chip">${chip}</span>`}
      </div>
      <div class="terms">${this.#terms(bonus, chip)}</div>
    </section>`;
  }

  /** A code takes the line in which the order value would stand, if that has room beside the amount. */
  #chip({ offer, phase }: Bonus): string {
    if (offer.coupon === undefined || offer.spend === undefined || phase === 'ended') return '';
    const chip = texts[this.language].overShort(formatMoney(offer.spend, this.language));
    return widthOf(chip + formatMoney(offer.save, this.language)) <= LONGEST_PAIR ? chip : '';
  }

  #terms(bonus: Bonus, chip: string) {
    const { offer, phase } = bonus;
    const words = texts[this.language];
    if (phase === 'ended') return html`<b class="over">${words.ended}</b><span class="rest">${words.endedAfter}</span>`;
    const { coupon, spend } = offer;
    const value = spend === undefined ? undefined : formatMoney(spend, this.language);
    if (coupon !== undefined && (value === undefined || chip !== '')) {
      return this.#line(bonus, html`${words.code}<bdi>${coupon}</bdi>`, widthOf(words.code + coupon));
    }
    const condition = value === undefined ? words.anyOrder : words.over(value);
    return widthOf(condition) > LONGEST_REST && value !== undefined
      ? this.#line(bonus, html`${words.overShort(value)}`, widthOf(condition))
      : this.#line(bonus, html`${condition}`, widthOf(condition));
  }

  #line({ phase, target }: Bonus, rest: TemplateResult, width: number) {
    const words = texts[this.language];
    const ends = width > LONGEST_REST ? words.left : words.endsIn;
    const [before, after] = phase === 'armed' ? words.startsIn : ends;
    const clock =
      target === null
        ? words.soon
        : html`${before}<span class="time">${clockOn(this.show, target, this.now)}</span>${after}`;
    return html`<span class="rest">${rest}</span><b class="when">${clock}</b>`;
  }
}
