import { css, html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { perMinute, type Watch } from '../../shared/show/comments.ts';
import type { Show } from '../../shared/show/show.ts';
import { FormElement } from '../frame/form-element.ts';
import { look } from '../frame/look.ts';
import { newId } from '../ids.ts';
import { blankWatch, readWatch, type WatchField } from './watch-fields.ts';

const BAR_HEIGHT = 28;

/** The words that the crew listens for, and how often they stood in the comments of each of the last minutes. */
@customElement('watch-desk')
export class WatchDesk extends FormElement<WatchField> {
  static override styles = [
    look,
    css`
      li {
        display: grid;
        gap: 6px;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      svg {
        width: 118px;
        height: 28px;
        flex: none;
        fill: var(--blue);
      }
    `,
  ];

  /** The watch that is being changed; empty for a new one. */
  @state() accessor watchId = '';

  protected override start() {
    return blankWatch;
  }

  protected override render() {
    const { show } = this.view;
    if (!show || !this.fields) return nothing;
    const { watches } = show.comments;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('watches')}</h2>
      <p class="help">${this.say('watchesHelp')}</p>
      <ul>
        ${watches.map((watch) => this.#watch(watch, show))}
      </ul>
      <details>
        <summary>${this.say(this.watchId ? 'watchEdit' : 'watchNew')}</summary>
        <div class="stack">
          ${this.input('words', this.say('watchWords'), { most: 300, empty: this.say('watchWordsExample') })}
          ${this.input('sku', this.say('watchProduct'), {
            options: [
              { value: '', label: this.say('watchAnyProduct') },
              ...show.catalog.products.map(({ sku, title }) => ({ value: sku, label: title })),
            ],
          })}
          ${this.input('answer', this.say('watchAnswer'), { most: 120, empty: this.say('optional') })}
          ${this.sendButton(this.say('watchSave'), () => void this.#send(), { class: 'main' })}
        </div>
      </details>
    </section>`;
  }

  #watch(watch: Watch, { comments, catalog }: Show) {
    const { watchId, words, sku, answer } = watch;
    const counts = perMinute(comments, watchId, this.view.now);
    const total = comments.totals.find((each) => each.watchId === watchId)?.count ?? 0;
    const product = catalog.products.find((each) => each.sku === sku);
    return html`<li>
      <div class="row apart">
        <b>${words.join(' · ')}</b>
        ${bars(counts)}
      </div>
      <small>
        ${this.say('watchLast', { n: this.count(counts.at(-1) ?? 0), total: this.count(total) })}
        ${product ? html`· ${product.title}` : nothing} ${answer ? html`· ${answer}` : nothing}
      </small>
      <div class="pair">
        <button type="button" @click=${() => this.#edit(watch)}>${this.say('watchEdit')}</button>
        ${this.sendButton(this.say('watchEnd'), () => void this.actions.send([{ type: 'comments/unwatch', watchId }]))}
      </div>
    </li>`;
  }

  #edit({ watchId, words, sku = '', answer = '' }: Watch) {
    this.watchId = watchId;
    this.enter({ words: words.join(' '), sku, answer });
    this.renderRoot.querySelector('details')?.setAttribute('open', '');
  }

  async #send() {
    const read = readWatch(this.fields!, this.watchId || newId('watch'), this.view.language);
    if ('faults' in read) return this.blame(read.faults);
    if (!(await this.actions.send([read.command]))) return;
    this.watchId = '';
    this.reset();
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}

/** Ten minutes as ten bars, the newest at the right. Their figures stand beside them in words. */
function bars(counts: readonly number[]) {
  const most = Math.max(1, ...counts);
  return html`<svg viewBox="0 0 ${counts.length * 12 - 2} ${BAR_HEIGHT}" aria-hidden="true">
    ${counts.map((count, at) => bar(at, Math.max(1, Math.round((count / most) * BAR_HEIGHT))))}
  </svg>`;
}

const bar = (at: number, height: number) =>
  svg`<rect x=${at * 12} y=${BAR_HEIGHT - height} width="10" height=${height}></rect>`;
