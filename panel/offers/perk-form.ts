import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isDeal, type Offer } from '../../shared/show/offer.ts';
import { sameness, type Terms } from '../../shared/show/offer-terms.ts';
import type { TemplateTerms } from '../../shared/show/templates.ts';
import { currencyField } from './currency-field.ts';
import {
  emptyPerk,
  perkFieldsOf,
  perkSteps,
  readPerk,
  withPerkTemplate,
  type PerkFieldName,
  type PerkFields,
  type PerkKind,
} from './perk-fields.ts';
import { TermsForm } from './terms-form.ts';

const isAlike = (one: Terms, other: Terms) => sameness(one) === sameness(other);

/** The form for an offer that is not about one product: spend and save, follow bonus, coupon drop. */
@customElement('perk-form')
export class PerkForm extends TermsForm<PerkFieldName> {
  @property() accessor kind: PerkKind = 'spend-and-save';

  protected override start() {
    const { show, language } = this.view;
    const { catalog } = show!;
    const from = this.edited ?? this.again;
    if (!from || isDeal(from)) return emptyPerk(catalog, language);
    const reason = this.edited?.reason ?? '';
    return { ...perkFieldsOf(from, catalog, language), reason };
  }

  protected override filled(fields: PerkFields, terms: TemplateTerms) {
    return withPerkTemplate(fields, terms);
  }

  protected override readTerms(offerId: string) {
    return readPerk(this.kind, this.fields!, offerId, this.view.language);
  }

  protected override isSameAs(other: Offer) {
    if (!this.fields || other.kind !== this.kind) return false;
    const read = this.readTerms('other');
    return (
      'commands' in read &&
      read.commands.some((command) => command.type === 'offers/draft' && isAlike(command.offer, other))
    );
  }

  protected override get called() {
    return this.heading;
  }

  protected override render() {
    const { show } = this.view;
    if (!show || !this.fields) return nothing;
    const optional = { empty: this.say('optional') };
    return html`<form class="card" novalidate aria-label=${this.heading} @submit=${this.submit}>
      ${this.kind === 'coupon-drop' ? this.#coupon() : currencyField(this.view.language, this.fields.currency, (code) => this.set('currency', code), this.faults.currency)}
      ${this.kind === 'spend-and-save' ? perkSteps.map((n) => this.#step(n)) : nothing}
      ${this.kind === 'follow-bonus' ? this.#bonus() : nothing}
      <div class="pair">
        ${this.input('minutes', this.say('minutesLong'), { keyboard: 'numeric', most: 4, help: this.say('minutesHelp') })}
        ${this.kind === 'coupon-drop' ? nothing : this.input('coupon', this.say('coupon'), { most: 24, ...optional })}
      </div>
      ${this.reason()} ${this.ending(show)}
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
