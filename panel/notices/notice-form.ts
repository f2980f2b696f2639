import { html, nothing, type TemplateResult } from 'lit';
import { latestAt, type Airing } from '../../shared/show/airing.ts';
import type { Name as NoticeName } from '../../shared/show/notices.ts';
import type { Command } from '../../shared/show/show.ts';
import type { FaultsOf } from '../frame/field-reader.ts';
import { FormElement } from '../frame/form-element.ts';
import type { TextKey } from '../texts.ts';
import { leftText } from '../times.ts';

/** What a form says: the command, or what is wrong with each field in words. */
export type NoticeRead<Name extends string> = { readonly command: Command } | { readonly faults: FaultsOf<Name> };

/** The words of a notice's card. `will` says what the tap does. */
export interface NoticeWords {
  readonly head: TextKey;
  readonly send: TextKey;
  readonly will: TextKey;
}

/** The card of one notice: whether viewers see it, taking it down, and the form that puts it on. */
export abstract class NoticeForm<Name extends string> extends FormElement<Name> {
  protected abstract readonly notice: NoticeName;
  protected abstract readonly words: NoticeWords;
  /** Whether its button must be held: what fills the picture, and what cannot be unsaid. */
  protected abstract readonly isHeld: boolean;

  protected abstract body(): TemplateResult;
  protected abstract read(fields: Readonly<Record<Name, string>>): NoticeRead<Name>;

  protected override render() {
    const { show, now } = this.view;
    if (!show || !this.fields) return nothing;
    const given = latestAt<Airing>(show.notices[this.notice], this.soon);
    return html`<section class="card" aria-labelledby="head">
      <div class="row apart">
        <h2 id="head">${this.say(this.words.head)}</h2>
        ${given ? html`<span class="chip good">● ${this.say('noticeShown')}${given.until === null ? '' : ` · ${leftText(given.until - now)}`}</span>` : nothing}
      </div>
      ${given ? this.sendButton(this.say('noticeTakeDown'), () => void this.actions.send([{ type: 'notices/take-down', notice: this.notice }], this.#label('noticeTakeDown'))) : nothing}
      <details>
        <summary>${this.say(given ? 'noticeAgain' : 'noticeNew')}</summary>
        <div class="stack">${this.body()} ${this.#button()}</div>
      </details>
    </section>`;
  }

  #label(key: TextKey) {
    return `${this.say(key)} · ${this.say(this.words.head)}`;
  }

  #button() {
    const { send, will } = this.words;
    const fire = () => void this.#send();
    const note = html`<span class="note">${this.say(will)}</span>`;
    if (this.isHeld) return this.holdButton({ tone: 'go', label: this.say(send), fire }, note);
    return html`${this.sendButton(this.say(send), fire, { class: 'main' })}
      <p class="help">${this.say(will)}</p>`;
  }

  async #send() {
    if (!this.fields) return;
    const read = this.read(this.fields);
    if ('faults' in read) return this.blame(read.faults);
    if (!(await this.actions.send([read.command], this.#label(this.words.send)))) return;
    this.reset();
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}
