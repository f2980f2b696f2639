import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { refusedText } from '../../shared/deeds.ts';
import { clockText } from '../times.ts';
import type { Outcome } from '../view.ts';
import { look } from './look.ts';
import { PanelElement } from './panel-element.ts';

/** Good news makes room again after a while, ms. Anything else stays until the next tap. */
const SHOWN_MS = 15_000;

/** How the last tap went, in words, at the same place whatever was tapped. */
@customElement('outcome-line')
export class OutcomeLine extends PanelElement {
  static override styles = [
    look,
    css`
      div {
        max-height: 40vh;
        overflow: auto;
        background: #1e2530;
        font-size: 15px;
      }
      p {
        padding: 8px 14px;
      }
      .on-air,
      .saved {
        background: #0f3d26;
      }
      .refused,
      .not-sent,
      .no-answer {
        background: #ffc247;
        color: #1c1400;
      }
    `,
  ];

  protected override render() {
    const { outcome, now } = this.view;
    const isOld = outcome !== null && 'at' in outcome && now - outcome.at > SHOWN_MS;
    return html`<div
      class=${outcome?.state ?? ''}
      role="status"
      aria-live="assertive"
      aria-label=${this.say('outcome')}
    >
      ${outcome && !isOld ? html`<p><b>${outcome.label}</b> · ${this.#words(outcome)}</p>` : nothing}
    </div>`;
  }

  #words(outcome: Outcome) {
    switch (outcome.state) {
      case 'sending':
        return this.say('sending');
      case 'on-air':
        return html`✓ ${this.say('onAirAt', { time: clockText(outcome.at) })}`;
      case 'saved':
        return html`✓ ${this.say('savedAt', { time: clockText(outcome.at) })}`;
      case 'refused':
        return html`✕ ${this.say('refused')}${this.#steps(outcome)} ·
        ${refusedText(outcome, this.view.language, clockText)}`;
      case 'not-sent':
        return html`✕ ${this.say('notSent')}${this.#steps(outcome)} · ${this.say('notSentHelp')}`;
      case 'no-answer':
        return html`? ${this.say('noAnswer')}${this.#steps(outcome)} · ${this.say('noAnswerHelp')}`;
    }
  }

  #steps({ done, all }: Outcome) {
    return done === 0 ? nothing : this.say('stepsDone', { done, all });
  }
}
