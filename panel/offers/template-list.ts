import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Template } from '../../shared/show/templates.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { builtIns, templateWords } from './built-in-templates.ts';
import { emptyFields } from './offer-fields.ts';

/** The templates that an offer may begin with: the crew's own first, which can be removed here, then the ones that are built in. */
@customElement('template-list')
export class TemplateList extends PanelElement {
  static override styles = [
    look,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(148px, 1fr));
        gap: 8px;
      }
      .grid button {
        min-height: 60px;
        padding: 6px 10px;
        font-size: 15px;
        line-height: 1.25;
        text-align: left;
      }
      .grid button.own {
        border-color: var(--blue);
      }
      .grid small {
        display: block;
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) accessor pick: (template: Template) => void = () => {};
  @state() accessor isTidying = false;
  @state() accessor removing: string | null = null;

  protected override render() {
    const { show, language } = this.view;
    if (!show) return nothing;
    const own = show.templates;
    if (this.isTidying && own.length > 0) return this.#tidying(own);
    const { currency } = emptyFields(show.catalog, language);
    return html`<fieldset class="stack">
      <legend>${this.say('templates')}</legend>
      <div class="grid">
        ${own.map((template) => this.#button(template, 'own'))}
        ${builtIns(currency).map((template) => this.#button(template, ''))}
      </div>
      ${
        own.length === 0
          ? nothing
          : html`<button type="button" @click=${() => (this.isTidying = true)}>${this.say('templateManage')}</button>`
      }
    </fieldset>`;
  }

  #button(template: Template, kind: string) {
    const { title, details } = templateWords(template, this.view.language);
    return html`<button type="button" class=${kind} @click=${() => this.pick(template)}>
      ${title}${details ? html`<small>${details}</small>` : nothing}
    </button>`;
  }

  #tidying(own: readonly Template[]) {
    return html`<fieldset class="stack">
      <legend>${this.say('templateManage')}</legend>
      ${own.map((template) => this.#removable(template))}
      <button type="button" @click=${() => (this.isTidying = false)}>${this.say('templateManaged')}</button>
    </fieldset>`;
  }

  #removable({ templateId, name }: Template) {
    const remove = () => {
      this.removing = null;
      void this.actions.send([{ type: 'templates/remove', templateId }], `${this.say('templateRemove')} · ${name}`);
    };
    if (this.removing === templateId)
      return html`<div class="row">
        ${this.sendButton(this.say('templateRemoveSure', { name }), remove)}
        <button type="button" @click=${() => (this.removing = null)}>${this.say('cancel')}</button>
      </div>`;
    return html`<div class="row apart">
      <span>${name}</span>
      <button
        type="button"
        aria-label="${this.say('templateRemove')} · ${name}"
        @click=${() => (this.removing = templateId)}
      >
        ${this.say('templateRemove')}
      </button>
    </div>`;
  }
}
