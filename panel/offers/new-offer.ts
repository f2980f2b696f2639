import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isDeal, type Offer } from '../../shared/show/offer.ts';
import { Kind } from '../../shared/show/offer-terms.ts';
import { kindWords } from '../cues/offer-words.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './offer-form.ts';
import './perk-form.ts';

/**
 * A new offer: first of which kind, then its terms.
 * @fires close - the draft was saved, or the form given up
 */
@customElement('new-offer')
export class NewOffer extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      .kinds {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
        gap: 8px;
      }
      .kinds button {
        padding: 8px;
      }
    `,
  ];

  /** The offer to run once more, if it is not a new one. */
  @property({ attribute: false }) accessor again: Offer | null = null;
  @state() accessor picked: Kind | null = null;

  protected override render() {
    const kind = this.picked ?? this.again?.kind ?? 'flash-sale';
    return html`<section class="card">
        <fieldset>
          <legend>${this.say(this.again ? 'sameAgain' : 'newOffer')}</legend>
          <div class="kinds">
            ${(this.again ? [kind] : Kind.options).map(
              (each) =>
                html`<button type="button" aria-pressed=${each === kind} @click=${() => (this.picked = each)}>
                  ${this.say(kindWords[each])}
                </button>`,
            )}
          </div>
        </fieldset>
      </section>
      ${this.#form(kind)}`;
  }

  #form(kind: Kind) {
    const { view, actions, again } = this;
    const close = () => this.dispatchEvent(new Event('close'));
    if (kind === 'flash-sale' || kind === 'group-buy')
      return html`<offer-form
        .view=${view}
        .actions=${actions}
        .kind=${kind}
        .again=${again && isDeal(again) ? again : null}
        @close=${close}
      ></offer-form>`;
    return html`<perk-form
      .view=${view}
      .actions=${actions}
      .kind=${kind}
      .again=${again && !isDeal(again) ? again : null}
      @close=${close}
    ></perk-form>`;
  }
}
