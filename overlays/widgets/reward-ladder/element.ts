import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { atWords } from '../../at-words.ts';
import { countText, shortCount } from '../../figures.ts';
import { fitOf, isDeep, widthOf } from '../../fit.ts';
import { rollTo } from '../../motion/reels.ts';
import { rollingDigits, rollingStyles } from '../../rolling.ts';
import { WidgetElement } from '../../widget-element.ts';
import { revealAt, type Tier, type Unlock } from '../../../shared/show/rewards.ts';
import { gift } from '../gift.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
import { climbAt, type Climb } from './climb.ts';
import { envelopeStyles } from './envelope-styles.ts';
import { iconOf } from './icons.ts';
import { climbedAt, motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

// A chunk of its own: most of it is the QR code's arithmetic, and the widget's budget is for the widget.
const { qrOf } = await import('../qr.ts');

/** Codes wider than this are too small to read from a phone and stand as QR alone. */
const WIDEST_CODE = 22;

@customElement('reward-ladder')
export class RewardLadder extends WidgetElement {
  static override styles = [material, pieces, rollingStyles, styles, envelopeStyles];
  override readonly name = 'reward-ladder';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const reveal = revealAt(this.show.rewards, this.now);
    if (reveal) return this.#reveal(reveal);
    const climb = climbAt(this.show, this.now);
    return climb ? this.#ladder(climb) : nothing;
  }

  #ladder({ metric, value, byHand, isPaused, rungs, next, height }: Climb) {
    const words = texts[this.language];
    const mark = isPaused ? words.paused : byHand === 'none' ? undefined : words.byHand[byHand];
    const figure = value === null ? '' : countText(value);
    const fit = figure.length > 9 ? 'tight' : figure.length > 7 ? 'snug' : figure.length > 6 ? 'close' : 'loose';
    return html`<section class="ladder" data-on="second" ?data-by-hand=${byHand !== 'none' || isPaused}>
      ${plate}
      <div class="metric" data-fit=${fitOf(words.metric[metric], 9, 10.1)}>
        ${iconOf(metric)}${words.metric[metric]}
      </div>
      ${value === null ? nothing : html`<div class="current" data-fit=${fit}><b class="lettered">${figure}</b></div>`}
      <p class="next">${this.#next(value, next, rungs.length > 4)}</p>
      <ol
        class="rungs"
        data-lines=${rungs.length > 3 ? 1 : 2}
        ?data-dense=${rungs.length > 4}
        style=${styleMap({ '--rungs': String(rungs.length) })}
      >
        <i class="pole"><i class="climb" style=${styleMap({ transform: `scaleY(${height})` })}></i></i>
        ${rungs.map(
          ({ tier, isOpen }) =>
            html`<li class="rung" ?data-open=${isOpen} ?data-next=${tier === next}>
              <i class="coin"></i
              ><span class="words"
                ><span class="threshold">${shortCount(tier.threshold, this.language)}</span
                ><bdi class="reward" ?data-deep=${isDeep(tier.reward)}>${tier.reward}</bdi></span
              >
            </li>`,
        )}
      </ol>
      ${mark === undefined ? nothing : html`<p class="by-hand"><span>${mark}</span></p>`}
    </section>`;
  }

  #next(value: number | null, next: Tier | undefined, isDense: boolean) {
    const words = texts[this.language];
    if (!next) return words.allOpen;
    const isKnown = value !== null && value < next.threshold;
    const [before, after] = isKnown ? words.more : words.needs;
    const missing = isKnown ? next.threshold - value : next.threshold;
    const prize = isDense ? nothing : html`<bdi class="prize"><b>${next.reward}</b></bdi>`;
    return html`${before}<b>${countText(missing)}</b>${after}${prize}`;
  }

  #reveal({ tier, unlock }: { tier: Tier; unlock: Unlock }) {
    const { threshold, reward, code, quantity } = tier;
    const words = texts[this.language];
    const metric = this.show.rewards?.metric ?? 'likes';
    const count = shortCount(threshold, this.language);
    const opened = words.opened(metric, count);
    const [before, after] = opened.split(count);
    // Two lines of seven characters; what is longer is set smaller before it takes a third.
    const fit = widthOf(reward) > 14 ? 'tighter' : fitOf(reward, 5.6, 6.9);
    const terms = [
      ...(quantity === undefined ? [] : [words.quantity(countText(quantity))]),
      ...(code === undefined ? [] : [words.withCode]),
    ];
    return html`<section class="reveal" data-on="prize">
      <div class="back">${plate}</div>
      <div class="card" data-on="paper">
        <b class="opened" data-fit=${fitOf(opened, 8.4, 8.4)}>${before}${this.#climbing(tier, unlock, count)}${after}</b
        >${code === undefined ? gift : this.#code(code)}
      </div>
      <div class="pocket" data-terms=${terms.length}>
        ${plate}<bdi class="won" data-fit=${fit} ?data-deep=${isDeep(reward)}
          >${fit.startsWith('tight') ? atWords(reward) : reward}</bdi
        >
        ${terms.map((term) => html`<p class="terms">${term}</p>`)}
      </div>
    </section>`;
  }

  /** The threshold, counted up from the one before. */
  #climbing({ threshold }: Tier, unlock: Unlock, count: string) {
    const lower = this.show.rewards?.tiers.filter((tier) => tier.threshold < threshold).at(-1)?.threshold ?? 0;
    const { at } = climbedAt(unlock);
    return rollingDigits(count, rollTo(at, shortCount(lower, this.language), count), this.now);
  }

  #code(code: string) {
    const { size, path } = qrOf(code);
    const width = widthOf(code);
    return html`<svg class="qr" viewBox="0 0 ${size} ${size}">${path}</svg>
      ${width > WIDEST_CODE ? nothing : html`<bdi class="code" data-fit=${fitOf(code, 6.6, 9)}>${code}</bdi>`}`;
  }
}
