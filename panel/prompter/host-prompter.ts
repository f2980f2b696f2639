import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { onScreen, phaseOf, type Deal } from '../../shared/show/offer.ts';
import { isClimbing, isUnlocked } from '../../shared/show/rewards.ts';
import type { Show } from '../../shared/show/show.ts';
import { awaitedOf, namesOf, phaseWords } from '../cues/offer-words.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import '../frame/status-bar.ts';
import { stockWords } from '../stock/stock-words.ts';
import { leftText } from '../times.ts';

/** From here on the clock is coloured: the host starts to close, ms. */
const LAST_MS = 30_000;

/** For the host, three metres away: what is on air, how long, at what price, how many are left, what opened. Read-only. */
@customElement('host-prompter')
export class HostPrompter extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        display: grid;
        min-height: 100vh;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto 1fr;
        background: #000;
      }
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: space-evenly;
        gap: 1vmin;
        padding: 1vmin 4vmin;
      }
      .title {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        font-size: 7vmin;
        font-weight: 700;
        line-height: 1.15;
      }
      .offline {
        padding: 1vmin 4vmin;
        background: var(--amber);
        color: #1c1400;
        font-size: 5vmin;
        font-weight: 800;
      }
      .phase {
        color: var(--amber);
      }
      .clock {
        font-size: min(27vmin, 26vw);
        font-weight: 800;
        line-height: 0.95;
        letter-spacing: -0.02em;
      }
      .figures {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 2vmin;
      }
      .label {
        color: var(--soft);
        font-size: 4vmin;
      }
      .value {
        font-size: 12vmin;
        font-weight: 800;
        line-height: 1.05;
      }
      .small {
        font-size: 4.5vmin;
        line-height: 1.25;
      }
      .tiers {
        font-size: 5vmin;
        line-height: 1.3;
      }
    `,
  ];

  protected override render() {
    const { show, now } = this.view;
    const offer = show && onScreen(show.offers, now);
    return html`<div>
        <status-bar quiet .view=${this.view}></status-bar>
        ${this.view.link === 'lost' ? html`<p class="offline" role="alert">${this.say('prompterOffline')}</p>` : nothing}
      </div>
      ${
        show
          ? html`<main>
              ${offer ? this.#offer(offer, show) : html`<p class="title">${this.say('prompterNothing')}</p>`}
              ${this.#tiers(show)}
            </main>`
          : nothing
      }`;
  }

  #offer(offer: Deal, show: Show) {
    const { now, language } = this.view;
    const phase = phaseOf(offer, now);
    const { title, regular } = namesOf(offer, show, language);
    const awaited = awaitedOf(offer, now);
    const isLast = phase === 'live' && awaited !== null && awaited - now <= LAST_MS;
    const stock = stockWords(show.stock, offer.sku, now, language);
    return html`<p class="title"><span class="phase">${this.say(phaseWords[phase])}</span> ${title}</p>
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
          <p class="value">
            ${phase === 'ended' || phase === 'restored' ? (regular ? this.money(regular) : '') : this.money(offer.deal)}
          </p>
          ${regular && phase === 'live' ? html`<p class="small">${this.say('regularAfter', { price: this.money(regular) })}</p>` : nothing}
        </div>
        <div class=${stock.tone}>
          <p class="label">${this.say('stockLeft')}</p>
          <p class="value">${stock.figure ?? '—'}</p>
          <p class="small">${stock.figure === null ? this.say('prompterStockHidden') : stock.source}</p>
        </div>
      </div>`;
  }

  #tiers({ rewards }: Show) {
    if (rewards === null || rewards.startedAt === null) return nothing;
    const open = rewards.tiers.filter(({ tierId }) => isUnlocked(rewards, tierId)).reverse();
    if (open.length === 0 && !isClimbing(rewards, this.view.now)) return nothing;
    return html`<div>
      <p class="label">${this.say('prompterTiers')}</p>
      ${
        open.length === 0
          ? html`<p class="tiers">${this.say('prompterTiersNone')}</p>`
          : open
              .slice(0, 2)
              .map(
                ({ reward, code }) =>
                  html`<p class="tiers good">✓ ${reward}${code === undefined ? nothing : ` · ${code}`}</p>`,
              )
      }
    </div>`;
  }
}
