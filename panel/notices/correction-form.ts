import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { decimalText } from '../../shared/money.ts';
import { findProduct, type Listed } from '../../shared/show/catalog.ts';
import { planSlip, slipSku } from '../../shared/show/slip.ts';
import { emptyFields } from '../offers/offer-fields.ts';
import { currencyField } from '../offers/currency-field.ts';
import { blankCorrection, readCorrection, type CorrectionField } from './notice-fields.ts';
import { NoticeForm } from './notice-form.ts';

const lengths = ['30', '45', '60', '120'] as const;

/** A wrong price, the right one, and what makes the slip good. */
@customElement('correction-form')
export class CorrectionForm extends NoticeForm<CorrectionField> {
  protected readonly notice = 'correction';
  protected readonly isHeld = true;
  protected readonly words = { head: 'correction', send: 'correctionSend', will: 'correctionWill' } as const;

  /** Begins with the product on air at its price of now, else with the one that the host presents. */
  protected override start() {
    const { now, language } = this.view;
    const show = this.view.show!;
    const { catalog } = show;
    const product = findProduct(catalog, slipSku(show, now) ?? '');
    if (!product) return { ...blankCorrection, currency: emptyFields(catalog, language).currency };
    return { ...blankCorrection, ...this.#of(product) };
  }

  #pick(sku: string) {
    const product = this.view.show && findProduct(this.view.show.catalog, sku);
    if (!this.fields) return;
    this.enter({ ...this.fields, ...(product ? this.#of(product) : { sku: '', title: '' }) });
  }

  #of(product: Listed) {
    const right = this.#asked(product.sku);
    return { sku: product.sku, title: product.title, currency: right.currency, right: decimalText(right) };
  }

  /** What the show asks for a product. */
  #asked(sku: string) {
    return planSlip(this.view.show!, this.view.now, { sku }).correction.right;
  }

  protected override body() {
    const { products } = this.view.show!.catalog;
    const optional = { empty: this.say('optional') };
    const { currency } = this.fields!;
    return html`${this.input('sku', this.say('product'), {
        input: (sku) => this.#pick(sku),
        options: [
          ...products.map(({ sku, title }) => ({ value: sku, label: title })),
          { value: '', label: this.say('correctionOther') },
        ],
      })}
      ${this.input('title', this.say('title'), { readonly: this.fields!.sku !== '' })}
      ${currencyField(this.view.language, currency, (code) => this.set('currency', code), this.faults.currency)}
      <div class="pair">
        ${this.price('wrong', this.say('correctionWrong'), currency, optional)}
        ${this.price('right', this.say('correctionRight'), currency)}
      </div>
      <div class="pair">
        ${this.input('coupons', this.say('correctionCoupons'), { keyboard: 'numeric', most: 9, ...optional })}
        ${this.input('code', this.say('couponCode'), { most: 24, ...optional })}
      </div>
      ${this.input('worth', this.say('correctionWorth'), { most: 40, ...optional })}
      ${this.input('seconds', this.say('noticeLasts'), { options: lengths.map((n) => ({ value: n, label: this.say('seconds', { n }) })) })}`;
  }

  protected override read(fields: Readonly<Record<CorrectionField, string>>) {
    return readCorrection(fields, this.view.language, fields.sku ? this.#asked(fields.sku) : undefined);
  }
}
