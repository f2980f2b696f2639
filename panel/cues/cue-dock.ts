import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Deal, Phase } from '../../shared/show/offer.ts';
import type { Item } from '../../shared/show/rundown-plan.ts';
import { titleOf } from '../../shared/show/catalog.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { leftText } from '../times.ts';
import { nextTap } from './next-tap.ts';
import './offer-cues.ts';
import { awaitedOf, namesOf, phaseWords } from './offer-words.ts';

/**
 * What the next tap is about, under the thumb: a deal's cue, or the next product of the rundown. `compact`: on a phone only a line
 * is left, while another section is read.
 * @fires open - the line was tapped
 * @fires make - there is nothing to cue, and a new offer is wanted
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
      button.main {
        width: 100%;
        min-height: 64px;
        font-size: 18px;
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
    if (!show) return nothing;
    const tap = nextTap(show, now, chosen);
    if (!tap)
      return html`<section class="cue" aria-label=${this.say('cues')}>
        <button type="button" class="main" @click=${() => this.dispatchEvent(new Event('make'))}>
          + ${this.say('newOffer')}
        </button>
      </section>`;
    const { line, cues } =
      tap.kind === 'offer' ? this.#offer(tap.offer, tap.phase, show) : this.#present(tap.item, show);
    return html`<section aria-label=${this.say('cues')}>
      <button type="button" class="title jump" @click=${() => this.dispatchEvent(new Event('open'))}>${line} ›</button>
      <p class="title cue">${line}</p>
      <div class="cue">${cues}</div>
    </section>`;
  }

  #offer(offer: Deal, phase: Phase, show: Show) {
    const awaited = awaitedOf(offer, this.view.now);
    const { title } = namesOf(offer, show, this.view.language);
    return {
      line: html`<span>${this.say(phaseWords[phase])} · ${title}</span>
        ${awaited === null ? nothing : html`<span class="left">${leftText(awaited - this.view.now)}</span>`}`,
      cues: html`<offer-cues .view=${this.view} .actions=${this.actions} .offer=${offer}></offer-cues>`,
    };
  }

  #present({ sku, itemId }: Item, show: Show) {
    const label = this.say('runPresent', { title: titleOf(show.catalog, sku) });
    const send = () => void this.actions.send([{ type: 'rundown/present', sku, itemId }], label);
    return {
      line: html`<span>${this.say('nextTurn')} · ${titleOf(show.catalog, sku)}</span>`,
      cues: this.sendButton(label, send, { class: 'main' }),
    };
  }
}
