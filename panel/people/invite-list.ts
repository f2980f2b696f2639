import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isGood, type Invite } from '../../shared/people.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { momentText, roleWords, spanText } from './people-words.ts';

/**
 * Who is invited, and for how long still; what ended within a day; revoking.
 * @fires changed - an invite was revoked, or should have been
 */
@customElement('invite-list')
export class InviteList extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      li p {
        color: var(--soft);
        font-size: 15px;
      }
      .apart {
        flex-wrap: nowrap;
      }
      .apart button {
        flex: none;
      }
      hold-button {
        margin-top: 10px;
      }
    `,
  ];

  @property({ attribute: false }) accessor invites: readonly Invite[] = [];
  /** Whether this page's key may revoke. */
  @property({ type: Boolean }) accessor own = false;
  /** The invite whose revoking is asked about. */
  @state() accessor leaving: string | null = null;
  @state() accessor note: { readonly text: string; readonly tone: 'good' | 'bad' } | null = null;

  protected override render() {
    const { now } = this.view;
    const good = this.invites.filter((invite) => isGood(invite, now));
    const ended = this.invites.filter((invite) => !isGood(invite, now));
    return html`<h3 id="head">${this.say('invites')}</h3>
      ${good.length === 0 ? html`<p class="help">${this.say('invitesNone')}</p>` : nothing}
      <ul aria-labelledby="head">
        ${good.map((invite) => this.#good(invite))}
      </ul>
      <p role="status" class=${this.note?.tone ?? ''}>${this.note?.text ?? ''}</p>
      ${
        ended.length === 0
          ? nothing
          : html`<details>
              <summary>${this.say('invitesEnded', { n: ended.length })}</summary>
              <ul>
                ${ended.map((invite) => this.#ended(invite))}
              </ul>
            </details>`
      }`;
  }

  #good(invite: Invite) {
    const { now, language, people } = this.view;
    const { id, until } = invite;
    const isHere = people.some((person) => person.invite === id);
    return html`<li>
      <div class="row apart">
        <div>
          <div class="row">
            ${this.#who(invite)} ${isHere ? html`<span class="good">${this.say('inviteIsHere')}</span>` : nothing}
          </div>
          <p>${this.say('inviteLeft', { left: spanText(until - now, language), time: momentText(until, now) })}</p>
        </div>
        ${this.own ? this.#ask(invite) : nothing}
      </div>
      ${this.own && this.leaving === id ? this.#hold(invite) : nothing}
    </li>`;
  }

  #who({ name, role }: Invite) {
    return html`<strong>${name}</strong> <span class="chip">${this.say(roleWords[role])}</span>`;
  }

  #ask({ id, name }: Invite) {
    const isAsked = this.leaving === id;
    return html`<button
      type="button"
      aria-label=${this.say('inviteRevoke', { name })}
      aria-expanded=${isAsked}
      @click=${() => (this.leaving = isAsked ? null : id)}
    >
      ${this.say(isAsked ? 'inviteKeep' : 'inviteRevokeAsk')}
    </button>`;
  }

  #hold(invite: Invite) {
    const label = this.say('inviteRevoke', { name: invite.name });
    return this.holdButton(
      { tone: 'stop', label, about: invite.id, fire: () => void this.#revoke(invite) },
      html`<span class="note">${this.say('inviteRevokeWill')}</span>`,
    );
  }

  #ended(invite: Invite) {
    const { until, revokedAt } = invite;
    const time = momentText(revokedAt ?? until, this.view.now);
    return html`<li>
      <div class="row">${this.#who(invite)}</div>
      <p>${this.say(revokedAt === null ? 'inviteRanOut' : 'inviteWasRevoked', { time })}</p>
    </li>`;
  }

  async #revoke({ id, name }: Invite) {
    this.leaving = null;
    const isDone = await this.actions.people.revoke(id);
    this.note = isDone
      ? { text: this.say('inviteRevoked', { name }), tone: 'good' }
      : { text: this.say('inviteNotRevoked', { name }), tone: 'bad' };
    this.dispatchEvent(new Event('changed'));
  }
}
