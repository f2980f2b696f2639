import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { busyWith, ranLately, repeats } from '../../shared/show/offer-check.ts';
import { isDeal, type Offer } from '../../shared/show/offer.ts';
import type { Kind } from '../../shared/show/offer-terms.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import type { Template, TemplateTerms } from '../../shared/show/templates.ts';
import { kindWords, startWords, worthText } from '../cues/offer-words.ts';
import type { FaultsOf } from '../frame/field-reader.ts';
import type { Field } from '../frame/field.ts';
import { FormElement } from '../frame/form-element.ts';
import { newId } from '../ids.ts';
import { leftText } from '../times.ts';
import './check-list.ts';
import { checkRows, type CheckRow } from './check-rows.ts';
import { missingRows } from './missing-rows.ts';
import { preview } from './preview.ts';

const reasons = ['reasonSoldOut', 'reasonViewers', 'reasonMistake'] as const;

/** What a form says: the commands that make its draft, or what is wrong with each field. */
export type TermsRead<Name extends string> =
  | { readonly commands: readonly Command[] }
  | { readonly faults: FaultsOf<Name> };

/**
 * The form for an offer's terms, new, once more or changed. It says what viewers will see before anything is sent, asks why the same runs
 * again, and saves a draft or starts at once.
 */
export abstract class TermsForm<Name extends string> extends FormElement<Name | 'reason'> {
  abstract kind: Kind;
  /** The offer to run once more, if it is one. */
  @property({ attribute: false }) accessor again: Offer | null = null;
  /** The draft to be changed, if it is one. */
  @property({ attribute: false }) accessor edited: Offer | null = null;
  /** What the form begins with; a new one is filled into what was typed. */
  @property({ attribute: false }) accessor template: Template | null = null;
  /** One for the form, so that a draft that was saved on the way to a refused start is not saved twice. */
  readonly #newId = newId('offer');
  readonly #labels = new Map<string, string>();

  /** The fields with a template's terms in them. */
  protected abstract filled(
    fields: Readonly<Record<Name | 'reason', string>>,
    terms: TemplateTerms,
  ): Readonly<Record<Name | 'reason', string>>;
  protected abstract readTerms(offerId: string, show: Show): TermsRead<Name | 'reason'>;
  /** Whether another offer is the same as this one, as far as it is typed. */
  protected abstract isSameAs(other: Offer): boolean;
  /** What the offer is called in the line that tells how it went. */
  protected abstract get called(): string;

