import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Reconciled } from '../../shared/protocol.ts';
import type { SourceCard } from '../../shared/source-cards.ts';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { texts, type TextKey } from '../texts.ts';
import { clockText } from '../times.ts';

/** How it went when a shop was asked, in words. */
export const askedWords = ({ outcome }: Reconciled): TextKey => `asked-${outcome}`;

const isText = (key: string): key is TextKey => Object.hasOwn(texts, key);
const fieldWords = (name: string): TextKey => {
  const key = `field-${name}`;
  return isText(key) ? key : 'connectSecretOfShop';
};

/**
 * Asks a shop for what it did not deliver: the access that this takes, and asking now.
 * @fires changed - the access is another
 */
@customElement('asking-desk')
export class AskingDesk extends PanelElement {
  @property({ attribute: false }) accessor card: SourceCard | null = null;
  @state() accessor typed: Readonly<Record<string, string>> = {};
  @state() accessor note: { readonly text: string; readonly tone: 'good' | 'bad' } | null = null;

  protected override render() {
    const { card } = this;
    if (!card?.asks) return nothing;
    const { fields, hasAccess } = card.asks;
    return html`<div class="card inner">
      <h3>${this.say('asks')}</h3>
      <small>${this.say('asksHelp')}</small>
      ${
        hasAccess
          ? html`<div class="pair">
              <button type="button" class="main" @click=${() => void this.#askNow()}>${this.say('asksNow')}</button>
              <button type="button" @click=${() => void this.#set(null)}>${this.say('asksEnd')}</button>
            </div>`
          : html`<small class="warn">${this.say('asksMissing')}</small>`
      }
      ${fields.map((name) => field({ id: name, label: this.say(fieldWords(name)), value: this.typed[name] ?? '', most: 512, input: (value) => (this.typed = { ...this.typed, [name]: value.trim() }) }))}
      <button
        type="button"
        ?disabled=${fields.some((name) => !this.typed[name])}
        @click=${() => void this.#set(this.typed)}
      >
        ${this.say('asksSave')}
      </button>
      <p role="status" class=${this.note?.tone ?? ''}>${this.note?.text ?? ''}</p>
    </div>`;
  }

  async #set(access: Readonly<Record<string, string>> | null) {
    const set = await this.actions.sources.setAccess(this.card!.source, access);
    if (set.outcome === 'wrong') this.#say('asksWrong', 'bad', { field: this.say(fieldWords(set.field)) });
    else if (set.outcome === 'no-answer') this.#say('connectNoAnswer', 'bad');
    else {
      this.typed = {};
      this.#say(access ? 'asksSet' : 'asksEnded', 'good');
      this.dispatchEvent(new Event('changed'));
    }
  }

  async #askNow() {
    const told = await this.actions.sources.reconcile(this.card!.source);
    if (!told) return this.#say('connectNoAnswer', 'bad');
    const { at, orders, added, outcome } = told;
    const blanks = { time: clockText(at), orders: this.count(orders), added: this.count(added) };
    this.#say(askedWords(told), outcome === 'fine' ? 'good' : 'bad', blanks);
  }

  #say(key: TextKey, tone: 'good' | 'bad', blanks: Readonly<Record<string, string>> = {}) {
    this.note = { text: this.say(key, blanks), tone };
  }
}
