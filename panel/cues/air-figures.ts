import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { askedAt, Metric, totalOf } from '../../shared/show/audience.ts';
import { onScreen } from '../../shared/show/offer.ts';
import { isClimbing, isUnlocked } from '../../shared/show/rewards.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { stockWords } from '../stock/stock-words.ts';
import { minuteText } from '../times.ts';
import { audienceWords } from './audience-words.ts';

/** What is beside the two that are always looked at. */
const others = Metric.options.filter((metric) => metric !== 'viewers' && metric !== 'likes');

/** What the show has brought so far, each figure with who says so and how old it is. */
@customElement('air-figures')
export class AirFigures extends PanelElement {
  static override styles = [
    look,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 12px;
      }
      dt {
        color: var(--soft);
        font-size: 14px;
      }
      dt::first-letter {
        text-transform: uppercase;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .faces {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    return html`<dl>
      ${this.#stock(show)} ${this.#orders(show)} ${this.#people(show, 'viewers')} ${this.#people(show, 'likes')}
      ${this.#others(show)}
      <div class="wide">
        <dt>${this.say('rewards')}</dt>
        <dd>${this.#ladder(show)}</dd>
      </div>
    </dl>`;
  }

  #stock({ offers, stock }: Show) {
    const offer = onScreen(offers, this.view.now);
    if (!offer) return nothing;
    const { figure, source, tone } = stockWords(stock, offer.sku, this.view.now, this.view.language);
    return this.#figure(this.say('stockLeft'), figure, source, tone);
  }

  #people({ audience }: Show, metric: Metric) {
    const { figure, told, tone } = audienceWords(audience, metric, this.view.now, this.view.language);
    return this.#figure(this.say(metric), figure, told, tone);
  }

  #figure(name: string, figure: string | null, told: string, tone: string) {
    return html`<div>
      <dt>${name}</dt>
      <dd class=${tone}>
        ${figure === null ? nothing : html`<span class="figure">${figure}</span><br />`}<small class=${tone}
          >${told}</small
        >
      </dd>
    </div>`;
  }

  #orders({ orders }: Show) {
    const { count, units, amounts, unpriced, since } = orders;
    if (since === null) return this.#figure(this.say('orders'), null, this.say('ordersNone'), '');
    return html`<div>
      <dt>${this.say('orders')} · ${this.say('ordersSince', { time: minuteText(since) })}</dt>
      <dd>
        <span class="figure">${this.count(count)}</span>
        <small>${this.say('ordersUnits', { units: this.count(units) })}</small><br />
        ${amounts.map((amount) => html`<b>${this.money(amount)}</b> `)}
        ${unpriced > 0 ? html`<br /><small>${this.say('ordersUnpriced', { n: this.count(unpriced) })}</small>` : nothing}
      </dd>
    </div>`;
  }

  #others({ audience }: Show) {
    const known = others.flatMap((metric) => {
      const total = totalOf(audience, metric);
      return total ? [html`<span><b>${this.count(total.value)}</b> ${this.say(metric)}</span>`] : [];
    });
    if (known.length === 0) return nothing;
    return html`<div class="wide">
      <dt>${this.say('figureMore')}</dt>
      <dd class="faces">${known}</dd>
    </div>`;
  }

  #ladder({ rewards, audience }: Show) {
    if (!isClimbing(rewards, this.view.now)) return html`<small>${this.say('noLadder')}</small>`;
    if (askedAt(audience, this.view.now).some(({ metric }) => metric === rewards.metric))
      return html`<b class="warn">${this.say('ladderAsks')}</b>`;
    const next = rewards.tiers.find(({ tierId }) => !isUnlocked(rewards, tierId));
    if (!next) return html`<b class="good">${this.say('allTiers')}</b>`;
    const reached = totalOf(audience, rewards.metric)?.value ?? 0;
    return this.say('nextTier', { reward: next.reward, n: this.count(Math.max(0, next.threshold - reached)) });
  }
}
