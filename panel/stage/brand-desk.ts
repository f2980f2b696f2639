import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Brand } from '../../shared/show/stage.ts';
import { FormElement } from '../frame/form-element.ts';
import { look } from '../frame/look.ts';
import '../pictures/picture-field.ts';
import type { PictureField } from '../pictures/picture-field.ts';

type BrandField = 'name' | 'colour' | 'logo';
/** Where the colour picker begins when there is none yet. */
const FIRST_COLOUR = '#c8102e';

/** Whose show it is: name, colour and logo. Nothing changes on screen until they are saved together. */
@customElement('brand-desk')
export class BrandDesk extends FormElement<BrandField> {
  static override styles = [
    look,
    css`
      input[type='color'] {
        height: 48px;
        padding: 4px;
      }
    `,
  ];

  protected override start() {
    const { name = '', colour = '', logo = '' } = this.view.show!.stage.brand;
    return { name, colour, logo };
  }

  async #save() {
    if (!this.fields) return;
    const { colour, logo } = this.fields;
    const name = this.fields.name.trim();
    const brand: Brand = { ...(name && { name }), ...(colour && { colour }), ...(logo && { logo }) };
    if (await this.actions.send([{ type: 'stage/set-brand', brand }])) this.reset();
  }

  protected override render() {
    if (!this.fields) return nothing;
    const { colour, logo } = this.fields;
    const set = ({ target }: Event) => target instanceof HTMLInputElement && this.set('colour', target.value);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('brand')}</h2>
      ${this.input('name', this.say('brandName'), { most: 24, empty: this.say('optional') })}
      <div class="pair">
        <div>
          <label for="colour">${this.say('brandColour')}</label>
          <input id="colour" type="color" .value=${colour || FIRST_COLOUR} @input=${set} />
          <small>${colour || this.say('brandColourNone')}</small>
        </div>
        <div>
          <label aria-hidden="true">&nbsp;</label>
          <button type="button" ?disabled=${!colour} @click=${() => this.set('colour', '')}>
            ${this.say('brandColourRemove')}
          </button>
        </div>
      </div>
      <picture-field
        .view=${this.view}
        .actions=${this.actions}
        .label=${this.say('brandLogo')}
        .value=${logo}
        @change=${({ target }: { target: PictureField }) => this.set('logo', target.value)}
      ></picture-field>
      ${this.sendButton(this.say('brandSave'), () => void this.#save(), { class: 'main' })}
    </section>`;
  }
}
