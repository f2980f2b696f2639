import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pictureAddress } from '../../shared/pictures.ts';
import { refusalText } from '../../shared/refusals.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { shrink } from './shrink.ts';

/** Makes a file fit to be kept, or finds that it is no picture. */
export type Shrink = typeof shrink;

/**
 * A picture of a form: shown, chosen from the phone, given to the room, taken off again.
 * @fires change - the picture is another one, or none
 */
@customElement('picture-field')
export class PictureField extends PanelElement {
  static override styles = [
    look,
    css`
      .frame {
        display: grid;
        grid-template-columns: 96px minmax(0, 1fr);
        gap: 12px;
        align-items: center;
      }
      .view {
        display: grid;
        width: 96px;
        height: 96px;
        place-items: center;
        overflow: hidden;
        border: 1px dashed #566074;
        border-radius: 10px;
        background: #2b303b;
        color: var(--soft);
        font-size: 13px;
        text-align: center;
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: contain;
      }
    `,
  ];

  @property() accessor label = '';
  /** The picture's id; empty for none. */
  @property() accessor value = '';
  @property({ attribute: false }) accessor shrink: Shrink = shrink;
  @state() accessor isSending = false;
  @state() accessor fault = '';

  protected override render() {
    const { room } = this.view;
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="frame">
        <div class="view">
          ${this.value ? html`<img src=${pictureAddress(room, this.value)} alt=${this.label} />` : this.say('pictureNone')}
        </div>
        <div class="stack">
          ${this.sendButton(this.say(this.#word()), () => this.renderRoot.querySelector('input')?.click(), { disabled: this.isSending })}
          ${this.value ? html`<button type="button" @click=${() => this.#give('')}>${this.say('pictureRemove')}</button>` : nothing}
        </div>
      </div>
      <input
        class="unseen"
        type="file"
        tabindex="-1"
        aria-label=${this.label}
        accept="image/*"
        @change=${this.#chosen}
      />
      ${this.fault ? html`<p class="bad" role="alert">${this.fault}</p>` : nothing}
    </fieldset>`;
  }

  #word() {
    if (this.isSending) return 'sending';
    return this.value ? 'pictureOther' : 'pictureChoose';
  }

  #chosen({ target }: Event) {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (target instanceof HTMLInputElement) target.value = '';
    if (file) void this.take(file);
  }

  /** Takes a file in: makes it fit, gives it to the room, shows it or says why not. */
  async take(file: Blob): Promise<void> {
    this.isSending = true;
    this.fault = '';
    const picture = await this.shrink(file);
    const kept = picture ? await this.actions.keepPicture(picture) : undefined;
    this.isSending = false;
    if (kept?.outcome === 'kept') return this.#give(kept.id);
    if (kept?.outcome === 'no-answer') this.fault = this.say('pictureNoAnswer');
    else this.fault = refusalText(kept?.reason ?? 'not-a-picture', this.view.language, kept?.detail);
  }

  #give(id: string) {
    this.value = id;
    this.fault = '';
    this.dispatchEvent(new Event('change'));
  }
}
