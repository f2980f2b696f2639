import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { endOf, onScreen, phaseOf, type Deal } from '../../shared/show/offer.ts';
import { joinedBy } from '../../shared/show/orders.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText, leftText } from '../times.ts';
import './air-figures.ts';
import { nextTap, nextTapText } from './next-tap.ts';
import { awaitedOf, namesOf, phaseWords } from './offer-words.ts';
import './stage-preview.ts';

/** What viewers see at this moment, what the next tap will do, and what the show has brought. */
@customElement('on-air')
export class OnAir extends PanelElement {
  static override styles = [
    look,
    css`
      .scene {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      .facts {
        display: grid;
        flex: 1 1 130px;
        min-width: 0;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: 10px;
      }
      h3 {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .deal {
        font-size: 32px;
        font-weight: 800;
        line-height: 1.1;
      }
      .over {
        color: var(--soft);
        text-decoration: line-through;
      }
      .clock {
        font-size: 40px;
        font-weight: 800;
        line-height: 1;
      }
      .phase-live {
        background: #b3261e;
        color: #fff;
      }
      .phase-armed {
        background: var(--amber);
        color: #1c1400;
      }
      .next {
        padding: 10px 12px;
        border-left: 4px solid var(--blue);
        border-radius: 8px;
        background: var(--raised);
      }
      .next.warn {
        border-left-color: var(--amber);
      }
    `,
  ];

  protected override render() {
    const { show, now } = this.view;
    if (!show) return nothing;
    const offer = onScreen(show.offers, now);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('onAirNow')}</h2>
      <div class="scene">
        <stage-preview .view=${this.view} .actions=${this.actions}></stage-preview>
        <div class="facts">
          ${offer ? this.#offer(offer, show) : html`<p><b>${this.say('nothingOnAir')}</b><br /><span class="help">${this.say('nothingOnAirHelp')}</span></p>`}
          ${this.#next(show)}
        </div>
      </div>
      ${offer ? this.#evidence(offer) : nothing}
      <air-figures .view=${this.view}></air-figures>
    </section>`;
  }

  #next(show: Show) {
    const { now, chosen, language } = this.view;
    const will = this.isOffline ? this.say('nextOffline') : nextTapText(nextTap(show, now, chosen), show, language);
    return html`<p class="next ${this.isOffline ? 'warn' : ''}"><b>${this.say('nextTap')}</b> · ${will}</p>`;
  }

  #offer(offer: Deal, show: Show) {
    const { now } = this.view;
    const phase = phaseOf(offer, now);
    const { title, regular } = namesOf(offer, show, this.view.language);
    const awaited = awaitedOf(offer, now);
    return html`<div class="row">
        <span class="chip phase-${phase}">${this.say(phaseWords[phase])}</span>
        <span>${awaited === null ? this.#noClock(offer) : this.say(phase === 'live' ? 'endsIn' : 'startsIn')}</span>
      </div>
      ${awaited === null ? nothing : html`<span class="clock" role="timer">${leftText(awaited - now)}</span>`}
      <h3>${title}</h3>
      <span class="deal ${phase === 'ended' ? 'over' : ''}">${this.money(offer.deal)}</span>
      ${offer.kind === 'group-buy' ? html`<p><b>${this.say('groupJoined', { n: this.count(joinedBy(show.orders, offer.offerId)), needed: this.count(offer.needed) })}</b></p>` : nothing}
      ${regular ? html`<p>${this.say(phase === 'ended' || phase === 'restored' ? 'regularAgain' : 'regularAfter', { price: this.money(regular) })}</p>` : nothing}`;
  }

  #evidence({ fixed }: Deal) {
    const was = fixed?.was;
    return html`<small
      >${was ? this.say('wasShown', { price: this.money(was.price), days: was.days, source: was.source }) : this.say('wasHidden')}</small
    >`;
  }

  #noClock(offer: Deal) {
    const end = endOf(offer);
    if (end !== null && end <= this.view.now) return this.say('endedBy', { time: clockText(end) });
    return this.say('waitsForStart');
  }
}
