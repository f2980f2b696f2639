import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { field } from '../frame/field.ts';
import { newId } from '../ids.ts';
import { nearestTime } from '../times.ts';
import { planTemplateUrl, type PlanTemplate } from './plan-templates.ts';
import type { PlanSheet } from './read-plan-sheet.ts';
import type { TextKey } from '../texts.ts';

const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_SHOWN = 20;
const MOST_NAMED = 5;

type Known = Exclude<PlanSheet, { kind: 'unknown' }>;
const countWords = { products: 'planProducts', offers: 'planOffers', rundown: 'planTurns' } as const satisfies Record<
  Known['kind'],
  TextKey
>;
const templateWords = {
  products: 'planProductsTemplate',
  offers: 'planOffersTemplate',
  rundown: 'planRundownTemplate',
} as const satisfies Record<PlanTemplate, TextKey>;

type Progress =
  | { readonly step: 'none' | 'reading' | 'unreadable' | 'too-large' }
  | { readonly step: 'read'; sheet: PlanSheet };

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
      a {
        padding: 12px 0;
        color: var(--blue);
      }
      li {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @state() accessor progress: Progress = { step: 'none' };
  @state() accessor startsAt = '';

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
      <div class="stack" role="status">${this.#progress(progress)}</div>
    </section>`;
  }

  #progress(progress: Progress) {
    switch (progress.step) {
      case 'none':
        return nothing;
      case 'reading':
        return html`<p>${this.say('importsReading')}</p>`;
      case 'unreadable':
        return html`<p class="bad">${this.say('importsUnreadable')}</p>`;
      case 'too-large':
        return html`<p class="bad">${this.say('importsTooLarge')}</p>`;
      case 'read':
        return progress.sheet.kind === 'unknown'
          ? html`<p class="bad">${this.say('planUnknown')}</p>`
          : this.#sheet(progress.sheet);
    }
  }

  #sheet(sheet: Known) {
    const { kind, names, count, bad } = sheet;
    if (bad.length > 0) return this.#bad(sheet);
    if (count === 0) return html`<p class="warn">${this.say('importsNothing')}</p>`;
    const what = this.say(countWords[kind], { n: this.count(count) });
    const more = count - MOST_NAMED;
    return html`<h3>${what}</h3>
      <ul>
        ${names.slice(0, MOST_NAMED).map((name) => html`<li>${name}</li>`)}
        ${more > 0 ? html`<li><small>${this.say('importsMore', { n: this.count(more) })}</small></li>` : nothing}
      </ul>
      ${
        kind === 'rundown'
          ? field({
              id: 'starts',
              label: this.say('planStart'),
              type: 'time',
              value: this.startsAt,
              input: (text) => (this.startsAt = text),
            })
          : nothing
      }
      ${this.sendButton(`${this.say('planSend')} · ${what}`, () => void this.#send(sheet, what), { class: 'main' })}`;
  }

  #bad({ bad }: Known) {
    const more = bad.length - MOST_SHOWN;
    return html`<p class="bad">${this.say('planBad', { n: this.count(bad.length) })}</p>
      <ul>
        ${bad.slice(0, MOST_SHOWN).map(({ row, fault, column }) => html`<li class="warn">${this.say('importsRow', { row, why: this.say(fault, { column }) })}</li>`)}
        ${more > 0 ? html`<li><small>${this.say('importsMore', { n: this.count(more) })}</small></li>` : nothing}
      </ul>`;
  }

  async #send({ command }: Known, what: string) {
    const startsAt = nearestTime(this.startsAt, this.view.now);
    const dated =
      command.type === 'rundown/plan' && startsAt !== null
        ? { ...command, plan: { ...command.plan, startsAt } }
        : command;
    if (await this.actions.send([dated], `${this.say('planSend')} · ${what}`)) {
      this.progress = { step: 'none' };
      const paste = this.renderRoot.querySelector('textarea');
      if (paste) paste.value = '';
    }
  }

  #choose = ({ target }: Event) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    if (file.size > LARGEST_FILE) this.progress = { step: 'too-large' };
    else void this.#read(async () => new Uint8Array(await file.arrayBuffer()));
  };

  #paste = ({ target }: Event) => {
    const text = target instanceof HTMLTextAreaElement ? target.value : '';
    if (text.trim() === '') this.progress = { step: 'none' };
    else void this.#read(() => Promise.resolve(new TextEncoder().encode(text)));
  };

  async #read(bytes: () => Promise<Uint8Array<ArrayBuffer>>) {
    const { show } = this.view;
    if (!show) return;
    this.progress = { step: 'reading' };
    try {
      // Spreadsheets are read by libraries that the panel does not need otherwise.
      const [{ readTable }, { readPlanSheet }] = await Promise.all([
        import('../imports/read-table.ts'),
        import('./read-plan-sheet.ts'),
      ]);
      const sheet = readPlanSheet(await readTable(await bytes()), show, () => newId('turn'));
      this.progress = { step: 'read', sheet };
    } catch {
      this.progress = { step: 'unreadable' };
    }
  }
}
