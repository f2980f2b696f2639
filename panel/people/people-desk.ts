import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isGood, type Invite, type KeyList } from '../../shared/people.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './invite-form.ts';
import { gathered, momentText, nameOf, pageWords, roleWords, spanText } from './people-words.ts';

/** Who is here, who is invited until when, and a QR code for whoever is to help. */
@customElement('people-desk')
export class PeopleDesk extends PanelElement {
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
      li hold-button {
        margin-top: 8px;
      }
      .ended {
        opacity: 0.75;
      }
    `,
  ];

  /** Null before the room answered. */
  @state() accessor keys: KeyList | null = null;
  @state() accessor note: { readonly text: string; readonly tone: 'good' | 'bad' } | null = null;
  @state() accessor isInviting = false;
  #askedFor = '';

  /** Asks anew on each new link and whenever somebody comes or goes: who was revoked elsewhere leaves. */
  protected override updated(_: PropertyValues) {
    const { link, me, people } = this.view;
    const state = `${link} ${me?.role} ${people.map(({ invite }) => invite ?? '').join()}`;
    if (state === this.#askedFor) return;
    this.#askedFor = state;
    if (link === 'open' && (me?.role === 'operator' || me?.role === 'owner')) void this.#list();
  }

  protected override render() {
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('people')}</h2>
      ${this.#here()} ${this.#inviting()}
      <p role="status" class=${this.note?.tone ?? ''}>${this.note?.text ?? ''}</p>
    </section>`;
  }

  #here() {
    const { people, language, now, link } = this.view;
    if (link !== 'open') return html`<p class="warn">${this.say('hereUnknown')}</p>`;
    return html`<ul aria-label=${this.say('hereNow')}>
      ${gathered(people).map(
        (person) =>
          html`<li>
            <div class="row">
              <strong>${nameOf(person, language)}</strong>
              ${person.invite === undefined ? nothing : html`<span class="chip">${this.say(roleWords[person.role])}</span>`}
            </div>
            <p>
              ${this.say(pageWords[person.page])}${person.count > 1 ? ` × ${person.count}` : nothing} ·
              ${this.say('hereSince', { time: momentText(person.since, now) })}
            </p>
          </li>`,
      )}
    </ul>`;
  }

  #inviting() {
    const { me, now } = this.view;
    if (me?.role !== 'operator' && me?.role !== 'owner') return nothing;
    const isOwn = me.until === null;
    return html`${
      isOwn
        ? html`<button
              type="button"
              aria-expanded=${this.isInviting}
              @click=${() => (this.isInviting = !this.isInviting)}
            >
              ${this.say(this.isInviting ? 'inviteClose' : 'invite')}
            </button>
            ${this.isInviting ? this.#form() : nothing}`
        : html`<p class="notice">
            ${this.say('inviteNotYours', { name: me.name, time: momentText(me.until ?? now, now) })}
          </p>`
    }
    ${this.keys ? this.#invites(this.keys, isOwn) : nothing}`;
  }

  #form() {
    return html`<invite-form
      .view=${this.view}
      .actions=${this.actions}
      @invited=${() => void this.#list()}
    ></invite-form>`;
  }

  #invites({ invites }: KeyList, isOwn: boolean) {
    const { now } = this.view;
    const good = invites.filter((invite) => isGood(invite, now));
    const ended = invites.filter((invite) => !isGood(invite, now));
    return html`<h3>${this.say('invites')}</h3>
      ${good.length === 0 ? html`<p class="help">${this.say('invitesNone')}</p>` : nothing}
      <ul aria-label=${this.say('invites')}>
        ${good.map((invite) => this.#invite(invite, isOwn))}
      </ul>
      ${
        ended.length === 0
          ? nothing
          : html`<details>
              <summary>${this.say('invitesEnded', { n: ended.length })}</summary>
              <ul class="ended">
                ${ended.map((invite) => this.#ended(invite))}
              </ul>
            </details>`
      }`;
  }

  #invite(invite: Invite, isOwn: boolean) {
    const { now, language, people } = this.view;
    const { id, name, role, until } = invite;
    const isHere = people.some((person) => person.invite === id);
    return html`<li>
      <div class="row">
        <strong>${name}</strong>
        <span class="chip">${this.say(roleWords[role])}</span>
        ${isHere ? html`<span class="good">${this.say('inviteIsHere')}</span>` : nothing}
      </div>
      <p>${this.say('inviteLeft', { left: spanText(until - now, language), time: momentText(until, now) })}</p>
      ${
        isOwn
          ? this.holdButton({
              tone: 'stop',
              label: this.say('inviteRevoke', { name }),
              fire: () => void this.#revoke(invite),
            })
          : nothing
      }
    </li>`;
  }

  #ended({ name, role, until, revokedAt }: Invite) {
    const time = momentText(revokedAt ?? until, this.view.now);
    return html`<li>
      <div class="row"><strong>${name}</strong> <span class="chip">${this.say(roleWords[role])}</span></div>
      <p>${this.say(revokedAt === null ? 'inviteRanOut' : 'inviteWasRevoked', { time })}</p>
    </li>`;
  }

  async #list() {
    this.keys = (await this.actions.people.list()) ?? this.keys;
  }

  async #revoke({ id, name }: Invite) {
    const isDone = await this.actions.people.revoke(id);
    this.note = isDone
      ? { text: this.say('inviteRevoked', { name }), tone: 'good' }
      : { text: this.say('inviteNotRevoked', { name }), tone: 'bad' };
    await this.#list();
  }
}
