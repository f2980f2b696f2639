import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { renderSVG } from 'uqr';
import type { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { isSourceName, sources, type SourceName } from '../../shared/sources.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import { dayText, minuteText } from '../times.ts';
import './asking-desk.ts';
import { copyText } from './copy.ts';
import { bridged, howTo, secretParts } from './how-to.ts';

const triedWords: Readonly<Record<TriedOut['outcome'], TextKey>> = {
  fine: 'triedFine',
  nothing: 'triedNothing',
  'no-secret': 'triedNoSecret',
  'bad-signature': 'triedBadSignature',
  'not-understood': 'triedNotUnderstood',
  refused: 'triedRefused',
};

/** Connects a shop or a chat: where it delivers to, what it signs with, what to do there, and a test. */
@customElement('connect-desk')
export class ConnectDesk extends PanelElement {
  static override styles = [
    look,
    css`
      code {
        display: block;
        padding: 10px 12px;
        border-radius: 10px;
        background: var(--ground);
        font-size: 14px;
        overflow-wrap: anywhere;
      }
      .qr {
        width: 200px;
        max-width: 100%;
        padding: 8px;
        border-radius: 10px;
        background: #fff;
      }
      ol {
        margin: 0;
        padding-left: 22px;
      }
      ol li + li {
        margin-top: 8px;
      }
    `,
  ];

  @state() accessor cards: readonly SourceCard[] | null = null;
  @state() accessor picked: SourceName | '' = '';
  /** Addresses are secrets: they stand on screen once they were asked for. */
  @state() accessor isShown = false;
  @state() accessor note: { readonly text: string; readonly tone: 'good' | 'bad' } | null = null;
  @state() accessor parts: readonly string[] = [];

  protected override render() {
    const { language, me } = this.view;
    if (me && me.until !== null) return this.#notInvited();
    const card = this.cards?.find(({ source }) => source === this.picked);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('connect')}</h2>
      <p class="help">${this.say('connectHelp')}</p>
      ${field({
        id: 'source',
        label: this.say('connectWhich'),
        value: this.picked,
        input: (picked) => void this.#pick(picked),
        options: [
          { value: '', label: this.say('connectChoose') },
          ...Object.entries(sources).map(([value, { words }]) => ({ value, label: words[language] })),
        ],
      })}
      ${this.picked === '' ? nothing : card ? this.#card(card) : html`<p class="warn">${this.say('connectNoAnswer')}</p>`}
      <p role="status" class=${this.note?.tone ?? ''}>${this.note?.text ?? ''}</p>
    </section>`;
  }

  #notInvited() {
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('connect')}</h2>
      <p>${this.say('connectNotInvited')}</p>
    </section>`;
  }

  #card(card: SourceCard) {
    const { source, url, secret } = card;
    const command = `npm run bridge -- ${source} --to ${url}`;
    return html`<div class="stack">
      ${
        this.isShown
          ? html`
              ${bridged.has(source) ? this.#text('connectCommand', command) : this.#text('connectAddress', url)}
              ${bridged.has(source) ? nothing : html`<img class="qr" alt=${this.say('connectQr')} src=${`data:image/svg+xml,${encodeURIComponent(renderSVG(url))}`} />`}
              ${secret === null ? nothing : this.#text('connectSecret', secret)}
              <details>
                <summary>${this.say('connectRenewHead')}</summary>
                <div class="stack">
                  <small>${this.say('connectRenewHelp')}</small>
                  <button type="button" @click=${() => void this.#renew(source)}>${this.say('connectRenew')}</button>
                </div>
              </details>
            `
          : html`<button type="button" @click=${() => (this.isShown = true)}>${this.say('connectShow')}</button>`
      }
      <ol>
        ${howTo[source].map((words) => html`<li>${words[this.view.language]}</li>`)}
      </ol>
      ${card.signs === 'theirs' || source === 'shopify' ? this.#secretForm(card) : nothing}
      <button type="button" @click=${() => void this.#tryOut(source)}>${this.say('connectTry')}</button>
      ${card.asks ? html`<asking-desk .view=${this.view} .actions=${this.actions} .card=${card} @changed=${() => void this.#list()}></asking-desk>` : nothing}
    </div>`;
  }

  #text(label: TextKey, text: string) {
    const copy = async () =>
      (this.note = (await copyText(text))
        ? { text: this.say('copied'), tone: 'good' }
        : { text: this.say('notCopied'), tone: 'bad' });
    return html`<div>
      <small>${this.say(label)}</small>
      <code>${text}</code>
      <button type="button" @click=${() => void copy()}>${this.say('copy')}</button>
    </div>`;
  }

  #secretForm({ source, hasSecret }: SourceCard) {
    const names = secretParts[source] ?? [this.say('connectSecretOfShop')];
    const set = (index: number, value: string) =>
      (this.parts = names.map((_, at) => (at === index ? value : (this.parts[at] ?? ''))));
    return html`<div class="card inner">
      ${names.map((label, index) => field({ id: `secret-${index}`, label, value: this.parts[index] ?? '', input: (value) => set(index, value.trim()), most: 256 }))}
      <small>${this.say(hasSecret ? 'connectSecretChange' : 'connectSecretMissing')}</small>
      <button
        type="button"
        ?disabled=${names.some((_, index) => !this.parts[index])}
        @click=${() => void this.#save(source, this.parts.join(':'))}
      >
        ${this.say('connectSecretSave')}
      </button>
    </div>`;
  }

  async #pick(picked: string) {
    this.picked = isSourceName(picked) ? picked : '';
    this.isShown = false;
    this.note = null;
    this.parts = [];
    if (this.picked) await this.#list();
  }

  async #list() {
    this.cards = await this.actions.sources.list();
  }

  async #save(source: SourceName, secret: string) {
    const outcome = await this.actions.sources.setSecret(source, secret);
    if (outcome === 'set') {
      this.parts = [];
      await this.#list();
    }
    const texts = {
      set: 'connectSecretSet',
      'not-a-secret': 'connectNotASecret',
      'no-answer': 'connectNoAnswer',
    } as const;
    this.note = { text: this.say(texts[outcome]), tone: outcome === 'set' ? 'good' : 'bad' };
  }

  async #renew(source: SourceName) {
    const until = await this.actions.sources.renewAddress(source);
    if (until !== null) await this.#list();
    this.note =
      until === null
        ? { text: this.say('connectNoAnswer'), tone: 'bad' }
        : { text: this.say('connectRenewed', { time: `${dayText(until)} ${minuteText(until)}` }), tone: 'good' };
  }

  async #tryOut(source: SourceName) {
    const tried = await this.actions.sources.tryOut(source, this.view.language);
    if (!tried) this.note = { text: this.say('connectNoAnswer'), tone: 'bad' };
    else
      this.note = {
        text: this.say(triedWords[tried.outcome], { why: tried.why ?? '' }),
        tone: tried.outcome === 'fine' ? 'good' : 'bad',
      };
  }
}
