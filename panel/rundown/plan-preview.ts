import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { rowList } from '../imports/row-list.ts';
import type { TextKey } from '../texts.ts';
import { minuteText, nearestTime } from '../times.ts';
import type { PlanSheet } from './read-plan-sheet.ts';

const MOST_NAMED = 5;

/** A sheet of a kind that is known. */
type KnownPlan = Exclude<PlanSheet, { kind: 'unknown' }>;
const countWords = { products: 'planProducts', offers: 'planOffers', rundown: 'planTurns' } as const satisfies Record<
  KnownPlan['kind'],
  TextKey
>;

/** A start that was set holds for so long after it, ms. */
const START_HOLDS_MS = 3_600_000;

/**
 * What was read from a planned sheet: its bad rows, else what is in it and the way to keep it, whole.
 * @fires kept - `detail`: what was kept, in words
 */
@customElement('plan-preview')
export class PlanPreview extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) accessor sheet: KnownPlan | null = null;
  /** Null: as it is. */
  @state() accessor startsAt: string | null = null;

  protected override render() {
    return this.sheet ? html`<div class="stack">${this.#sheet(this.sheet)}</div>` : nothing;
  }

  #sheet(sheet: KnownPlan) {
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
      ${kind === 'rundown' ? this.#rundown() : nothing}
      ${
        kind === 'rundown' && this.view.show?.rundown.isLocked
          ? html`<p class="warn">${this.say('planLocked')}</p>`
          : this.sendButton(`${this.say('planSend')} · ${what}`, () => void this.#send(sheet, what), { class: 'main' })
      }`;
  }

  #rundown() {
    const rundown = this.view.show?.rundown;
    const isOn = (rundown?.turns.length ?? 0) > 0;
    if (isOn) return html`<p class="help">${this.say('planKeeps')}</p>`;
    return html`${(rundown?.plan.segments.length ?? 0) > 0 ? html`<p class="help">${this.say('planReplaces')}</p>` : nothing}
    ${field({
      id: 'starts',
      label: this.say('planStart'),
      type: 'time',
      value: this.#starts(),
      input: (text) => (this.startsAt = text),
    })}`;
  }

  /** The start as typed, else as it was set, unless that is long past. */
  #starts(): string {
    const known = this.view.show?.rundown.plan.startsAt;
    const holds = known !== undefined && known > this.view.now - START_HOLDS_MS;
    return this.startsAt ?? (holds ? minuteText(known) : '');
  }

  #bad({ bad }: KnownPlan) {
    const rows = bad.map(({ row, fault, column }) => ({ row, why: this.say(fault, { column }) }));
    return html`<p class="bad">${this.say('planBad', { n: this.count(bad.length) })}</p>
      ${rowList(rows, this.view.language)}`;
  }

  async #send({ command }: KnownPlan, what: string) {
    const startsAt = nearestTime(this.#starts(), this.view.now);
    const isOn = (this.view.show?.rundown.turns.length ?? 0) > 0;
    const dated =
      command.type === 'rundown/plan' && startsAt !== null && !isOn
        ? { ...command, plan: { ...command.plan, startsAt } }
        : command;
    if (!(await this.actions.send([dated], `${this.say('planSend')} · ${what}`))) return;
    this.startsAt = null;
    this.dispatchEvent(new CustomEvent('kept', { detail: what }));
  }
}
