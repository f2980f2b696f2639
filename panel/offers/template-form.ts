import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isDeal, type Offer } from '../../shared/show/offer.ts';
import { templateOf } from '../../shared/show/templates.ts';
import { FieldReader } from '../frame/field-reader.ts';
import { FormElement } from '../frame/form-element.ts';
import { newId } from '../ids.ts';
import { templateWords } from './built-in-templates.ts';

/** Saves an offer's terms under a name, for the whole crew. */
@customElement('template-form')
export class TemplateForm extends FormElement<'name'> {
  @property({ attribute: false }) accessor offer: Offer | null = null;
  @state() accessor keepsPrice = false;

  protected override start() {
    if (!this.offer) return { name: '' };
    const terms = templateOf(this.offer, false);
    return { name: templateWords({ templateId: '', name: '', terms }, this.view.language).title };
  }

  async #save(event: Event) {
    event.preventDefault();
    if (!this.offer || !this.fields) return;
    const read = new FieldReader(this.fields, this.view.language);
    const name = read.text('name', 40);
    if (!read.isSound) return this.blame(read.faults);
    const template = { templateId: newId('template'), name, terms: templateOf(this.offer, this.keepsPrice) };
    if (await this.actions.send([{ type: 'templates/save', template }], `${this.say('templateSave')} · ${name}`))
      this.close();
  }

  protected override render() {
    if (!this.offer || !this.fields) return nothing;
    return html`<form class="stack" novalidate aria-label=${this.say('templateSave')} @submit=${this.#save}>
      ${this.input('name', this.say('templateName'), { most: 40, help: this.say('templateNameHelp') })}
      ${
        isDeal(this.offer)
          ? html`<button
              type="button"
              aria-pressed=${this.keepsPrice}
              @click=${() => (this.keepsPrice = !this.keepsPrice)}
            >
              ${this.keepsPrice ? '✓ ' : ''}${this.say('templatePrice', { deal: this.money(this.offer.deal) })}
            </button>`
          : nothing
      }
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('templateKeep'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }
}
