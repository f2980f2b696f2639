import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MovableSlot } from '../../shared/arrangement.ts';
import { placeNames } from '../../shared/place-names.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { GRID, LONG_STEP, snapped, type Board } from './board.ts';
import { gesture } from './gesture.ts';

const steps = [
  { sign: '←', word: 'stepLeft', right: -1, down: 0 },
  { sign: '↑', word: 'stepUp', right: 0, down: -1 },
  { sign: '↓', word: 'stepDown', right: 0, down: 1 },
  { sign: '→', word: 'stepRight', right: 1, down: 0 },
] as const;

/**
 * Arrows that move a place step by step, for whoever cannot drag, and what sends it.
 * @fires gesture - what the thumb did
 */
@customElement('place-pad')
export class PlacePad extends PanelElement {
  static override styles = [
    look,
    css`
      .steps {
        display: grid;
        grid-template-columns: repeat(4, minmax(48px, 1fr)) minmax(72px, 1.8fr);
        gap: 8px;
      }
      .steps button {
        padding: 6px 4px;
      }
    `,
  ];

  @property({ attribute: false }) accessor board: Board | undefined;
  @property() accessor picked: MovableSlot = 'head';
  /** Whether something was moved and not sent. */
  @property({ type: Boolean }) accessor drafted = false;
  @state() accessor step = GRID;

  #walk(right: number, down: number) {
    const box = this.board?.layout.slots[this.picked];
    if (!box || !this.board) return;
    const to = { left: box.left + right * this.step, top: box.top + down * this.step };
    const place = snapped(this.board.home, this.picked, to);
    this.dispatchEvent(gesture({ kind: 'draft', slot: this.picked, place, isByKeys: false }));
  }

  protected override render() {
    const name = placeNames[this.picked][this.view.language];
    const isBusy = this.view.outcome?.state === 'sending';
    return html`<div class="stack">
      <div class="steps">
        ${steps.map(
          ({ sign, word, right, down }) =>
            html`<button
              type="button"
              aria-label="${name}: ${this.say(word)}"
              ?disabled=${isBusy}
              @click=${() => this.#walk(right, down)}
            >
              ${sign}
            </button>`,
        )}
        <button
          type="button"
          aria-pressed=${this.step === LONG_STEP}
          @click=${() => (this.step = this.step === GRID ? LONG_STEP : GRID)}
        >
          ${this.say('stepLong')}
        </button>
      </div>
      <div class="pair">
        <button
          type="button"
          ?disabled=${!this.drafted}
          @click=${() => this.dispatchEvent(gesture({ kind: 'give-up' }))}
        >
          ${this.say('placeGiveUp')}
        </button>
        ${this.sendButton(this.say('placeSend'), () => this.dispatchEvent(gesture({ kind: 'drop' })), {
          class: 'main',
          disabled: !this.drafted,
        })}
      </div>
    </div>`;
  }
}
