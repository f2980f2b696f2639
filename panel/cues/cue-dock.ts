import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Offer } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import '../frame/hold-button.ts';
import { clockText, leftText } from '../times.ts';
import { awaitedOf, namesOf, phaseWords } from './offer-words.ts';
import { nextCue, type Cued } from './next-cue.ts';

const MINUTE_MS = 60_000;
const armMinutes = [1, 3, 5] as const;

/**
 * The next cue of the offer at hand, under the thumb. What the tap will do is written on it. `compact`: on a phone only a line
 * is left, while another section is read.
 * @fires open - the line was tapped
 */
@customElement('cue-dock')
export class CueDock extends PanelElement {
  static override styles = [
    look,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
        padding: 10px 14px;
        border-top: 1px solid var(--line);
        background: var(--plate);
      }
      .title {
        display: flex;
        gap: 8px;
        align-items: baseline;
        justify-content: space-between;
        font-weight: 600;
      }
      .title span:first-child {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      .jump {
        display: none;
        width: 100%;
        padding: 0;
        border: 0;
        background: none;
        text-align: left;
      }
      @media (max-width: 899px) {
        :host([compact]) .jump {
          display: flex;
        }
        :host([compact]) .cue {
          display: none;
        }
      }
      .left {
        flex: none;
        margin-left: auto;
        font-size: 20px;
        font-weight: 800;
      }
      .note {
        font-size: 14px;
        font-weight: 400;
        line-height: 1.3;
      }
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

  @property({ type: Boolean, reflect: true }) accessor compact = false;
  @state() accessor isChoosingStart = false;

  protected override render() {
    const { show, now, chosen } = this.view;
    const cued = show && nextCue(show.offers, now, chosen);
    if (!show || !cued) return nothing;
    const { offer, phase } = cued;
    const { title } = namesOf(offer, show);
    const awaited = awaitedOf(offer, now);
    const line = html`<span>${this.say(phaseWords[phase])} · ${title}</span>
      ${awaited === null ? nothing : html`<span class="left">${leftText(awaited - now)}</span>`}`;
    return html`<section aria-label=${this.say('cues')}>
      <button type="button" class="title jump" @click=${() => this.dispatchEvent(new Event('open'))}>${line} ›</button>
      <p class="title cue">${line}</p>
      <div class="stack cue">${this.#buttons(cued, show)}</div>
    </section>`;
  }

  #send(command: Command, label: string, { offer }: Cued, show: Show) {
    this.isChoosingStart = false;
    void this.actions.send([command], `${label} · ${namesOf(offer, show).title}`);
  }

  #buttons(cued: Cued, show: Show) {
    const { offer, phase } = cued;
    const { offerId } = offer;
    switch (phase) {
      case 'draft':
        return [this.#start(cued, show, 'cueStart'), this.#arm(cued, show)];
      case 'armed':
        return [
          this.#start(cued, show, 'cueStartNow'),
          this.sendButton(
            offer.startsAt === null
              ? this.say('cueDisarm')
              : `${this.say('cueDisarm')} · ${this.say('startsBySelf', { time: clockText(offer.startsAt) })}`,
            () => this.#send({ type: 'offers/disarm', offerId }, this.say('cueDisarm'), cued, show),
          ),
        ];
      case 'live':
        return this.#holdButton('stop', this.say('cueEnd'), this.#withPrice('willEnd', offer, show), () =>
          this.#send({ type: 'offers/end', offerId }, this.say('cueEnd'), cued, show),
        );
      case 'ended':
        return html`${this.sendButton(this.say('cueRestore'), () => this.#send({ type: 'offers/restore', offerId }, this.say('cueRestore'), cued, show), { class: 'main' })}
          <span class="note">${this.#withPrice('willRestore', offer, show)}</span>`;
      case 'restored':
        return nothing;
    }
  }

  #withPrice(key: 'willEnd' | 'willRestore', offer: Offer, show: Show) {
    const { regular } = namesOf(offer, show);
    return this.say(key, { regular: regular ? this.money(regular) : '' });
  }

  #start(cued: Cued, show: Show, label: 'cueStart' | 'cueStartNow') {
    const { offer } = cued;
    const what = this.say('willStart', { deal: this.money(offer.deal), length: leftText(offer.lastsMs) });
    return this.#holdButton('go', this.say(label), what, () =>
      this.#send({ type: 'offers/start', offerId: offer.offerId }, this.say(label), cued, show),
    );
  }

  #holdButton(tone: 'go' | 'stop', label: string, what: string, fire: () => void) {
    return html`<hold-button
      .label=${label}
      .tone=${tone}
      .language=${this.view.language}
      ?offline=${this.isOffline}
      ?disabled=${this.view.outcome?.state === 'sending'}
      @fire=${fire}
      ><span class="note">${what}</span></hold-button
    >`;
  }

  #arm(cued: Cued, show: Show) {
    const { offerId } = cued.offer;
    const arm = (minutes: number | null, label: string) => () => {
      const startsAt = minutes === null ? {} : { startsAt: Math.round(this.view.now) + minutes * MINUTE_MS };
      this.#send({ type: 'offers/arm', offerId, ...startsAt }, label, cued, show);
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
