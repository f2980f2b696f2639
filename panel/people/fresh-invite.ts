import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { renderSVG } from 'uqr';
import type { MadeInvite } from '../../shared/people.ts';
import { copyText } from '../feeds/copy.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import { inviteLink, isThisMachine } from './invite-link.ts';
import { momentText, roleWords } from './people-words.ts';

/**
 * An invite that was just made: its QR code, its link. Neither can be shown again.
 * @fires close - the person has it
 */
@customElement('fresh-invite')
export class FreshInvite extends PanelElement {
  static override styles = [
    look,
    css`
      .ways {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 12px;
      }
      .qr {
        display: block;
        width: min(100%, 300px);
        margin: 0 auto;
        padding: 8px;
        border-radius: 10px;
        background: #fff;
      }
    `,
  ];

  @property({ attribute: false }) accessor made: MadeInvite | null = null;
  /** Where the pages of this show are. */
  @property() accessor origin = location.origin;
  @state() accessor note: { readonly text: TextKey; readonly tone: 'good' | 'bad' } | null = null;

  /** The code where it can be scanned, not under the bars. */
  protected override firstUpdated() {
    this.renderRoot.querySelector('img')?.scrollIntoView({ block: 'center' });
  }

  protected override render() {
    if (!this.made) return nothing;
    const { name, role, until } = this.made.invite;
    const link = inviteLink(this.origin, this.view.room, role, this.made.key);
    return html`<div class="card inner" aria-labelledby="fresh">
      <h3 id="fresh">${this.say('inviteMade', { name })}</h3>
      <p>${this.say(roleWords[role])} · ${this.say('inviteEnds', { time: momentText(until, this.view.now) })}</p>
      <img
        class="qr"
        alt=${this.say('inviteQr', { name })}
        src=${`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 3 }))}`}
      />
      ${isThisMachine(new URL(this.origin).hostname) ? html`<p class="notice">${this.say('inviteThisMachine')}</p>` : nothing}
      <p class="help">${this.say('inviteOnce')}</p>
      <div class="ways">
        <button type="button" @click=${() => void this.#copy(link)}>${this.say('inviteCopy')}</button>
        ${
          'share' in navigator
            ? html`<button type="button" @click=${() => void this.#share(link, name)}>
                ${this.say('inviteShare')}
              </button>`
            : nothing
        }
      </div>
      <p role="status" class=${this.note?.tone ?? ''}>${this.note ? this.say(this.note.text) : ''}</p>
      <button class="main" type="button" @click=${() => this.dispatchEvent(new Event('close'))}>
        ${this.say('inviteDone')}
      </button>
    </div>`;
  }

  async #copy(link: string) {
    this.note = (await copyText(link)) ? { text: 'copied', tone: 'good' } : { text: 'notCopied', tone: 'bad' };
  }

  async #share(url: string, name: string) {
    try {
      await navigator.share({ title: this.say('inviteShareTitle', { name }), url });
    } catch {
      // Whoever closes the sheet without choosing has decided so; nothing went wrong.
    }
  }
}
