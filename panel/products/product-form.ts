import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Listed } from '../../shared/show/catalog.ts';
import { FormElement } from '../frame/form-element.ts';
import { currencyField } from '../offers/currency-field.ts';
import { LONGEST_IDS } from '../offers/stock-ids.ts';
import '../pictures/picture-field.ts';
import type { PictureField } from '../pictures/picture-field.ts';
import { pointNames, productFieldsOf, readProduct, type ProductFieldName } from './product-fields.ts';

/** The form of a product: what it is called, costs and looks like, and what the host says of it. */
@customElement('product-form')
export class ProductForm extends FormElement<ProductFieldName> {
  /** Null for a new one. */
  @property({ attribute: false }) accessor product: Listed | null = null;

  protected override start() {
    return productFieldsOf(this.product, this.view.show!.catalog, this.view.language);
  }

  async #save(event: Event) {
    event.preventDefault();
    if (!this.fields || !this.view.show) return;
    const read = readProduct(this.fields, this.view.show.catalog, this.view.language);
    if ('faults' in read) return this.blame(read.faults);
    if (await this.actions.send([read.command], `${this.say('productSave')} · ${this.fields.title}`)) this.close();
  }

  protected override render() {
    const { fields } = this;
    if (!fields) return nothing;
    const optional = { empty: this.say('optional') };
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${this.product ? nothing : this.input('sku', this.say('sku'), { help: this.say('skuHelp'), most: 64 })}
      ${this.input('title', this.say('title'))}
      <picture-field
        .view=${this.view}
        .actions=${this.actions}
        .label=${this.say('productPicture')}
        .value=${fields.picture}
        @change=${({ target }: { target: PictureField }) => this.set('picture', target.value)}
      ></picture-field>
      <fieldset class="stack">
        <legend>${this.say('productPoints')}</legend>
        <div class="pair">
          ${pointNames.map((name, index) => this.input(name, this.say('productPoint', { n: index + 1 }), { most: 24, ...optional }))}
        </div>
      </fieldset>
      <div class="pair">
        ${this.price('price', this.say('regularPrice'), fields.currency, { help: this.say('regularPriceHelp') })}
        ${currencyField(this.view.language, fields.currency, (code) => this.set('currency', code), this.faults.currency)}
      </div>
      <div class="pair">
        ${this.input('unit', this.say('unit'), { empty: this.say('unitHelp'), most: 8 })}
        ${this.input('stockIds', this.say('productStockIds'), { most: LONGEST_IDS, ...optional })}
      </div>
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('productSave'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }
}
