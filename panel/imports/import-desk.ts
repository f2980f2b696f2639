import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { refusalText } from '../../shared/refusals.ts';
import { sources } from '../../shared/sources.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { minuteText } from '../times.ts';
import { readFile } from './read-file.ts';
import { rowList } from './row-list.ts';
import { sendSheet, type KnownSheet, type RowResult } from './send-sheet.ts';
import type { BadRow, OrderEntry, StockEntry } from './sheet.ts';
import { templateUrl } from './templates.ts';

/** Larger files would fill a phone's memory. */
const LARGEST_FILE = 20 * 1024 * 1024;
const MOST_PREVIEWED = 3;

type Progress =
  | { readonly step: 'none' | 'unreadable' | 'too-large' | 'unknown' }
  /** `all` is not known while the file's cells are told apart. */
  | { readonly step: 'reading'; readonly done: number; readonly all: number | null }
  | { readonly step: 'preview'; readonly sheet: KnownSheet }
  | { readonly step: 'sending'; readonly sheet: KnownSheet; readonly done: number }
  | {
      readonly step: 'done';
      readonly sheet: KnownSheet;
      readonly results: readonly RowResult[];
      readonly isWhole: boolean;
    };

/** Brings in what a shop did not deliver: reads a file on this device, shows what is in it, and sends it part by part. */
@customElement('import-desk')
export class ImportDesk extends PanelElement {
  static override styles = [
    look,
    css`
      input[type='file'] {
        padding: 10px;
      }
      progress {
        width: 100%;
        height: 12px;
      }
      li {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
      a {
        color: var(--blue);
        padding: 12px 0;
      }
    `,
  ];

  @state() accessor progress: Progress = { step: 'none' };

