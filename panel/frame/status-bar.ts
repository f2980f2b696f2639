import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TextKey } from '../texts.ts';
import { clockText, leftText } from '../times.ts';
import type { Link } from '../view.ts';
import { look } from './look.ts';
import { PanelElement } from './panel-element.ts';

const linkWords: Record<Link, TextKey> = {
  'no-key': 'linkNoKey',
  connecting: 'linkConnecting',
  open: 'linkOpen',
  lost: 'linkLost',
  refused: 'linkRefused',
  old: 'linkTooOld',
};

/** Before the end of an invite it is said for so long, ms. */
const ENDS_SOON_MS = 600_000;

/** What must be understood before any tap, and what to do about it. */
const alarms: Partial<Record<Link, { title: TextKey; help: TextKey }>> = {
  'no-key': { title: 'noKeyTitle', help: 'noKeyHelp' },
  lost: { title: 'offlineTitle', help: 'offlineHelp' },
  refused: { title: 'refusedTitle', help: 'refusedHelp' },
  old: { title: 'tooOldTitle', help: 'tooOldHelp' },
};

/** Which room this is, whether it is the air, whether the link holds, what time the room has, whether anybody shows it. */
@customElement('status-bar')
export class StatusBar extends PanelElement {
  static override styles = [
    look,
    css`
      .bar {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: 2px 10px;
        padding: 8px 14px;
        border-bottom: 3px solid var(--line);
        background: var(--ground);
      }
      .mode {
        padding: 3px 10px;
        border-radius: 6px;
        font-weight: 800;
        letter-spacing: 0.04em;
      }
      .live {
        border-bottom-color: #e0352b;
      }
      .live .mode {
        background: #d5281e;
        color: #fff;
      }
      .rehearsal {
        border-bottom: 0;
        padding-bottom: 14px;
        background-color: var(--ground);
        background-image: repeating-linear-gradient(-45deg, #ffc247 0 10px, #2a2008 10px 20px);
        background-position: 0 100%;
        background-repeat: no-repeat;
        background-size: 100% 7px;
      }
      .rehearsal .mode {
        background: var(--amber);
        color: #1c1400;
      }
      .where {
        color: var(--soft);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      time {
        font-size: 20px;
        font-weight: 700;
      }
      .link {
        grid-column: 1 / 3;
        font-size: 14px;
        font-weight: 600;
      }
      .overlays {
        font-size: 14px;
        text-align: right;
      }
      .unwatched {
        grid-column: 1 / -1;
        padding: 6px 10px;
        border-radius: 8px;
        background: #ffc247;
        color: #1c1400;
        font-weight: 700;
      }
      .dims {
        grid-column: 1 / -1;
        color: var(--amber);
        font-size: 14px;
      }
      .alarm {
        padding: 12px 14px;
        background: #ffc247;
        color: #1c1400;
      }
      .news {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding: 8px 14px;
        background: var(--raised);
      }
      .ends {
        padding: 8px 14px;
        border-left: 4px solid var(--amber);
        background: #2b2415;
        font-size: 15px;
      }
      .alarm h2 {
        font-size: 20px;
      }
      .alarm p {
        font-size: 15px;
      }
      .alarm button {
        margin-top: 8px;
        background: #1c1400;
        color: #fff;
      }
    `,
  ];

  /** Says nothing about taps and overlays: for a page that can do nothing about either. */
  @property({ type: Boolean }) accessor quiet = false;

  protected override render() {
    const { mode, room, link, now, show } = this.view;
    return html`<header class="bar ${mode ?? ''}" aria-label=${this.say('status')}>
        <h1 class="unseen">${this.say(this.quiet ? 'prompterTitle' : 'panelTitle')}</h1>
        ${mode ? html`<span class="mode">${this.say(mode)}</span>` : html`<span></span>`}
        <span class="where">${room === mode ? nothing : this.say('room', { room })}</span>
        <time aria-label=${this.say('roomTime')}>${show ? clockText(now) : '--:--:--'}</time>
        <span class="link ${link === 'open' ? 'good' : link === 'connecting' ? '' : 'warn'}" role="status">
          <span aria-hidden="true">${link === 'open' ? '●' : '○'}</span> ${this.say(linkWords[link])}
        </span>
        ${this.#overlays()}
        ${this.view.device.screen === 'cannot' ? html`<span class="dims" role="note">☾ ${this.say('deviceDims')}</span>` : nothing}
      </header>
      ${this.#ending()} ${this.#alarm()}`;
  }

  #overlays() {
    const { overlays, link } = this.view;
    if (this.quiet) return nothing;
    if (link !== 'open' || overlays === null) return html`<span class="overlays">${this.say('overlaysUnknown')}</span>`;
    if (overlays === 0) return html`<span class="unwatched" role="status">⚠ ${this.say('overlaysNone')}</span>`;
    return html`<span class="overlays"
      >${overlays === 1 ? this.say('overlaysOne') : this.say('overlaysMany', { n: overlays })}</span
    >`;
  }

  /** Whoever was invited is told before the page closes under the thumb. */
  #ending() {
    const { me, now, link } = this.view;
    const left = (me?.until ?? Infinity) - now;
    if (link !== 'open' || left > ENDS_SOON_MS) return nothing;
    return html`<div class="ends" role="status">${this.say('inviteEndsSoon', { left: leftText(left) })}</div>`;
  }

  #alarm() {
    const { link, hasNewBuild } = this.view;
    if (this.quiet && link === 'lost') return nothing;
    const alarm = alarms[link];
    const reload = html`<button type="button" @click=${() => location.reload()}>${this.say('reload')}</button>`;
    if (!alarm)
      return hasNewBuild ? html`<div class="news" role="status">${this.say('newBuild')} ${reload}</div>` : nothing;
    return html`<div class="alarm" role="alert">
      <h2>${this.say(alarm.title)}</h2>
      <p>${this.say(alarm.help)}</p>
      ${link === 'old' ? reload : nothing}
    </div>`;
  }
}
