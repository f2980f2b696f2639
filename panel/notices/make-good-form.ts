import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Language } from '../../shared/language.ts';
import { offersOf, type OfferOf } from '../../shared/show/offer.ts';
import { preparedMakeGood } from '../../shared/show/slip.ts';
import type { Command } from '../../shared/show/show.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';
import { FormElement } from '../frame/form-element.ts';
import { newId } from '../ids.ts';
import { say } from '../texts.ts';

export const blankMakeGood = { worth: '', code: '', quantity: '', minutes: '10' };
export type MakeGoodField = keyof typeof blankMakeGood;

/** The coupons for a slip as typed. Their reason to come again is always the same. */
export function readMakeGood(
  fields: Readonly<Record<MakeGoodField, string>>,
  offerId: string,
  language: Language,
): { readonly command: Command } | { readonly faults: FaultsOf<MakeGoodField> } {
  const read = new FieldReader(fields, language);
  const worth = read.text('worth', 40);
  const code = read.text('code', 24);
  const quantity = read.whole('quantity', 1, 1_000_000, true) ?? 0;
  const lastsMs = (read.whole('minutes', 1, 1440, true) ?? 0) * 60_000;
  if (!read.isSound) return { faults: read.faults };
  const reason = say(language, 'makeGood');
  const offer = { offerId, kind: 'coupon-drop', lastsMs, worth, code, quantity, reason, isMakeGood: true } as const;
  return { command: { type: 'offers/draft', offer } };
}

/** Before the show: the coupons that a price slip starts. After one it holds them once more, for the next. */
@customElement('make-good-form')
export class MakeGoodForm extends FormElement<MakeGoodField> {
  get #prepared() {
    const { show, now } = this.view;
    return show ? preparedMakeGood(show.offers, now) : undefined;
  }

  protected override start() {
    const { offers } = this.view.show!;
    const last =
      this.#prepared ??
      offersOf(offers, 'coupon-drop')
        .filter(({ isMakeGood }) => isMakeGood)
        .at(-1);
    return last ? fieldsOf(last) : blankMakeGood;
  }

  protected override render() {
    if (!this.view.show || !this.fields) return nothing;
    const prepared = this.#prepared;
    return html`<section class="card" aria-labelledby="head">
      <div class="row apart">
        <h2 id="head">${this.say('makeGood')}</h2>
        <span class="chip ${prepared ? 'good' : 'warn'}">${this.say(prepared ? 'makeGoodReady' : 'makeGoodNone')}</span>
      </div>
      <p class="help">
        ${
          prepared
            ? this.say('makeGoodIs', { n: this.count(prepared.quantity), worth: prepared.worth, code: prepared.code })
            : this.say('makeGoodHelp')
        }
      </p>
      ${prepared ? this.sendButton(this.say('makeGoodDiscard'), () => void this.#discard(prepared)) : nothing}
      <details>
        <summary>${this.say(prepared ? 'makeGoodChange' : 'makeGoodPrepare')}</summary>
        <div class="stack">
          ${this.input('worth', this.say('couponWorth'), { most: 40, help: this.say('couponWorthHelp') })}
          <div class="pair">
            ${this.input('code', this.say('couponCode'), { most: 24, help: this.say('makeGoodCodeHelp') })}
            ${this.input('quantity', this.say('couponQuantity'), { keyboard: 'numeric', most: 9 })}
          </div>
          ${this.input('minutes', this.say('minutesLong'), { keyboard: 'numeric', most: 4 })}
          ${this.sendButton(this.say('makeGoodSave'), () => void this.#save(), { class: 'main' })}
        </div>
      </details>
    </section>`;
  }

  async #discard({ offerId }: OfferOf<'coupon-drop'>) {
    const label = this.say('makeGoodDiscard');
    if (await this.actions.send([{ type: 'offers/discard', offerId }], label)) this.reset();
  }

  async #save() {
    if (!this.fields) return;
    const read = readMakeGood(this.fields, this.#prepared?.offerId ?? newId('offer'), this.view.language);
    if ('faults' in read) return this.blame(read.faults);
    if (!(await this.actions.send([read.command], `${this.say('makeGoodSave')} · ${this.say('makeGood')}`))) return;
    this.reset();
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}

const fieldsOf = ({ worth, code, quantity, lastsMs }: OfferOf<'coupon-drop'>) => ({
  worth,
  code,
  quantity: String(quantity),
  minutes: String(Math.max(1, Math.round(lastsMs / 60_000))),
});
