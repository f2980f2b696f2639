import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { leftText } from '../times.ts';
import { nextCue } from './next-cue.ts';
import './offer-cues.ts';
import { awaitedOf, namesOf, phaseWords } from './offer-words.ts';

/**
 * The next cue of the deal at hand, under the thumb. `compact`: on a phone only a line
 * is left, while another section is read.
 * @fires open - the line was tapped
 * @fires make - there is no deal to cue, and a new offer is wanted
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
    `,
  ];

  @property({ type: Boolean, reflect: true }) accessor compact = false;

  protected override render() {
    const { show, now, chosen } = this.view;
    const cued = show && nextCue(show.offers, now, chosen);
    if (!show) return nothing;
    if (!cued)
      return html`<section class="cue" aria-label=${this.say('cues')}>
        <button type="button" class="main" @click=${() => this.dispatchEvent(new Event('make'))}>
          + ${this.say('newOffer')}
        </button>
      </section>`;
    const { offer, phase } = cued;
    const { title } = namesOf(offer, show, this.view.language);
    const awaited = awaitedOf(offer, now);
    const line = html`<span>${this.say(phaseWords[phase])} · ${title}</span>
      ${awaited === null ? nothing : html`<span class="left">${leftText(awaited - now)}</span>`}`;
    return html`<section aria-label=${this.say('cues')}>
      <button type="button" class="title jump" @click=${() => this.dispatchEvent(new Event('open'))}>${line} ›</button>
      <p class="title cue">${line}</p>
      <offer-cues class="cue" .view=${this.view} .actions=${this.actions} .offer=${offer}></offer-cues>
    </section>`;
  }
}
