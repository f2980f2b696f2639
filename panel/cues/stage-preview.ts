import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { keepChoice, readChoice, type PreviewChoice } from './preview-choice.ts';
import { previewStyles } from './preview-styles.ts';

/** The panel comes first, its picture of the stage so much later, ms. Not every phone's browser says when it is idle. */
const AFTER_PANEL_MS = 200;

/**
 * The stage itself, small: the page that OBS loads, in a frame, so the picture is the same by the same laws. The frame is there only while
 * somebody can see it: folded, on another section or in a hidden tab there is none.
 */
@customElement('stage-preview')
export class StagePreview extends PanelElement {
  static override styles = [look, previewStyles];

  @state() accessor choice: PreviewChoice = readChoice();
  @state() accessor isLarge = false;
  @state() accessor isSeen = false;
  /** The panel itself comes first. */
  @state() accessor isDue = false;
  #isLaidOut = false;
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.#isLaidOut = (entry?.contentRect.width ?? 0) > 0;
    this.#look();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    document.addEventListener('visibilitychange', this.#look);
    setTimeout(() => (this.isDue = true), AFTER_PANEL_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    document.removeEventListener('visibilitychange', this.#look);
  }

  #look = () => {
    this.isSeen = this.#isLaidOut && document.visibilityState === 'visible';
  };

  #choose(changes: Partial<PreviewChoice>) {
    this.choice = { ...this.choice, ...changes };
    keepChoice(this.choice);
  }

  protected override render() {
    const { canvas, isFolded } = this.choice;
    const address = this.actions.previewAddress(canvas);
    this.dataset['shape'] = isFolded ? 'folded' : this.isLarge ? `${canvas} large` : canvas;
    if (address === null) return nothing;
    if (isFolded)
      return html`<button
        type="button"
        class="unfold"
        aria-expanded="false"
        @click=${() => this.#choose({ isFolded: false })}
      >
        ▸ ${this.say('previewUnfold')}
      </button>`;
    const isVertical = canvas === 'vertical';
    return html`<div class="picture ${canvas}">
        ${this.#frame(address)}
        <button
          type="button"
          class="size"
          aria-expanded=${this.isLarge}
          aria-label=${this.say(this.isLarge ? 'previewSmaller' : 'previewLarger')}
          @click=${() => (this.isLarge = !this.isLarge)}
        ></button>
      </div>
      ${this.isOffline ? html`<p class="doubt">${this.say('previewOld')}</p>` : nothing}
      <div class="bar">
        <button
          type="button"
          aria-label=${this.say(isVertical ? 'previewToHorizontal' : 'previewToVertical')}
          @click=${() => this.#choose({ canvas: isVertical ? 'horizontal' : 'vertical' })}
        >
          ${this.say(isVertical ? 'previewHorizontal' : 'previewVertical')}
        </button>
        <button type="button" aria-expanded="true" @click=${() => this.#choose({ isFolded: true })}>
          ${this.say('previewFold')}
        </button>
      </div>`;
  }

  #frame(address: string) {
    if (!this.isSeen || !this.isDue) return nothing;
    return html`<iframe src=${address} title=${this.say('preview')} tabindex="-1" loading="lazy"></iframe>`;
  }
}
