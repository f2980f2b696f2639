import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { findProduct } from '../../shared/show/catalog.ts';
import { isDeal, type Deal, type Offer } from '../../shared/show/offer.ts';
import type { Show } from '../../shared/show/show.ts';
import type { TemplateTerms } from '../../shared/show/templates.ts';
import { field } from '../frame/field.ts';
import { readPrice } from '../price-field.ts';
import { currencyField } from './currency-field.ts';
import { EvidenceForm } from './evidence-form.ts';
import {
  emptyFields,
  fieldsOf,
  readOffer,
  withProduct,
  withTemplate,
  type FieldName,
  type OfferFields,
} from './offer-fields.ts';
import { productAtHand } from './product-at-hand.ts';
import { LONGEST_IDS, stockIdsText } from './stock-ids.ts';

const missedChoices = [
  ['refund', 'groupRefund'],
  ['full-price', 'groupFullPrice'],
] as const;

/** What of a product is seldom typed here. */
const seldom = ['stockIds', 'unit'] as const;

/**
 * The form for a deal, a flash sale or a group buy: its product, terms and, if there is one, the evidence for an earlier price.
 */
@customElement('offer-form')
export class OfferForm extends EvidenceForm {
  @property() accessor kind: Deal['kind'] = 'flash-sale';

  protected override start() {
    const { show, language, now } = this.view;
    const { catalog } = show!;
    const from = this.edited ?? this.again;
    if (from && isDeal(from)) return { ...fieldsOf(from, catalog, language), reason: this.edited?.reason ?? '' };
    const product = productAtHand(show!, now);
    const empty = emptyFields(catalog, language);
    return product ? withProduct(empty, product) : empty;
  }

  protected override filled(fields: OfferFields, terms: TemplateTerms) {
    return withTemplate(fields, terms);
  }

  protected override readTerms(offerId: string, show: Show) {
    const { now, language } = this.view;
    return readOffer({ ...this.fields!, kind: this.kind }, show.catalog, now, offerId, language);
  }

  protected override isSameAs(other: Offer) {
    return isDeal(other) && other.sku === this.fields?.sku.trim();
  }

  protected override get called() {
    return this.fields?.title ?? '';
  }

  /** With a product there, the price is all that a template leaves to type. */
  protected override next() {
    if (this.fields?.sku && !this.fields.deal) this.renderRoot.querySelector<HTMLElement>('#deal')?.focus();
  }

  protected override set(name: FieldName, value: string) {
    super.set(name, value);
    if (!this.fields) return;
    // A product that is known by its typed SKU keeps its stock ids.
    const known = name === 'sku' && this.view.show ? findProduct(this.view.show.catalog, value.trim()) : undefined;
    if (known && this.fields.stockIds.trim() === '') this.enter({ ...this.fields, stockIds: stockIdsText(known) });
  }

  #pick(sku: string) {
    const { show, language } = this.view;
    if (!show || !this.fields) return;
    const product = show.catalog.products.find((candidate) => candidate.sku === sku);
    const empty = emptyFields(show.catalog, language);
    const { title, stockIds, unit, price } = empty;
    this.enter(product ? withProduct(this.fields, product) : { ...this.fields, sku: '', title, stockIds, unit, price });
    this.faults = {};
  }

  protected override render() {
    const { show } = this.view;
    const { fields } = this;
    if (!show || !fields) return nothing;
    const { products } = show.catalog;
    const isKnown = products.some(({ sku }) => sku === fields.sku);
    return html`<form class="card" novalidate aria-label=${this.heading} @submit=${this.submit}>
      ${
        products.length === 0
          ? nothing
          : field({
              id: 'product',
              label: this.say('product'),
              value: isKnown ? fields.sku : '',
              input: (sku) => this.#pick(sku),
              options: [
                ...products.map(({ sku, title }) => ({ value: sku, label: title })),
                { value: '', label: this.say('productNew') },
              ],
            })
      }
      ${isKnown ? this.#known(fields) : this.#unknown(fields)}
      <div class="pair">
        ${this.input('minutes', this.say('minutesLong'), { keyboard: 'numeric', most: 4, help: this.say('minutesHelp') })}
        ${
          this.kind === 'group-buy'
            ? this.input('needed', this.say('groupNeeded'), { keyboard: 'numeric', most: 6 })
            : this.input('quantity', this.say('quantity'), {
                keyboard: 'numeric',
                most: 9,
                empty: this.say('optional'),
              })
        }
      </div>
      <div class="pair">
        ${this.input('limit', this.say('limit'), { keyboard: 'numeric', most: 9, empty: this.say('optional') })}
        ${this.input('coupon', this.say('coupon'), { most: 24, empty: this.say('optional') })}
      </div>
      ${this.kind === 'group-buy' ? this.input('ifMissed', this.say('groupMissed'), { options: missedChoices.map(([value, key]) => ({ value, label: this.say(key) })) }) : nothing}
      ${this.evidence()} ${this.reason()} ${this.ending(show)}
    </form>`;
  }

  /** A product that is in the catalog needs no look at all of its fields. */
  #known(fields: OfferFields) {
    const read = readPrice(fields.price, fields.currency);
    const price = 'money' in read ? this.money(read.money) : fields.price;
    return html`<details ?open=${this.hasFault('title', 'currency', 'price', ...seldom)}>
        <summary>${this.say('productFolded', { price })}</summary>
        <div class="stack">
          ${this.input('title', this.say('title'))} ${this.#currency(fields)} ${this.#regular(fields)} ${this.#seldom()}
        </div>
      </details>
      ${this.price('deal', this.say('dealPrice'), fields.currency)}`;
  }

  #unknown(fields: OfferFields) {
    return html`${this.input('sku', this.say('sku'), { help: this.say('skuHelp'), most: 64 })}
      ${this.input('title', this.say('title'))} ${this.#currency(fields)}
      <div class="pair">${this.#regular(fields)} ${this.price('deal', this.say('dealPrice'), fields.currency)}</div>
      <details ?open=${this.hasFault(...seldom)}>
        <summary>${this.say('productSeldom')}</summary>
        <div class="stack">${this.#seldom()}</div>
      </details>`;
  }

  #currency = ({ currency }: OfferFields) =>
    currencyField(this.view.language, currency, (code) => this.set('currency', code), this.faults.currency);

  #regular = ({ currency }: OfferFields) =>
    this.price('price', this.say('regularPrice'), currency, { help: this.say('regularPriceHelp') });

  #seldom() {
    const ids = { help: this.say('stockIdsHelp'), most: LONGEST_IDS, empty: this.say('optional') };
    return html`${this.input('stockIds', this.say('stockIds'), ids)}
    ${this.input('unit', this.say('unit'), { empty: this.say('unitHelp'), most: 8 })}`;
  }
}
