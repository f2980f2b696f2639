import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { KeyList } from '../../shared/people.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './invite-form.ts';
import './invite-list.ts';
import { gathered, momentText, nameOf, pageWords, roleWords } from './people-words.ts';

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
    `,
  ];

  /** Null before the room answered. */
  @state() accessor keys: KeyList | null = null;
  @state() accessor inviting: 'no' | 'form' | 'code' = 'no';
  #askedFor = '';

  /** Asks anew on each new link and whenever somebody comes or goes: who was revoked elsewhere leaves. */
  protected override updated() {
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
              ${person.count > 1 ? html`<span class="chip">× ${person.count}</span>` : nothing}
              ${person.invite === undefined ? nothing : html`<span class="chip">${this.say(roleWords[person.role])}</span>`}
            </div>
            <p>
              ${person.role === 'overlay' ? nothing : html`${this.say(pageWords[person.page])} · `}${this.say('hereSince', { time: momentText(person.since, now) })}
            </p>
          </li>`,
      )}
    </ul>`;
  }

  #inviting() {
    const { me } = this.view;
    if (me?.role !== 'operator' && me?.role !== 'owner') return nothing;
    return html`${me.until === null ? this.#door() : this.#why(me.name, me.until)}
    ${
      this.keys
        ? html`<invite-list
            .view=${this.view}
            .actions=${this.actions}
            .invites=${this.keys.invites}
            ?own=${me.until === null}
            @changed=${() => void this.#list()}
          ></invite-list>`
        : nothing
    }`;
  }

  #why(name: string, until: number) {
    const time = momentText(until, this.view.now);
    return html`<p class="notice">${this.say('inviteNotYours', { name, time })}</p>`;
  }

  #door() {
    const { inviting } = this;
    const toggle = () => (this.inviting = inviting === 'no' ? 'form' : 'no');
    // While the code is on screen a slip of the thumb must not take it away: it is shown this once.
    const button =
      inviting === 'code'
        ? nothing
        : html`<button type="button" aria-expanded=${inviting === 'form'} @click=${toggle}>
            ${this.say(inviting === 'form' ? 'inviteClose' : 'invite')}
          </button>`;
    return html`${button} ${inviting === 'no' ? nothing : this.#form()}`;
  }

  #form() {
    return html`<invite-form
      .view=${this.view}
      .actions=${this.actions}
      @invited=${() => this.#invited()}
      @close=${() => (this.inviting = 'no')}
    ></invite-form>`;
  }

  #invited() {
    this.inviting = 'code';
    void this.#list();
  }

  async #list() {
    this.keys = (await this.actions.people.list()) ?? this.keys;
  }
}
