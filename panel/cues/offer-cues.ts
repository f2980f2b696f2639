import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isDeal, phaseOf, type Offer } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText, leftText } from '../times.ts';
import { namesOf, startWords, worthText } from './offer-words.ts';

const MINUTE_MS = 60_000;
const armMinutes = [1, 3, 5] as const;

/** What ending a group that is not full does to its orders. */
const missedWords = { refund: 'willEndRefund', 'full-price': 'willEndFullPrice' } as const;

/** What can be done with one offer now. What a tap will do is written on its button. */
@customElement('offer-cues')
export class OfferCues extends PanelElement {
  static override styles = [
    look,
    css`
      .arm small {
        display: block;
        font-weight: 400;
      }
      .options {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 8px;
      }
    `,
  ];

  @property({ attribute: false }) accessor offer: Offer | null = null;
  @state() accessor isChoosingStart = false;

  protected override render() {
    const { show } = this.view;
    return show && this.offer ? html`<div class="stack">${this.#buttons(this.offer, show)}</div>` : nothing;
  }

  #send(command: Command, label: string, offer: Offer, show: Show) {
    this.isChoosingStart = false;
    void this.actions.send([command], `${label} · ${namesOf(offer, show, this.view.language).title}`);
  }

  #buttons(offer: Offer, show: Show) {
    const { offerId } = offer;
    switch (phaseOf(offer, this.view.now)) {
      case 'draft':
        return [this.#start(offer, show, this.say(startWords[offer.kind])), this.#arm(offer, show)];
      case 'armed':
        return [
          this.#start(offer, show, this.say('cueStartNow')),
          this.sendButton(
            offer.startsAt === null
              ? this.say('cueDisarm')
              : `${this.say('cueDisarm')} · ${this.say('startsBySelf', { time: clockText(offer.startsAt) })}`,
            () => this.#send({ type: 'offers/disarm', offerId }, this.say('cueDisarm'), offer, show),
          ),
        ];
      case 'live':
        return this.#holdButton('stop', this.say('cueEnd'), this.#whatEnds(offer, show), offerId, () =>
          this.#send({ type: 'offers/end', offerId }, this.say('cueEnd'), offer, show),
        );
      case 'ended':
        return isDeal(offer) ? this.#restore(offer, show) : nothing;
      case 'restored':
        return nothing;
    }
  }

  #whatEnds(offer: Offer, show: Show) {
    if (!isDeal(offer)) return this.say('willEndPerk');
    if (offer.kind === 'flash-sale' || offer.completed) return this.#withPrice('willEnd', offer, show);
    return this.#withPrice(missedWords[offer.ifMissed], offer, show);
  }

  #withPrice(key: 'willEnd' | 'willEndRefund' | 'willEndFullPrice' | 'willRestore', offer: Offer, show: Show) {
    const { regular } = namesOf(offer, show, this.view.language);
    return this.say(key, { regular: regular ? this.money(regular) : '' });
  }

  #restore(offer: Offer, show: Show) {
    const label = this.say('cueRestore');
    const send = () => this.#send({ type: 'offers/restore', offerId: offer.offerId }, label, offer, show);
    return html`${this.sendButton(label, send, { class: 'main' })}
      <span class="note">${this.#withPrice('willRestore', offer, show)}</span>`;
  }

  #start(offer: Offer, show: Show, label: string) {
    const what = this.say(isDeal(offer) ? 'willStart' : 'willStartPerk', {
      deal: worthText(offer, this.view.language),
      length: leftText(offer.lastsMs),
    });
    return this.#holdButton('go', label, what, offer.offerId, () =>
      this.#send({ type: 'offers/start', offerId: offer.offerId }, label, offer, show),
    );
  }

  #holdButton(tone: 'go' | 'stop', label: string, what: string, about: string, fire: () => void) {
    return this.holdButton({ tone, label, about, fire }, html`<span class="note">${what}</span>`);
  }

  #arm(offer: Offer, show: Show) {
    const { offerId } = offer;
    const arm = (minutes: number | null, label: string) => () => {
      const startsAt = minutes === null ? {} : { startsAt: Math.round(this.view.now) + minutes * MINUTE_MS };
      this.#send({ type: 'offers/arm', offerId, ...startsAt }, label, offer, show);
    };
    if (!this.isChoosingStart) {
      return html`<button type="button" class="arm" aria-expanded="false" @click=${() => (this.isChoosingStart = true)}>
        ${this.say('cueArm')}… <small>${this.say('willArm')}</small>
      </button>`;
    }
    const waiting = this.say('cueArmWait');
    return html`<div class="options" role="group" aria-label=${this.say('cueArm')}>
      ${this.sendButton(waiting, arm(null, waiting))}
      ${armMinutes.map((n) => this.sendButton(this.say('cueArmIn', { n }), arm(n, this.say('cueArmIn', { n }))))}
      <button type="button" @click=${() => (this.isChoosingStart = false)}>${this.say('cancel')}</button>
    </div>`;
  }
}