  protected override render() {
    const { progress } = this;
    const { language } = this.view;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('imports')}</h2>
      <p class="help">${this.say('importsHelp')}</p>
      <div>
        <label for="file">${this.say('importsChoose')}</label>
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          ?disabled=${progress.step === 'sending' || progress.step === 'reading'}
          @change=${(event: Event) => void this.#choose(event)}
        />
      </div>
      <div class="row">
        <a href=${templateUrl('orders', language)} download="cuecart-orders.csv">${this.say('importsOrderTemplate')}</a>
        <a href=${templateUrl('stock', language)} download="cuecart-stock.csv">${this.say('importsStockTemplate')}</a>
      </div>
      <div class="stack" role="status">${this.#progress(progress)}</div>
    </section>`;
  }

  #progress(progress: Progress) {
    switch (progress.step) {
      case 'none':
        return nothing;
      case 'reading':
        return this.#reading(progress);
      case 'unreadable':
        return html`<p class="bad">${this.say('importsUnreadable')}</p>`;
      case 'too-large':
        return html`<p class="bad">${this.say('importsTooLarge')}</p>`;
      case 'unknown':
        return html`<p class="bad">${this.say('importsUnknown')}</p>`;
      case 'preview':
        return this.#preview(progress.sheet);
      case 'sending': {
        const all = progress.sheet.entries.length;
        return html`<progress max=${all} .value=${progress.done}></progress>
          <p>${this.say('importsSending', { done: this.count(progress.done), all: this.count(all) })}</p>`;
      }
      case 'done':
        return this.#results(progress);
    }
  }

  #reading({ done, all }: Extract<Progress, { step: 'reading' }>) {
    if (all === null)
      return html`<progress></progress>
        <p>${this.say('importsReading')}</p>`;
    return html`<progress max=${all} .value=${done}></progress>
      <p>${this.say('importsReadingRows', { done: this.count(done), all: this.count(all) })}</p>`;
  }

  #preview(sheet: KnownSheet) {
    const n = sheet.entries.length;
    return html`
      ${n === 0 ? html`<p class="warn">${this.say('importsNothing')}</p>` : this.#what(sheet)} ${this.#bad(sheet.bad)}
      ${
        n === 0
          ? nothing
          : this.sendButton(
              this.say(sheet.kind === 'orders' ? 'importsSendOrders' : 'importsSendStock', { n: this.count(n) }),
              () => void this.#send(sheet),
              { class: 'main' },
            )
      }
    `;
  }

  #what(sheet: KnownSheet) {
    const { entries } = sheet;
    const shown = entries.slice(0, MOST_PREVIEWED);
    const more = entries.length - shown.length;
    const words = sheet.kind === 'orders' ? 'importsOrders' : 'importsStock';
    return html`
      <h3>${this.say(words, { n: this.count(entries.length) })}</h3>
      <ul>
        ${shown.map((entry) => html`<li>${'order' in entry ? this.#order(entry) : this.#stock(entry)}</li>`)}
        ${more > 0 ? html`<li><small>${this.say('importsMore', { n: this.count(more) })}</small></li>` : nothing}
      </ul>
      ${sheet.kind === 'stock' ? html`<small>${this.#age(sheet.entries[0]?.readAt ?? 0)}</small>` : nothing}
    `;
  }

  #order({ order, source }: OrderEntry) {
    const { orderId, total, units, placedAt } = order;
    return html`<b>${orderId.slice(orderId.indexOf(':') + 1)}</b>
      <small
        >${sources[source].words[this.view.language]} · ${minuteText(placedAt)} ·
        ${this.say('importsUnits', { n: this.count(units) })} · ${total ? this.money(total) : ''}</small
      >`;
  }

  #stock({ item, place, left }: StockEntry) {
    return html`<b>${item}</b> <small>${place} · ${this.count(left)}</small>`;
  }

  #age(readAt: number) {
    const minutes = Math.round((this.view.show?.stock.freshness.feedMs ?? 0) / 60_000);
    return this.say('importsStockAge', { time: minuteText(readAt), minutes });
  }

  #bad(bad: readonly BadRow[]) {
    if (bad.length === 0) return nothing;
    const rows = bad.map(({ row, fault, column }) => ({ row, why: this.say(fault, { column }) }));
    return html`<p class="warn">${this.say('importsBad', { n: this.count(bad.length) })}</p>
      ${rowList(rows, this.view.language)}`;
  }

  #results({ sheet, results, isWhole }: Extract<Progress, { step: 'done' }>) {
    const timesOf = (wanted: string) => this.count(results.filter(({ outcome }) => outcome.outcome === wanted).length);
    const refused = results.flatMap(({ row, outcome: { reason, detail } }) =>
      reason ? [{ row, why: refusalText(reason, this.view.language, detail) }] : [],
    );
    const all = this.count(sheet.entries.length);
    return html`
      ${isWhole ? nothing : html`<p class="bad">${this.say('importsStopped', { done: this.count(results.length), all })}</p>`}
      <p class=${isWhole && refused.length === 0 ? 'good' : 'warn'}>
        ${this.say('importsDone', { fresh: timesOf('new'), known: timesOf('known'), refused: timesOf('refused') })}
      </p>
      ${refused.length > 0 ? rowList(refused, this.view.language) : nothing} ${this.#bad(sheet.bad)}
      ${isWhole ? nothing : this.#preview(sheet)}
    `;
  }

  async #choose({ target }: Event) {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    if (file.size > LARGEST_FILE) return void (this.progress = { step: 'too-large' });
    this.progress = { step: 'reading', done: 0, all: null };
    try {
      const sheet = await readFile(file, (done, all) => (this.progress = { step: 'reading', done, all }));
      this.progress = sheet.kind === 'unknown' ? { step: 'unknown' } : { step: 'preview', sheet };
    } catch {
      this.progress = { step: 'unreadable' };
    }
  }

  async #send(sheet: KnownSheet) {
    this.progress = { step: 'sending', sheet, done: 0 };
    const { results, isWhole } = await sendSheet(
      sheet,
      (part) => this.actions.importPart(part),
      (done) => (this.progress = { step: 'sending', sheet, done }),
    );
    this.progress = { step: 'done', sheet, results, isWhole };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-desk': ImportDesk;
  }
}
