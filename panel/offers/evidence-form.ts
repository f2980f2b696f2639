import { html, nothing } from 'lit';
import { daysAsked, priorPrice } from '../../shared/show/catalog.ts';
import { dealsOf } from '../../shared/show/offer.ts';
import { dayText } from '../times.ts';
import type { FieldName } from './offer-fields.ts';
import { TermsForm } from './terms-form.ts';

/** A form for a deal's terms that takes the evidence for an earlier price too. */
export abstract class EvidenceForm extends TermsForm<FieldName> {
  protected hasFault(...names: FieldName[]): boolean {
    return names.some((name) => this.faults[name]);
  }

  protected evidence() {
    const { show, now } = this.view;
    if (!show || !this.fields) return nothing;
    const { sku } = this.fields;
    const days = daysAsked[show.catalog.market];
    const rows = show.catalog.products.find((product) => product.sku === sku)?.prices ?? [];
    const prior = priorPrice(show.catalog, sku, now, dealsOf(show.offers, sku, now));
    return html`<details ?open=${this.hasFault('wasPrice', 'wasFrom', 'wasUntil', 'wasSource')}>
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
