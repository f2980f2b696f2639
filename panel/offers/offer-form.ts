import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { daysAsked, findProduct, priorPrice } from '../../shared/show/catalog.ts';
import { dealsOf, type Offer } from '../../shared/show/offer.ts';
import { field, type Field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { newId } from '../ids.ts';
import { currencies } from '../price-field.ts';
import { dayText } from '../times.ts';
import {
  emptyFields,
  fieldsOf,
  readOffer,
  withProduct,
  type Faults,
  type FieldName,
  type OfferFields,
} from './offer-fields.ts';
import { LONGEST_IDS, stockIdsText } from './stock-ids.ts';

/**
 * The form for a flash sale: its product, terms and, if there is one, the evidence for an earlier price.
 * @fires close - the draft was saved, or the form given up
 */
@customElement('offer-form')
export class OfferForm extends PanelElement {
  /** The offer to run once more, if it is not a new one. */
  @property({ attribute: false }) accessor again: Offer | null = null;

  @state() accessor fields: OfferFields | null = null;
  @state() accessor faults: Faults = {};

  protected override willUpdate() {
    const { show, language } = this.view;
    if (this.fields || !show) return;
    const last = show.catalog.products.at(-1);
    const start = emptyFields(show.catalog, language);
    this.fields = this.again ? fieldsOf(this.again, show.catalog, language) : last ? withProduct(start, last) : start;
  }

  #set(name: FieldName, value: string) {
    if (!this.fields) return;
    this.fields = { ...this.fields, [name]: value };
    // A product that is known by its typed SKU keeps its stock ids.
    const known = name === 'sku' && this.view.show ? findProduct(this.view.show.catalog, value.trim()) : undefined;
    if (known && this.fields.stockIds.trim() === '') this.fields = { ...this.fields, stockIds: stockIdsText(known) };
    const { [name]: _corrected, ...faults } = this.faults;
    this.faults = faults;
  }

  #pick(sku: string) {
    const { show, language } = this.view;
    if (!show || !this.fields) return;
    const product = show.catalog.products.find((candidate) => candidate.sku === sku);
    const empty = emptyFields(show.catalog, language);
    const { title, stockIds, unit, price } = empty;
    this.fields = product
      ? withProduct(this.fields, product)
      : { ...this.fields, sku: '', title, stockIds, unit, price };
    this.faults = {};
  }

  async #save(event: Event) {
    event.preventDefault();
    const { show, now, language } = this.view;
    if (!show || !this.fields) return;
    const offerId = newId('offer');
    const read = readOffer(this.fields, show.catalog, now, offerId, language);
    if ('faults' in read) {
      this.faults = read.faults;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (!(await this.actions.send(read.commands, `${this.say('saveDraft')} · ${this.fields.title}`))) return;
    this.actions.choose(offerId);
    this.#close();
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }

  #field(name: FieldName, label: string, more: Partial<Field> = {}) {
    const fault = this.faults[name];
    return field({
      id: name,
      label,
      value: this.fields?.[name] ?? '',
      input: (value) => this.#set(name, value),
      fault,
      ...more,
    });
  }

  protected override render() {
    const { show } = this.view;
    const { fields } = this;
    if (!show || !fields) return nothing;
    const { products } = show.catalog;
    const isKnown = products.some(({ sku }) => sku === fields.sku);
    const faults = Object.keys(this.faults).length;
    return html`<form class="card" novalidate aria-labelledby="head" @submit=${this.#save}>
      <h2 id="head">${this.say('newOffer')}</h2>
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
      ${isKnown ? nothing : this.#field('sku', this.say('sku'), { help: this.say('skuHelp'), most: 64 })}
      ${this.#field('title', this.say('title'))}
      ${this.#field('stockIds', this.say('stockIds'), { help: this.say('stockIdsHelp'), most: LONGEST_IDS, empty: this.say('optional') })}
      <div class="pair">
        ${this.#currency()} ${this.#field('unit', this.say('unit'), { empty: this.say('unitHelp'), most: 8 })}
      </div>
      <div class="pair">
        ${this.#field('price', this.say('regularPrice'), { keyboard: 'decimal', most: 20, help: this.say('regularPriceHelp') })}
        ${this.#field('deal', this.say('dealPrice'), { keyboard: 'decimal', most: 20 })}
      </div>
      <div class="pair">
        ${this.#field('minutes', this.say('minutesLong'), { keyboard: 'numeric', most: 4, help: this.say('minutesHelp') })}
        ${this.#field('quantity', this.say('quantity'), { keyboard: 'numeric', most: 9, empty: this.say('optional') })}
      </div>
      <div class="pair">
        ${this.#field('limit', this.say('limit'), { keyboard: 'numeric', most: 9, empty: this.say('optional') })}
        ${this.#field('coupon', this.say('coupon'), { most: 24, empty: this.say('optional') })}
      </div>
      ${this.#field('reason', this.say('reason'), { help: this.say('reasonHelp'), empty: this.say('optional') })}
      ${this.#evidence()}
      ${faults > 0 ? html`<p class="bad" role="alert">${this.say('formFaults', { n: faults })}</p>` : nothing}
      <p class="help">${this.say('saveDraftHelp')}</p>
      <div class="pair">
        <button type="button" @click=${this.#close}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('saveDraft'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }

  #currency() {
    const known = this.fields?.currency ?? '';
    const codes = known && !currencies.includes(known) ? [known, ...currencies] : currencies;
    const options = [
      { value: '', label: this.say('currencyChoose') },
      ...codes.map((code) => ({ value: code, label: code })),
    ];
    return this.#field('currency', this.say('currency'), { options });
  }

  #evidence() {
    const { show, now } = this.view;
    if (!show || !this.fields) return nothing;
    const { sku } = this.fields;
    const days = daysAsked[show.catalog.market];
    const rows = show.catalog.products.find((product) => product.sku === sku)?.prices ?? [];
    const prior = priorPrice(show.catalog, sku, now, dealsOf(show.offers, sku, now));
    const hasFault = (['wasPrice', 'wasFrom', 'wasUntil', 'wasSource'] as const).some((name) => this.faults[name]);
    return html`<details ?open=${hasFault}>
      <summary>${this.say('evidence')}</summary>
      <div class="stack">
        <p class="help">${this.say('evidenceHelp', { days })}</p>
        ${rows.map(
          ({ price, from, until, source }) =>
            html`<p>
              ${this.say('evidenceRow', { price: this.money(price), from: dayText(from), until: dayText(until), source })}
            </p>`,
        )}
        ${
          rows.length === 0
            ? nothing
            : prior
              ? html`<p class="good">${this.say('evidenceEnough', { price: this.money(prior.price) })}</p>`
              : html`<p class="warn">${this.say('evidenceShort', { days })}</p>`
        }
        ${this.#field('wasPrice', this.say('evidencePrice'), { keyboard: 'decimal', most: 20 })}
        <div class="pair">
          ${this.#field('wasFrom', this.say('evidenceFrom'), { type: 'date' })}
          ${this.#field('wasUntil', this.say('evidenceUntil'), { type: 'date' })}
        </div>
        ${this.#field('wasSource', this.say('evidenceSource'), { help: this.say('evidenceSourceHelp'), most: 80 })}
      </div>
    </details>`;
  }
}
