import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { daysAsked, findProduct, priorPrice } from '../../shared/show/catalog.ts';
import { dealsOf, type Deal } from '../../shared/show/offer.ts';
import { kindWords } from '../cues/offer-words.ts';
import { field } from '../frame/field.ts';
import { FormElement } from '../frame/form-element.ts';
import { newId } from '../ids.ts';
import { dayText } from '../times.ts';
import { currencyField } from './currency-field.ts';
import { emptyFields, fieldsOf, readOffer, withProduct, type FieldName } from './offer-fields.ts';
import { LONGEST_IDS, stockIdsText } from './stock-ids.ts';

const missedChoices = [
  ['refund', 'groupRefund'],
  ['full-price', 'groupFullPrice'],
] as const;

/**
 * The form for a deal, a flash sale or a group buy: its product, terms and, if there is one, the evidence for an earlier price.
 */
@customElement('offer-form')
export class OfferForm extends FormElement<FieldName> {
  @property() accessor kind: Deal['kind'] = 'flash-sale';
  /** The offer to run once more, if it is not a new one. */
  @property({ attribute: false }) accessor again: Deal | null = null;

  protected override start() {
    const { show, language } = this.view;
    const { catalog } = show!;
    if (this.again) return fieldsOf(this.again, catalog, language);
    const last = catalog.products.at(-1);
    const empty = emptyFields(catalog, language);
    return last ? withProduct(empty, last) : empty;
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

  async #save(event: Event) {
    event.preventDefault();
    const { show, now, language } = this.view;
    if (!show || !this.fields) return;
    const offerId = newId('offer');
    const read = readOffer({ ...this.fields, kind: this.kind }, show.catalog, now, offerId, language);
    if ('faults' in read) return this.blame(read.faults);
    if (!(await this.actions.send(read.commands, `${this.say('saveDraft')} · ${this.fields.title}`))) return;
    this.actions.choose(offerId);
    this.close();
  }

  protected override render() {
    const { show } = this.view;
    const { fields } = this;
    if (!show || !fields) return nothing;
    const { products } = show.catalog;
    const isKnown = products.some(({ sku }) => sku === fields.sku);
    const faults = Object.values(this.faults).filter(Boolean).length;
    return html`<form class="card" novalidate aria-label=${this.say(kindWords[this.kind])} @submit=${this.#save}>
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
      ${isKnown ? nothing : this.input('sku', this.say('sku'), { help: this.say('skuHelp'), most: 64 })}
      ${this.input('title', this.say('title'))}
      ${this.input('stockIds', this.say('stockIds'), { help: this.say('stockIdsHelp'), most: LONGEST_IDS, empty: this.say('optional') })}
      <div class="pair">
        ${currencyField(this.view.language, fields.currency, (code) => this.set('currency', code), this.faults.currency)}
        ${this.input('unit', this.say('unit'), { empty: this.say('unitHelp'), most: 8 })}
      </div>
      <div class="pair">
        ${this.price('price', this.say('regularPrice'), fields.currency, { help: this.say('regularPriceHelp') })}
        ${this.price('deal', this.say('dealPrice'), fields.currency)}
      </div>
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
      ${this.input('reason', this.say('reason'), { help: this.say('reasonHelp'), empty: this.say('optional') })}
      ${this.#evidence()}
      ${faults > 0 ? html`<p class="bad" role="alert">${this.say('formFaults', { n: faults })}</p>` : nothing}
      <p class="help">${this.say('saveDraftHelp')}</p>
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('saveDraft'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
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
        ${this.price('wasPrice', this.say('evidencePrice'), this.fields.currency)}
        <div class="pair">
          ${this.input('wasFrom', this.say('evidenceFrom'), { type: 'date' })}
          ${this.input('wasUntil', this.say('evidenceUntil'), { type: 'date' })}
        </div>
        ${this.input('wasSource', this.say('evidenceSource'), { help: this.say('evidenceSourceHelp'), most: 80 })}
      </div>
    </details>`;
  }
}