  protected override willUpdate(changed?: PropertyValues<this>) {
    super.willUpdate();
    if (!changed?.has('template') || !this.template || !this.fields) return;
    this.enter(this.filled(this.fields, this.template.terms));
    this.faults = {};
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('template') && this.template) this.next();
  }

  /** Goes where there is still something to type, where a template leaves one thing open. */
  protected next() {}

  protected override input(name: Name | 'reason', label: string, more: Partial<Field> = {}): TemplateResult {
    this.#labels.set(name, label);
    return super.input(name, label, more);
  }

  get #offerId() {
    return this.edited?.offerId ?? this.#newId;
  }

  /** The other offers that are the same as this one. */
  get #alike(): Offer[] {
    const offers = this.view.show?.offers ?? [];
    return offers.filter((other) => other.offerId !== this.edited?.offerId && this.isSameAs(other));
  }

  /** The same runs, or ended lately: the room asks why it comes again. */
  get #asksReason(): boolean {
    return this.again !== null || this.#alike.some((other) => ranLately(other, this.view.now));
  }

  /** Asked for where the same ran; offered where the same is a draft, and where there is one already. */
  protected reason(): TemplateResult | typeof nothing {
    if (this.#asksReason) return this.#reasons();
    if (this.#alike.length === 0 && !this.fields?.reason) return nothing;
    return html`<details>
      <summary>${this.say('reasonFolded')}</summary>
      ${this.#reasons()}
    </details>`;
  }

  #reasons() {
    return html`<fieldset class="stack notice">
      <legend class="unseen">${this.say('reason')}</legend>
      <p>${this.say('reasonAsked')}</p>
      <div class="row">
        ${reasons.map((key) => {
          const text = this.say(key);
          return html`<button
            type="button"
            aria-pressed=${this.fields?.reason === text}
            @click=${() => this.set('reason', text)}
          >
            ${text}
          </button>`;
        })}
      </div>
      ${this.input('reason', this.say('reasonOther'))}
    </fieldset>`;
  }

  get #isSilent() {
    return this.#asksReason && !this.fields?.reason.trim();
  }

  #read(show: Show): TermsRead<Name | 'reason'> {
    const read = this.readTerms(this.#offerId, show);
    if (!this.#isSilent) return read;
    const faults: FaultsOf<Name | 'reason'> = 'faults' in read ? { ...read.faults } : {};
    return { faults: Object.assign(faults, { reason: this.say('badReason') }) };
  }

  async #send(starts: boolean) {
    const { show } = this.view;
    if (!show) return;
    const read = this.#read(show);
    if ('faults' in read) return this.blame(read.faults);
    const offerId = this.#offerId;
    const label = `${this.say(starts ? startWords[this.kind] : 'saveDraft')} · ${this.called}`;
    const start = { type: 'offers/start', offerId } as const;
    if (!(await this.actions.send([...read.commands, ...(starts ? [start] : [])], label))) return;
    if (this.kind === 'flash-sale' || this.kind === 'group-buy') this.actions.choose(offerId);
    this.close();
  }

  /** What viewers will see, and the two ways on: a draft, or the air. */
  protected ending(show: Show): TemplateResult {
    const { now, language } = this.view;
    const read = this.readTerms(this.#offerId, show);
    const seen = 'commands' in read ? preview(show, read.commands, now) : null;
    const isBusy = seen !== null && busyWith(seen.offer, seen.show.offers, now) !== undefined;
    const known = seen ? checkRows(seen.offer, seen.show, now, language) : [];
    const rows = [
      ...('faults' in read ? missingRows(read.faults, this.fields ?? {}, this.#labels, language) : []),
      ...this.#silence(seen?.offer),
      ...known,
    ];
    const wrong = Object.values(this.faults).filter(Boolean).length;
    const note = seen
      ? this.say(isDeal(seen.offer) ? 'willStart' : 'willStartPerk', {
          deal: worthText(seen.offer, language),
          length: leftText(seen.offer.lastsMs),
        })
      : this.say('startNowNote');
    return html`${wrong > 0 ? html`<p class="bad" role="alert">${this.say('formFaults', { n: wrong })}</p>` : nothing}
      <section class="card inner" aria-label=${this.say('check')}>
        <h3>${this.say('check')}</h3>
        <check-list .rows=${rows}></check-list>
      </section>
      <p class="help">${this.say('saveDraftHelp')}</p>
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('saveDraft'), () => void this.#send(false), { class: 'main' })}
      </div>
      ${this.holdButton(
        {
          tone: 'go',
          label: this.say(startWords[this.kind]),
          fire: () => void this.#send(true),
          disabled: isBusy,
        },
        html`<span class="note">${note}</span>`,
      )}`;
  }

  /** That the reason is still asked for, where the room's own refusal does not say it yet. */
  #silence(offer?: Offer): CheckRow[] {
    const { show, now } = this.view;
    const isTold = offer && show && repeats(offer, show.offers, now);
    return this.#isSilent && !isTold ? [{ tone: 'stop', text: this.say('badReason') }] : [];
  }

  /** A submit by the keyboard saves the draft: only a hold starts. */
  protected submit = (event: Event) => {
    event.preventDefault();
    void this.#send(false);
  };

  protected get heading(): string {
    return this.say(kindWords[this.kind]);
  }
}
