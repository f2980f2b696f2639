import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { onScreen, phaseOf, type Deal } from '../../shared/show/offer.ts';
import { presentedAt } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { awaitedOf, namesOf, phaseWords } from '../cues/offer-words.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { stockWords } from '../stock/stock-words.ts';
import { leftText } from '../times.ts';
import { hostStyles } from './host-styles.ts';

/** From here on the clock is coloured: the host starts to close, ms. */
const LAST_MS = 30_000;

/** The deal on air: how long, at what price, how many are left. */
@customElement('host-deal')
export class HostDeal extends PanelElement {
  static override styles = [
    look,
    hostStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: 1.5vmin;
      }
      .phase {
        color: var(--amber);
      }
      .clock {
        font-size: min(18vmin, 22vw);
        font-weight: 800;
        line-height: 0.95;
        letter-spacing: -0.02em;
      }
      .figures {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 2vmin;
      }
      .value {
        font-size: 10vmin;
        font-weight: 800;
        line-height: 1.05;
      }
    `,
  ];

  protected override render() {
    const { show, now } = this.view;
    const offer = show && onScreen(show.offers, now);
    return offer ? this.#offer(offer, show) : nothing;
  }

  #offer(offer: Deal, show: Show) {
    const { now, language } = this.view;
    const phase = phaseOf(offer, now);
    const { title, regular } = namesOf(offer, show, language);
    const awaited = awaitedOf(offer, now);
    const isLast = phase === 'live' && awaited !== null && awaited - now <= LAST_MS;
    const stock = stockWords(show.stock, offer.sku, now, language);
    const isOver = phase === 'ended' || phase === 'restored';
    // The host's turn names its product already.
    const name = presentedAt(show.rundown, this.soon)?.sku === offer.sku ? '' : title;
    return html`<p class="title"><span class="phase">${this.say(phaseWords[phase])}</span> ${name}</p>
      ${
        awaited === null
          ? nothing
          : html`<div>
              <p class="label">${this.say(phase === 'live' ? 'endsIn' : 'startsIn')}</p>
              <p class="clock ${isLast ? 'bad' : ''}" role="timer">${leftText(awaited - now)}</p>
            </div>`
      }
      <div class="figures">
        <div>
          <p class="label">${this.say('prompterPrice')}</p>
          <p class="value">${isOver ? (regular ? this.money(regular) : '') : this.money(offer.deal)}</p>
          ${regular && phase === 'live' ? html`<p class="label">${this.say('regularAfter', { price: this.money(regular) })}</p>` : nothing}
        </div>
        <div class=${stock.tone}>
          <p class="label">${this.say('stockLeft')}</p>
          <p class="value">${stock.figure ?? '—'}</p>
          ${stock.figure === null ? html`<p class="small">${this.say('prompterStockHidden')}</p>` : html`<p class="label">${stock.source}</p>`}
        </div>
      </div>`;
  }
}
