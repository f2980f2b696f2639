import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kindWords } from '../cues/offer-words.ts';
import { FormElement } from '../frame/form-element.ts';
import { newId } from '../ids.ts';
import { currencyField } from './currency-field.ts';
import {
  emptyPerk,
  perkFieldsOf,
  perkSteps,
  readPerk,
  type Perk,
  type PerkFieldName,
  type PerkKind,
} from './perk-fields.ts';

/** The form for an offer that is not about one product: spend and save, follow bonus, coupon drop. */
@customElement('perk-form')
export class PerkForm extends FormElement<PerkFieldName> {
  @property() accessor kind: PerkKind = 'spend-and-save';
  /** The offer to run once more, if it is not a new one. */
  @property({ attribute: false }) accessor again: Perk | null = null;

  protected override start() {
    const { show, language } = this.view;
    const { catalog } = show!;
    return this.again ? perkFieldsOf(this.again, catalog, language) : emptyPerk(catalog, language);
  }

  async #save(event: Event) {
    event.preventDefault();
    if (!this.fields) return;
    const read = readPerk(this.kind, this.fields, newId('offer'), this.view.language);
    if ('faults' in read) return this.blame(read.faults);
    if (await this.actions.send([read.command], `${this.say('saveDraft')} · ${this.say(kindWords[this.kind])}`))
      this.close();
  }

  protected override render() {
    if (!this.fields) return nothing;
    const optional = { empty: this.say('optional') };
    return html`<form class="card" novalidate aria-label=${this.say(kindWords[this.kind])} @submit=${this.#save}>
      ${this.kind === 'coupon-drop' ? this.#coupon() : currencyField(this.view.language, this.fields.currency, (code) => this.set('currency', code), this.faults.currency)}
      ${this.kind === 'spend-and-save' ? perkSteps.map((n) => this.#step(n)) : nothing}
      ${this.kind === 'follow-bonus' ? this.#bonus() : nothing}
      <div class="pair">
        ${this.input('minutes', this.say('minutesLong'), { keyboard: 'numeric', most: 4, help: this.say('minutesHelp') })}
        ${this.kind === 'coupon-drop' ? nothing : this.input('coupon', this.say('coupon'), { most: 24, ...optional })}
      </div>
      ${this.input('reason', this.say('reason'), { help: this.say('reasonHelpPerk'), ...optional })}
      <p class="help">${this.say('saveDraftHelp')}</p>
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('saveDraft'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }

  #step(n: (typeof perkSteps)[number]) {
    const { currency } = this.fields!;
    const more = n > 1 ? { empty: this.say('optional') } : {};
    return html`<div class="pair">
      ${this.price(`spend${n}`, this.say('spendFrom', { n }), currency, more)}
      ${this.price(`save${n}`, this.say('saveSo', { n }), currency, more)}
    </div>`;
  }

  #bonus() {
    const { currency } = this.fields!;
    return html`<div class="pair">
      ${this.price('save', this.say('followSave'), currency)}
      ${this.price('spend', this.say('followSpend'), currency, { empty: this.say('optional') })}
    </div>`;
  }

  #coupon() {
    return html`${this.input('worth', this.say('couponWorth'), { most: 40, help: this.say('couponWorthHelp') })}
      <div class="pair">
        ${this.input('code', this.say('couponCode'), { most: 64 })}
        ${this.input('quantity', this.say('couponQuantity'), { keyboard: 'numeric', most: 9 })}
      </div>`;
  }
}
