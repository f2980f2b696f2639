import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Offer } from '../../shared/show/offer.ts';
import { Kind } from '../../shared/show/offer-terms.ts';
import type { Template } from '../../shared/show/templates.ts';
import { kindWords } from '../cues/offer-words.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { templateWords } from './built-in-templates.ts';
import './offer-form.ts';
import './perk-form.ts';
import './template-list.ts';

/**
 * A new offer: from a template or of a kind, then its terms.
 * @fires close - the draft was saved, or the form given up
 */
@customElement('new-offer')
export class NewOffer extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      .kinds {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
        gap: 8px;
      }
      .kinds button {
        padding: 8px;
      }
      .chosen {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 12px;
      }
    `,
  ];

  /** The offer to run once more, if it is not a new one. */
  @property({ attribute: false }) accessor again: Offer | null = null;
  /** The draft to be changed, if it is not a new one. */
  @property({ attribute: false }) accessor edited: Offer | null = null;
  @state() accessor picked: Kind | null = null;
  @state() accessor template: Template | null = null;

  protected override render() {
    const from = this.again ?? this.edited;
    const kind = this.template?.terms.kind ?? this.picked ?? from?.kind ?? 'flash-sale';
    const heading = this.say(this.again ? 'sameAgain' : this.edited ? 'editOffer' : 'newOffer');
    return html`<section class="card">
        <h2>${heading}${from ? ` · ${this.say(kindWords[kind])}` : ''}</h2>
        ${from ? nothing : this.template ? this.#chosen(this.template) : this.#choice(kind)}
      </section>
      ${this.#form(kind)}`;
  }

  #chosen(template: Template) {
    const { title, details } = templateWords(template, this.view.language);
    const drop = () => {
      this.picked = template.terms.kind;
      this.template = null;
    };
    return html`<div class="chosen">
      <p>${title}<br /><small>${details}</small></p>
      <button type="button" @click=${drop}>${this.say('templateOther')}</button>
    </div>`;
  }

  #choice(kind: Kind) {
    return html`<template-list
        .view=${this.view}
        .actions=${this.actions}
        .pick=${(template: Template) => (this.template = template)}
      ></template-list>
      <fieldset>
        <legend>${this.say('orByKind')}</legend>
        <div class="kinds">
          ${Kind.options.map(
            (each) =>
              html`<button type="button" aria-pressed=${each === kind} @click=${() => (this.picked = each)}>
                ${this.say(kindWords[each])}
              </button>`,
          )}
        </div>
      </fieldset>`;
  }

  #form(kind: Kind) {
    const { view, actions, again, edited, template } = this;
    const close = () => this.dispatchEvent(new Event('close'));
    if (kind === 'flash-sale' || kind === 'group-buy')
      return html`<offer-form
        .view=${view}
        .actions=${actions}
        .kind=${kind}
        .again=${again}
        .edited=${edited}
        .template=${template}
        @close=${close}
      ></offer-form>`;
    return html`<perk-form
      .view=${view}
      .actions=${actions}
      .kind=${kind}
      .again=${again}
      .edited=${edited}
      .template=${template}
      @close=${close}
    ></perk-form>`;
  }
}
