import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { isUnlocked, revealAt, type Tier } from '../../../shared/show/rewards.ts';
import { Burst } from '../../effects/burst.ts';
import { widthOf } from '../../fit.ts';
import { plate } from '../../plate.ts';
import { qrPicture } from '../../qr-picture.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { gift, icons } from './icons.ts';
import { burstAt, cues, lookAt, nextChange, type LadderLook } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

export { nextChange };

/** What the audience climbs together, and the envelope that opens at each step. */
@customElement('reward-ladder')
export class RewardLadder extends WidgetElement {
  static override styles = [material, styles];

  private readonly burst = new Burst();

  protected override cues() {
    return cues(this.show, this.now);
  }

  protected override updated(): void {
    super.updated();
    const flying = this.isLite ? undefined : burstAt(this.show, this.now);
    this.burst.paint(this.renderRoot, flying);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.burst.end();
  }

  protected override render() {
    const look = lookAt(this.show, this.now);
    if (!look) return nothing;
    const reveal = revealAt(look.ladder, this.now);
    return reveal ? this.reveal(look, reveal.tier) : this.ladder(look);
  }

  private ladder(look: LadderLook) {
    const { ladder, value, climbed, next } = look;
    const words = texts[this.language];
    const total = value.toLocaleString(this.language);
    const fit = total.length > 9 ? 'tight' : total.length > 7 ? 'snug' : 'roomy';
    return html`<section class="ladder">
      ${plate}
      <div class="metric">${icons[ladder.metric]}${words.together[ladder.metric]}</div>
      <div class="current" data-fit=${fit}><b class="foil">${total}</b></div>
      <p class="next">${this.next(look)}</p>
      <ol class="rungs" ?data-dense=${ladder.tiers.length > 4}>
        <i class="pole"><i class="climb" style=${styleMap({ transform: `scaleY(${climbed.toFixed(4)})` })}></i></i>
        ${ladder.tiers.map((tier) => this.rung(tier, isUnlocked(ladder, tier.tierId), tier === next))}
      </ol>
    </section>`;
  }

  private next({ ladder, value, next, isClosed, isInDoubt }: LadderLook) {
    const words = texts[this.language];
    if (!next) return words.all;
    if (isClosed) return words.over;
    if (isInDoubt) return words.paused;
    const [before, behind] = words.next;
    const missing = Math.max(0, next.threshold - value).toLocaleString(this.language);
    // The reward has a line of its own, so that a long one cannot push the figure away.
    return html`${before}<b>${missing}</b>${behind}<b class=${classMap({ prize: true })} data-metric=${ladder.metric}>${next.reward}</b>`;
  }

  private rung(tier: Tier, isOpen: boolean, isNext: boolean): TemplateResult {
    return html`<li class="rung" ?data-open=${isOpen} ?data-next=${isNext}>
      <i class="coin"></i>
      <span class="words"><span class="threshold">${texts[this.language].count(tier.threshold)}</span><bdi class="reward">${tier.reward}</bdi></span>
    </li>`;
  }

  private reveal({ ladder }: LadderLook, tier: Tier) {
    const words = texts[this.language];
    const fit = widthOf(tier.reward) <= 5.6 ? 'roomy' : 'tight';
    const quantity = tier.quantity === undefined ? nothing : words.quantity(tier.quantity.toLocaleString(this.language));
    return html`<section class="reveal">
      <div class="back">${plate}</div>
      <div class="card">
        <b class="opened">${words.opened(words.done[ladder.metric], words.count(tier.threshold))}</b>
        ${tier.code === undefined ? gift : html`${qrPicture(tier.code)}<div class="code">${tier.code}</div>`}
      </div>
      <div class="pocket">
        ${plate}<bdi class="won foil" data-fit=${fit}>${tier.reward}</bdi>
        <p class="terms">${quantity}</p>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reward-ladder': RewardLadder;
  }
}
