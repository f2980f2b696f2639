import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { askedAt, Metric, totalOf } from '../../shared/show/audience.ts';
import { endOf, onScreen, phaseOf, type Deal } from '../../shared/show/offer.ts';
import { isClimbing, isUnlocked } from '../../shared/show/rewards.ts';
import { joinedBy } from '../../shared/show/orders.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { leftText, minuteText, clockText } from '../times.ts';
import { stockWords } from '../stock/stock-words.ts';
import { awaitedOf, namesOf, phaseWords } from './offer-words.ts';

/** What viewers see at this moment, and what it has brought. */
@customElement('on-air')
export class OnAir extends PanelElement {
  static override styles = [
    look,
    css`
      .deal {
        font-size: 34px;
        font-weight: 800;
        line-height: 1.1;
      }
      .over {
        color: var(--soft);
        text-decoration: line-through;
      }
      .clock {
        font-size: 44px;
        font-weight: 800;
        line-height: 1;
        text-align: right;
      }
      .phase-live {
        background: #b3261e;
        color: #fff;
      }
      .phase-armed {
        background: var(--amber);
        color: #1c1400;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 12px;
      }
      dt {
        color: var(--soft);
        font-size: 14px;
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
    const { show, now } = this.view;
    if (!show) return nothing;
    const offer = onScreen(show.offers, now);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('onAirNow')}</h2>
      ${offer ? this.#offer(offer, show) : html`<p><b>${this.say('nothingOnAir')}</b><br /><span class="help">${this.say('nothingOnAirHelp')}</span></p>`}
      <dl>${offer ? this.#stock(offer, show) : nothing} ${this.#orders(show)} ${this.#audience(show)}</dl>
    </section>`;
  }

  #offer(offer: Deal, show: Show) {
    const { now } = this.view;
    const phase = phaseOf(offer, now);
    const { title, regular } = namesOf(offer, show, this.view.language);
    const awaited = awaitedOf(offer, now);
    const was = offer.fixed?.was;
    return html`<div class="stack">
      <div class="row apart">
        <span class="chip phase-${phase}">${this.say(phaseWords[phase])}</span>
        <span>${awaited === null ? this.#noClock(offer) : this.say(phase === 'live' ? 'endsIn' : 'startsIn')}</span>
      </div>
      <h3>${title}</h3>
      <div class="row apart">
        <span class="deal ${phase === 'ended' ? 'over' : ''}">${this.money(offer.deal)}</span>
        ${awaited === null ? nothing : html`<span class="clock" role="timer">${leftText(awaited - now)}</span>`}
      </div>
      ${offer.kind === 'group-buy' ? html`<p><b>${this.say('groupJoined', { n: this.count(joinedBy(show.orders, offer.offerId)), needed: this.count(offer.needed) })}</b></p>` : nothing}
      <p>
        ${regular ? this.say(phase === 'ended' || phase === 'restored' ? 'regularAgain' : 'regularAfter', { price: this.money(regular) }) : nothing}<br />
        <small
          >${was ? this.say('wasShown', { price: this.money(was.price), days: was.days, source: was.source }) : this.say('wasHidden')}</small
        >
      </p>
    </div>`;
  }

  #noClock(offer: Deal) {
    const end = endOf(offer);
    if (end !== null && end <= this.view.now) return this.say('endedBy', { time: clockText(end) });
    return this.say('waitsForStart');
  }

  #stock({ sku }: Deal, show: Show) {
    const { figure, source, tone } = stockWords(show.stock, sku, this.view.now, this.view.language);
    return html`<div>
      <dt>${this.say('stockLeft')}</dt>
      <dd class=${tone}>
        ${figure === null ? nothing : html`<span class="figure">${figure}</span><br />`}<small class=${tone}
          >${source}</small
        >
      </dd>
    </div>`;
  }

  #orders({ orders }: Show) {
    const { count, units, amounts, unpriced, since } = orders;
    if (since === null)
      return html`<div>
        <dt>${this.say('orders')}</dt>
        <dd>${this.say('ordersNone')}</dd>
      </div>`;
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

  #audience(show: Show) {
    const known = Metric.options.flatMap((metric) => {
      const total = totalOf(show.audience, metric);
      return total ? [html`<span><b>${this.count(total.value)}</b> ${this.say(metric)}</span>`] : [];
    });
    return html`<div class="wide">
      <dt>${this.say('audience')}</dt>
      <dd class="faces">${known.length === 0 ? this.say('audienceNone') : known}</dd>
      <dd>${this.#ladder(show)}</dd>
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
