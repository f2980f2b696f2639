import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { invitedRoles, LONGEST_NAME, type InvitedRole, type MadeInvite } from '../../shared/people.ts';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import './fresh-invite.ts';
import type { Invited } from './people-calls.ts';
import { roleWords } from './people-words.ts';

const HOUR_MS = 3_600_000;

/** How long an invite may be good for: a show, a day's shift, a weekend, somebody who comes to every show. */
const lasts = [
  { lastsMs: 2 * HOUR_MS, label: 'lastsTwoHours' },
  { lastsMs: 12 * HOUR_MS, label: 'lastsTwelveHours' },
  { lastsMs: 72 * HOUR_MS, label: 'lastsThreeDays' },
  { lastsMs: 720 * HOUR_MS, label: 'lastsThirtyDays' },
] as const satisfies { lastsMs: number; label: TextKey }[];

const faultWords: Readonly<Record<Exclude<Invited['outcome'], 'made'>, TextKey>> = {
  'name-taken': 'inviteNameTaken',
  'too-many': 'inviteTooMany',
  'not-allowed': 'inviteNotAllowed',
  'no-answer': 'inviteNoAnswer',
};

/**
 * Invites somebody: who, as what, for how long; then the QR code to scan.
 * @fires invited - the room made one
 * @fires close - the person has the code
 */
@customElement('invite-form')
export class InviteForm extends PanelElement {
  @state() accessor name = '';
  @state() accessor invitedAs: InvitedRole = 'operator';
  @state() accessor lastsMs: number = lasts[1].lastsMs;
  @state() accessor fault: string | undefined;
  @state() accessor isBusy = false;
  @state() accessor made: MadeInvite | null = null;

  protected override render() {
    const { made } = this;
    if (made) return html`<fresh-invite .view=${this.view} .made=${made} @close=${() => this.#done()}></fresh-invite>`;
    return html`<div class="stack">
      ${field({
        id: 'who',
        label: this.say('inviteWho'),
        value: this.name,
        most: LONGEST_NAME,
        input: (name) => {
          this.name = name;
          this.fault = undefined;
        },
        fault: this.fault,
      })}
      ${this.#choice(
        'inviteAs',
        invitedRoles.map((role) => ({
          label: roleWords[role],
          isOn: role === this.invitedAs,
          pick: () => (this.invitedAs = role),
        })),
      )}
      <p class="help">${this.say(this.invitedAs === 'host' ? 'inviteHostMay' : 'inviteOperatorMay')}</p>
      ${this.#choice(
        'inviteUntil',
        lasts.map(({ lastsMs, label }) => ({
          label,
          isOn: lastsMs === this.lastsMs,
          pick: () => (this.lastsMs = lastsMs),
        })),
      )}
      ${this.sendButton(this.say('inviteMake'), () => void this.#make(), { class: 'main', disabled: this.isBusy })}
    </div>`;
  }

  #choice(legend: TextKey, options: { label: TextKey; isOn: boolean; pick: () => void }[]) {
    return html`<fieldset>
      <legend>${this.say(legend)}</legend>
      <div class="pair">
        ${options.map(
          ({ label, isOn, pick }) =>
            html`<button type="button" aria-pressed=${isOn} @click=${pick}>${this.say(label)}</button>`,
        )}
      </div>
    </fieldset>`;
  }

  #done() {
    this.made = null;
    this.dispatchEvent(new Event('close'));
  }

  async #make() {
    if (this.isBusy) return;
    const name = this.name.trim();
    if (name === '') return this.#blame('inviteNameMissing');
    this.isBusy = true;
    const answer = await this.actions.people.invite({ name, role: this.invitedAs, lastsMs: this.lastsMs });
    this.isBusy = false;
    if (answer.outcome !== 'made') return this.#blame(faultWords[answer.outcome]);
    this.made = answer.made;
    this.name = '';
    this.dispatchEvent(new Event('invited'));
  }

  async #blame(fault: TextKey) {
    this.fault = this.say(fault, { name: this.name.trim() });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#who')?.focus();
  }
}
