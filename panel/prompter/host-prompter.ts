import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { latestAt } from '../../shared/show/airing.ts';
import { onScreen } from '../../shared/show/offer.ts';
import { presentedAt } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { sentenceOf } from '../../shared/show/slip-words.ts';
import '../device/device-desk.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import '../frame/status-bar.ts';
import './host-audience.ts';
import './host-deal.ts';
import { hostStyles } from './host-styles.ts';
import './host-turn.ts';

/** A message of the operator's stays for so long, ms. */
const MESSAGE_MS = 60_000;

/** For the host, three metres away: what to say now, what is on air, what comes next. Read-only; it flashes for a correction. */
@customElement('host-prompter')
export class HostPrompter extends PanelElement {
  static override styles = [
    look,
    hostStyles,
    css`
      :host {
        display: grid;
        min-height: 100vh;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto 1fr auto;
        background: #000;
      }
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: space-evenly;
        gap: 2vmin 4vmin;
        padding: 1.5vmin 4vmin;
      }
      .device {
        max-width: 640px;
        padding: 0 4vmin env(safe-area-inset-bottom);
        color: var(--soft);
      }
      .band {
        padding: 1.5vmin 4vmin;
        background: var(--amber);
        color: #1c1400;
        font-size: 6vmin;
        font-weight: 800;
        line-height: 1.2;
      }
      .correction {
        background: #d5281e;
        color: #fff;
        font-size: 6.2vmin;
        animation: flash 1s steps(2, jump-none) 6;
      }
      .correction > .label {
        color: inherit;
      }
      .correction > .other {
        margin-top: 1.5vmin;
        font-size: 4.6vmin;
        font-weight: 600;
      }
      @keyframes flash {
        to {
          background: #fff;
          color: #d5281e;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .correction {
          animation: none;
        }
      }
      @media (min-aspect-ratio: 1/1) {
        main.both {
          grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
        }
        main.both host-audience {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    return html`<div>
        <status-bar quiet .view=${this.view}></status-bar>
        ${this.view.link === 'lost' ? html`<p class="band" role="alert">${this.say('prompterOffline')}</p>` : nothing}
        ${show ? (this.#correction(show) ?? this.#message(show)) : nothing}
      </div>
      ${show ? this.#show(show) : html`<main></main>`} ${this.#device()}`;
  }

  #show(show: Show) {
    const { view } = this;
    const hasTurn = presentedAt(show.rundown, this.soon) !== undefined;
    const hasDeal = onScreen(show.offers, view.now) !== undefined;
    return html`<main class=${hasTurn && hasDeal ? 'both' : ''}>
      <host-turn .view=${view}></host-turn>
      ${hasTurn || hasDeal ? nothing : html`<p class="title">${this.say('prompterNothing')}</p>`}
      <host-deal .view=${view}></host-deal>
      <host-audience .view=${view}></host-audience>
    </main>`;
  }

  /** Before the show somebody sets the tablet up; the host sees a small line. */
  #device() {
    if (this.view.link === 'no-key' || this.view.link === 'refused') return nothing;
    return html`<details class="device">
      <summary>${this.say('device')}</summary>
      <device-desk .view=${this.view} .actions=${this.actions}></device-desk>
    </details>`;
  }

  /** The sentence to say while a correction is on screen. */
  #correction({ notices }: Show) {
    const given = latestAt(notices.correction, this.view.now);
    if (!given) return undefined;
    // Logs of before corrections brought it have no sentence; it is made of the same facts.
    const { say = sentenceOf(given) } = given;
    const own = this.view.language;
    const other = own === 'en' ? 'zh-CN' : 'en';
    return html`<div class="band correction" role="alert">
      <p class="label">${this.say('prompterSay')}</p>
      <p lang=${own}>${say[own]}</p>
      <p class="other" lang=${other}>${say[other]}</p>
    </div>`;
  }

  #message({ rundown }: Show) {
    const last = rundown.messages.at(-1);
    const isFresh = last !== undefined && this.view.now - last.at < MESSAGE_MS;
    return isFresh ? html`<p class="band" role="status">${last.text}</p>` : nothing;
  }
}
