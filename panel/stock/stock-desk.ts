import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { findProduct, titleOf } from '../../shared/show/catalog.ts';
import { findItem, isOnDeal, type Item } from '../../shared/show/stock.ts';
import type { Show } from '../../shared/show/show.ts';
import { nextCue } from '../cues/next-cue.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { readWhole } from '../price-field.ts';
import { sourceText, stockWords } from './stock-words.ts';
import './stock-thresholds.ts';

const MOST = 1_000_000;
const steps = [-10, -1, 1, 10] as const;

/** Counts the stock of one product by hand: big steps, a number, one tap that sends it. */
@customElement('stock-desk')
export class StockDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .steps {
        display: grid;
        grid-template-columns: 1fr 1.3fr 1.3fr 1fr;
        gap: 8px;
      }
      .steps button {
        min-height: 64px;
        padding: 0;
        font-size: 22px;
      }
      #left {
        height: 72px;
        font-size: 40px;
        font-weight: 800;
        text-align: center;
      }
    `,
  ];

  /** The product being counted; null follows the offer at hand. */
  @state() accessor picked: string | null = null;
  /** What was typed or stepped to; null is the figure as it stands. */
  @state() accessor typed: string | null = null;
  @state() accessor restock = '';
  @state() accessor asksRestock = false;

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const sku = this.#skuOf(show);
    if (sku === null)
      return html`<section class="card">
        <h2>${this.say('stock')}</h2>
        <p class="help">${this.say('stockNone')}</p>
      </section>`;
    const item = findItem(show.stock, sku);
    const words = stockWords(show.stock, sku, this.view.now, this.view.language);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('stock')}</h2>
      ${field({
        id: 'sku',
        label: this.say('stockProduct'),
        value: sku,
        input: (picked) => this.#pick(picked),
        options: show.catalog.products.map((product) => ({ value: product.sku, label: product.title })),
      })}
      <p class=${words.tone}>
        ${words.figure === null ? nothing : html`<span class="figure">${words.figure}</span> <small>${item ? this.say('stockOf', { total: this.count(item.total) }) : nothing}</small><br />`}
        ${words.source}
      </p>
      ${item && item.source !== 'manual' ? html`<p class="notice">${this.say('stockFeedWarns', { source: sourceText(item.source, this.view.language) })}</p>` : nothing}
      ${this.#counter(sku, item, show)}
      <stock-thresholds .view=${this.view} .actions=${this.actions}></stock-thresholds>
    </section>`;
  }

  #skuOf({ offers, catalog }: Show): string | null {
    const { now, chosen } = this.view;
    const sku = this.picked ?? nextCue(offers, now, chosen)?.offer.sku;
    return (sku !== undefined && findProduct(catalog, sku) ? sku : catalog.products.at(-1)?.sku) ?? null;
  }

  #pick(sku: string) {
    this.picked = sku;
    this.#reset();
  }

  #reset() {
    this.typed = null;
    this.restock = '';
    this.asksRestock = false;
  }

  #counter(sku: string, item: Item | undefined, show: Show) {
    const isReduced = isOnDeal(show.offers, sku, this.view.now);
    const text = this.typed ?? (item ? String(item.left) : '');
    const left = readWhole(text, 0, MOST);
    const from = left ?? item?.left ?? 0;
    const rises = typeof left === 'number' && item !== undefined && left > item.left;
    const fault = left === null ? this.say('badNumber', { least: 0, most: MOST }) : undefined;
    const step = (by: number) => () => (this.typed = String(Math.min(MOST, Math.max(0, from + by))));
    const label =
      typeof left !== 'number'
        ? this.say('stockEnter')
        : this.say(left === item?.left ? 'stockSame' : 'stockSend', { n: this.count(left) });
    return html`
      ${field({ id: 'left', label: this.say('stockCount'), value: text, keyboard: 'numeric', most: 9, fault, input: (typed) => (this.typed = typed) })}
      <div class="steps">
        ${steps.map(
          (by) =>
            html`<button
              type="button"
              aria-label=${this.say(by < 0 ? 'stockMinus' : 'stockPlus', { n: Math.abs(by) })}
              @click=${step(by)}
            >
              ${by < 0 ? `−${-by}` : `+${by}`}
            </button>`,
        )}
      </div>
      ${
        rises
          ? field({
              id: 'restock',
              label: this.say('restock'),
              value: this.restock,
              help: this.say('restockHelp'),
              fault:
                this.asksRestock && isReduced && this.restock.trim() === '' ? this.say('restockMissing') : undefined,
              input: (typed) => (this.restock = typed),
            })
          : nothing
      }
      ${this.sendButton(label, () => void this.#send(sku, left, rises, isReduced), { class: 'main', disabled: typeof left !== 'number' })}
    `;
  }

  async #send(sku: string, left: number | null | undefined, rises: boolean, isReduced: boolean) {
    if (typeof left !== 'number') return;
    const restock = this.restock.trim();
    this.asksRestock = rises && isReduced && restock === '';
    if (this.asksRestock) return;
    const title = titleOf(this.view.show!.catalog, sku);
    const command = { type: 'stock/count', sku, left, ...(rises && restock ? { restock } : {}) } as const;
    if (await this.actions.send([command], `${this.say('stockSend', { n: this.count(left) })} · ${title}`))
      this.#reset();
  }
}
