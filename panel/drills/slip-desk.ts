import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { latestAt } from '../../shared/show/airing.ts';
import type { Listed } from '../../shared/show/catalog.ts';
import { current } from '../../shared/show/offer.ts';
import { Refused } from '../../shared/show/part.ts';
import { preparedMakeGood, type SlipPlan, type Wishes } from '../../shared/show/slip.ts';
import type { Show } from '../../shared/show/show.ts';
import { refusalText } from '../../shared/refusals.ts';
import { FormElement } from '../frame/form-element.ts';
import { look } from '../frame/look.ts';
import { leftText } from '../times.ts';
import { blankSlip, readSlip, slipPlan, slipProduct, type SlipField } from './slip-wishes.ts';

/**
 * A wrong price was said or shown: one held button that says all that it will do, and below it what may be added.
 * @fires correct - it is about something that is not in the catalog
 */
@customElement('slip-desk')
export class SlipDesk extends FormElement<SlipField> {
  static override styles = [
    look,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      .note > * {
        display: block;
      }
      .note b {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
    `,
  ];

  protected override start() {
    return blankSlip;
  }

  protected override render() {
    const { show, now } = this.view;
    if (!show || !this.fields) return nothing;
    const product = slipProduct(show, now, this.fields);
    return html`${product ? this.#gesture(show, product) : html`<p class="notice">${this.say('slipNone')}</p>`}
      ${this.#shown(show)}
      <details ?open=${!product}>
        <summary>${this.say('slipMore')}</summary>
        <div class="stack">${this.#fields(show, product)}</div>
      </details>`;
  }

  /** The button: as typed, or where a deal's fixed price stands against that, by ending the deal. */
  #gesture(show: Show, product: Listed) {
    const wishes = this.#wishes(product);
    const plan = slipPlan(show, this.view.now, wishes);
    if (!(plan instanceof Refused)) return this.#button(plan, wishes);
    const ending = { ...wishes, endDeal: true };
    const ended = plan.reason === 'deal-price-fixed' ? slipPlan(show, this.view.now, ending) : plan;
    if (!(ended instanceof Refused)) return this.#button(ended, ending);
    return html`<p class="notice">${refusalText(ended.reason, this.view.language, ended.detail)}</p>`;
  }

  #button(plan: SlipPlan, wishes: Wishes) {
    const { right, of } = plan.correction;
    const label = this.say(plan.endsDeal ? 'slipEnd' : of === 'group' ? 'slipGroup' : 'slipHold', {
      price: this.money(right),
    });
    const { sku: about } = plan.product;
    const fire = () => void this.#send(label, { ...wishes, said: right });
    const will = html`<span class="note"
      ><b>${plan.product.title}</b>${this.#will(plan).map((words) => html`<span>${words}</span>`)}</span
    >`;
    return this.holdButton({ tone: 'stop', label, about, fire }, will);
  }

  /** All that the button does, a line each. */
  #will({ correction, endsDeal, savesPrice, starts }: SlipPlan): string[] {
    const { makeGood, right } = correction;
    const price = this.money(right);
    return [
      ...(this.view.show?.stage.cleared.on ? [this.say('slipCleared')] : []),
      ...(endsDeal ? [this.say('slipEndWhy')] : []),
      this.say('slipWill'),
      ...(savesPrice ? [this.say('slipSaves', { price })] : []),
      makeGood
        ? this.say(starts ? 'slipCouponsStart' : 'slipCouponsTold', {
            n: this.count(makeGood.coupons),
            worth: makeGood.worth,
            code: makeGood.code ?? '',
          })
        : this.say('slipNoCoupons'),
    ];
  }

  #shown({ notices }: Show) {
    const given = latestAt(notices.correction, this.soon);
    if (!given) return nothing;
    const left = given.until === null ? '' : ` · ${leftText(given.until - this.view.now)}`;
    const takeDown = this.say('slipTakeDown');
    return html`<div class="row apart">
      <span class="chip good">● ${this.say('slipShown')}${left}</span>
      ${this.sendButton(takeDown, () => void this.actions.send([{ type: 'notices/take-down', notice: 'correction' }], takeDown))}
    </div>`;
  }

  #fields(show: Show, product: Listed | undefined) {
    const { now } = this.view;
    const optional = { empty: this.say('optional') };
    const drop = preparedMakeGood(show.offers, now);
    const currency = product?.price.currency;
    const about = this.input('sku', this.say('product'), {
      options: [
        { value: '', label: this.say('slipOnAir') },
        ...show.catalog.products.map(({ sku, title }) => ({ value: sku, label: title })),
      ],
    });
    return html`${about}
      ${
        product && currency
          ? html`<div class="pair">
              ${this.price('wrong', this.say('slipWrong'), currency, optional)}
              ${this.price('right', this.say('slipRight'), currency, { ...optional, help: this.say('slipRightHelp') })}
            </div>`
          : nothing
      }
      ${
        drop
          ? this.input('coupons', this.say('slipCoupons'), {
              keyboard: 'numeric',
              most: 9,
              help: this.say('slipCouponsHelp', { n: this.count(drop.quantity) }),
              ...optional,
            })
          : nothing
      }
      ${product ? this.#ending(show, product) : nothing}
      <button type="button" @click=${() => this.dispatchEvent(new Event('correct'))}>${this.say('slipOther')}</button>`;
  }

  /** The deal's own price is wrong. */
  #ending(show: Show, product: Listed) {
    const wishes = { ...this.#wishes(product), endDeal: true };
    const plan = slipPlan(show, this.view.now, wishes);
    const isHeldAbove = wishes.right !== undefined;
    if (current(show.offers, this.view.now)?.sku !== product.sku || plan instanceof Refused || isHeldAbove)
      return nothing;
    return html`<p class="help">${this.say('slipDealWrong')}</p>
      ${this.#button(plan, wishes)}`;
  }

  /** What was typed as far as it can be read: the button says what it would do with that. */
  #wishes(product: Listed): Wishes {
    const read = readSlip(this.fields!, product, this.view.language);
    return 'slip' in read ? read.slip : { sku: product.sku };
  }

  async #send(label: string, wishes: Wishes) {
    const { show, now, language } = this.view;
    const product = show && this.fields && slipProduct(show, now, this.fields);
    if (!product || !this.fields) return;
    const read = readSlip(this.fields, product, language);
    if ('faults' in read) {
      this.renderRoot.querySelector('details')?.setAttribute('open', '');
      return this.blame(read.faults);
    }
    if (await this.actions.send([{ type: 'notices/slip', slip: wishes }], label)) this.reset();
  }
}
