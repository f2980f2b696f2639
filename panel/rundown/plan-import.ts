import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { Show } from '../../shared/show/show.ts';
import './plan-preview.ts';
import { planTemplateUrl, type PlanTemplate } from './plan-templates.ts';
import { readPlanFile, type PlanReader } from './read-plan-file.ts';
import type { PlanSheet } from './read-plan-sheet.ts';
import type { TextKey } from '../texts.ts';

const LARGEST_FILE = 5 * 1024 * 1024;

const templateWords = {
  products: 'planProductsTemplate',
  offers: 'planOffersTemplate',
  rundown: 'planRundownTemplate',
} as const satisfies Record<PlanTemplate, TextKey>;

type Progress =
  | { readonly step: 'none' | 'reading' | 'unreadable' | 'too-large' }
  | { readonly step: 'read'; readonly read: PlanReader; readonly sheet: PlanSheet }
  /** `what` was kept, whole. */
  | { readonly step: 'done'; readonly what: string };

/** Brings in what the crew planned in a spreadsheet: read on this device, shown, and kept whole or not at all. */
@customElement('plan-import')
export class PlanImport extends PanelElement {
  static override styles = [
    look,
    css`
      input[type='file'] {
        padding: 10px;
      }
      textarea {
        width: 100%;
        min-height: 96px;
        padding: 10px 12px;
        border: 1px solid #566074;
        border-radius: 10px;
        background: var(--ground);
        color: inherit;
        font: inherit;
      }
      progress {
        width: 100%;
        height: 12px;
      }
      a {
        padding: 12px 0;
        color: var(--blue);
      }
      plan-preview[hidden] {
        display: none;
      }
    `,
  ];

  @state() accessor progress: Progress = { step: 'none' };

  /** What the sheet was read against. */
  #against: Pick<Show, 'catalog' | 'offers' | 'rundown'> | null = null;

  /** Products may come in after a rundown was pasted, and somebody else may edit it: the sheet is always read against what is there. */
  protected override willUpdate() {
    const { show, now } = this.view;
    const { progress } = this;
    const was = this.#against;
    if (!show || progress.step !== 'read' || show === was) return;
    const isSame =
      was && show.catalog === was.catalog && show.offers === was.offers && show.rundown.plan === was.rundown.plan;
    this.#against = show;
    if (!isSame) this.progress = { ...progress, sheet: progress.read(show, now) };
  }

  protected override render() {
    const { progress } = this;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('planImport')}</h2>
      <p class="help">${this.say('planImportHelp')}</p>
      <div>
        <label for="file">${this.say('importsChoose')}</label>
        <input id="file" type="file" accept=".csv,.tsv,.txt,.xlsx" @change=${this.#choose} />
      </div>
      <div>
        <label for="paste">${this.say('planPaste')}</label>
        <textarea id="paste" spellcheck="false" autocomplete="off" @input=${this.#paste}></textarea>
      </div>
      <div class="row">
        ${(['products', 'offers', 'rundown'] as const).map(
          (kind) =>
            html`<a href=${planTemplateUrl(kind, this.view.language)} download="cuecart-${kind}.csv"
              >${this.say(templateWords[kind])}</a
            >`,
        )}
      </div>
      <div class="stack" role="status">${this.#progress(progress)} ${this.#preview(progress)}</div>
    </section>`;
  }

  #progress(progress: Progress) {
    switch (progress.step) {
      case 'none':
        return nothing;
      case 'reading':
        return html`<progress></progress>
          <p>${this.say('importsReading')}</p>`;
      case 'done':
        return html`<p class="good">${this.say('planDone', { what: progress.what })}</p>`;
      case 'unreadable':
        return html`<p class="bad">${this.say('importsUnreadable')}</p>`;
      case 'too-large':
        return html`<p class="bad">${this.say('importsTooLarge')}</p>`;
      case 'read':
        return progress.sheet.kind === 'unknown' ? html`<p class="bad">${this.say('planUnknown')}</p>` : nothing;
    }
  }

  /** Stays while another sheet is read: a start that was typed is meant for that one too. */
  #preview(progress: Progress) {
    const sheet = progress.step === 'read' && progress.sheet.kind !== 'unknown' ? progress.sheet : null;
    return html`<plan-preview
      .view=${this.view}
      .actions=${this.actions}
      .sheet=${sheet}
      ?hidden=${sheet === null}
      @kept=${({ detail }: CustomEvent<string>) => this.#kept(detail)}
    ></plan-preview>`;
  }

  #kept(what: string) {
    this.progress = { step: 'done', what };
    const paste = this.renderRoot.querySelector('textarea');
    if (paste) paste.value = '';
  }

  #choose = ({ target }: Event) => {
    const input = target instanceof HTMLInputElement ? target : null;
    const file = input?.files?.[0];
    if (!input || !file) return;
    const bytes = file.arrayBuffer();
    // The same file, mended, is to be chosen again: a browser tells of it only when it is another one.
    input.value = '';
    if (file.size > LARGEST_FILE) this.progress = { step: 'too-large' };
    else void this.#read(async () => new Uint8Array(await bytes));
  };

  #paste = ({ target }: Event) => {
    const text = target instanceof HTMLTextAreaElement ? target.value : '';
    if (text.trim() === '') this.progress = { step: 'none' };
    else void this.#read(() => Promise.resolve(new TextEncoder().encode(text)));
  };

  async #read(bytes: () => Promise<Uint8Array<ArrayBuffer>>) {
    const { show, now } = this.view;
    if (!show) return;
    const reading: Progress = { step: 'reading' };
    this.progress = reading;
    let done: Progress = { step: 'unreadable' };
    try {
      const read = await readPlanFile(await bytes());
      done = { step: 'read', read, sheet: read(show, now) };
    } catch {
      // What cannot be read at all is said to be so.
    }
    // Somebody who pastes or chooses again wants to see that, whichever is read first.
    if (this.progress !== reading) return;
    this.#against = show;
    this.progress = done;
  }
}
