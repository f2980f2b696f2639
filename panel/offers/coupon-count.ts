import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OfferOf } from '../../shared/show/offer.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { readWhole } from '../price-field.ts';

/** Counts by hand how many of a coupon are left. The figure only falls. */
@customElement('coupon-count')
export class CouponCount extends PanelElement {
  static override styles = [
    look,
    css`
      .count {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) accessor offer: OfferOf<'coupon-drop'> | null = null;
  /** Empty until somebody has counted: what goes out bears the host's name. */
  @state() accessor typed = '';

  protected override render() {
    if (!this.offer) return nothing;
    const most = this.offer.left?.left ?? this.offer.quantity;
    const left = readWhole(this.typed, 0, most);
    return html`<div class="count">
      ${field({
        id: 'left',
        label: this.say('couponLeft', { n: this.count(most) }),
        value: this.typed,
        keyboard: 'numeric',
        most: 9,
        fault: left === null ? this.say('badNumber', { least: 0, most }) : undefined,
        input: (typed) => (this.typed = typed),
      })}
      ${this.sendButton(this.say('save'), () => void this.#send(left), { disabled: typeof left !== 'number' })}
    </div>`;
  }

  async #send(left: number | null | undefined) {
    if (typeof left !== 'number' || !this.offer) return;
    const { offerId } = this.offer;
    if (await this.actions.send([{ type: 'offers/count-left', offerId, left }])) this.typed = '';
  }
}
