import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { refusedText } from '../../shared/deeds.ts';
import { clockText } from '../times.ts';
import type { Outcome } from '../view.ts';
import { look } from './look.ts';
import { PanelElement } from './panel-element.ts';

/** Good news makes room again after a while, ms. Anything else stays until the next tap. */
const SHOWN_MS = 15_000;

/** How the last tap went, in words, at the same place whatever was tapped, and for ten seconds the way to take it back. */
@customElement('outcome-line')
export class OutcomeLine extends PanelElement {
  static override styles = [
    look,
    css`
      .line {
        display: grid;
        max-height: 40vh;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        overflow: auto;
        background: #1e2530;
        font-size: 15px;
      }
      p {
        padding: 8px 14px;
      }
      button {
        min-width: 116px;
        margin: 6px 14px 6px 0;
        border-color: currentcolor;
        background: #0c0e12;
        color: #fff;
      }
      .on-air,
      .saved,
      .taken-back {
        background: #0f3d26;
      }
      .refused,
      .not-sent,
      .no-answer,
      .unseen-by-all {
        background: #ffc247;
        color: #1c1400;
      }
    `,
  ];

  protected override render() {
    const { outcome, now } = this.view;
    const isOld = outcome !== null && 'at' in outcome && now - outcome.at > SHOWN_MS;
    const told = isOld ? null : outcome;
    // The button counts down beside the live region, not in it: else each second would be read out.
    return html`<div class="line ${told?.state ?? ''} ${told && this.#isUnseen(told) ? 'unseen-by-all' : ''}">
      <div role="status" aria-live="assertive" aria-label=${this.say('outcome')}>
        ${told ? html`<p><b>${told.label}</b> · ${this.#words(told)}</p>` : nothing}
      </div>
      ${told ? this.#undo(told) : nothing}
    </div>`;
  }

  #undo({ undoUntil = 0 }: Outcome) {
    const seconds = Math.ceil((undoUntil - this.view.now) / 1000);
    if (seconds <= 0) return nothing;
    return this.sendButton(this.say('undoLeft', { n: seconds }), () => void this.actions.takeBack());
  }

  /** Nobody can have seen it: no overlay is connected. */
  #isUnseen({ state }: Outcome) {
    return state === 'on-air' && this.view.overlays === 0;
  }

  #words(outcome: Outcome) {
    switch (outcome.state) {
      case 'sending':
        return this.say('sending');
      case 'on-air':
        if (this.#isUnseen(outcome)) return html`! ${this.say('onAirUnseen', { time: clockText(outcome.at) })}`;
        return html`✓ ${this.say('onAirAt', { time: clockText(outcome.at) })}`;
      case 'saved':
        return html`✓ ${this.say('savedAt', { time: clockText(outcome.at) })}`;
      case 'taken-back':
        return html`✓ ${this.say('takenBackAt', { time: clockText(outcome.at) })}`;
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
