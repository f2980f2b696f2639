import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { presentedAt } from '../../shared/show/rundown.ts';
import { hadTurn } from '../../shared/show/rundown-edits.ts';
import { itemsOf, lengthOf } from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import type { Slot } from '../../shared/show/timetable.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { leftText, minuteText } from '../times.ts';
import { minutesText } from './turn-fields.ts';

/**
 * One turn of the rundown: planned beside actual, one place up or down by a tap, and the rest behind one more.
 * @fires edit - its form is wanted
 * @fires toggle - what can be done with it is to be shown, or hidden again
 */
@customElement('turn-row')
export class TurnRow extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        border-top: 1px solid var(--line);
      }
      .turn {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
        padding: 8px 0;
      }
      .on {
        border-left: 4px solid var(--green);
        padding-left: 8px;
      }
      .cut b {
        text-decoration: line-through;
      }
      .done {
        color: var(--soft);
      }
      .acts {
        display: flex;
        gap: 6px;
      }
      .acts button {
        min-width: 48px;
        padding: 8px;
      }
      .pair > :last-child:nth-child(odd) {
        grid-column: 1 / -1;
      }
      .more {
        padding-bottom: 12px;
      }
    `,
  ];

  @property({ attribute: false }) accessor placed: Slot | null = null;
  @property({ type: Boolean }) accessor open = false;
  /** Whether it is the next one anyway. */
  @property({ type: Boolean }) accessor next = false;

  /** The button that the keyboard was on when the turn was moved: its place is elsewhere then, and the focus follows. */
  #focus: 'up' | 'down' | null = null;

  protected override render() {
    const { show } = this.view;
    const slot = this.placed;
    if (!show || !slot) return nothing;
    const { item, isCut, turn } = slot;
    const title = titleOf(show.catalog, item.sku);
    const isOn = turn !== null && turn.until === null;
    return html`<div class="turn ${isOn ? 'on' : ''} ${isCut ? 'cut' : ''} ${turn && !isOn ? 'done' : ''}">
        <span
          ><b>${title}</b> <span class="chip">${this.say(item.role)}</span><br /><small
            >${this.#times(slot)}</small
          ></span
        >
        <span class="acts">
          ${turn === null ? html`${this.#move(-1, title, show)} ${this.#move(1, title, show)}` : nothing}
          <button
            type="button"
            aria-label=${this.say('turnMore', { title })}
            aria-expanded=${this.open}
            @click=${() => this.dispatchEvent(new Event('toggle'))}
          >
            ⋯
          </button>
        </span>
      </div>
      ${this.open ? this.#more(slot, title, show) : nothing}`;
  }

  protected override updated() {
    const button = this.#focus && this.renderRoot.querySelector<HTMLButtonElement>(`#${this.#focus}`);
    if (!button || this.view.outcome?.state === 'sending') return;
    this.#focus = null;
    (button.disabled ? this.renderRoot.querySelector<HTMLButtonElement>('[aria-expanded]') : button)?.focus();
  }

  #times({ item, isCut, planned, turn, expected }: Slot): string {
    const length = this.say('minutes', { n: minutesText(lengthOf(item)) });
    if (isCut) return [length, this.say('runIsCut')].join(' · ');
    const plan = planned ? this.say('runPlanned', { from: minuteText(planned.from) }) : '';
    if (!turn) {
      const moved = planned && expected && Math.abs(expected.from - planned.from) >= 60_000;
      return [length, plan, moved ? this.say('runExpected', { from: minuteText(expected.from) }) : '']
        .filter(Boolean)
        .join(' · ');
    }
    const from = minuteText(turn.from);
    const actual =
      turn.until === null
        ? this.say('runIsOn', { from })
        : this.say('runWas', { from, until: minuteText(turn.until), length: leftText(turn.until - turn.from) });
    return [plan, actual].filter(Boolean).join(' · ');
  }

  #more({ item, isCut, turn }: Slot, title: string, show: Show) {
    const { itemId, sku } = item;
    const { isLocked } = show.rundown;
    const isOn = presentedAt(show.rundown, this.soon)?.itemId === itemId;
    const act = (label: string, command: Command, options = {}) =>
      this.sendButton(label, () => void this.actions.send([command], `${label} · ${title}`), options);
    const present = act(this.say(turn ? 'turnAgain' : 'turnPresent'), { type: 'rundown/present', sku, itemId });
    if (turn)
      return html`<div class="more stack">${isOn ? nothing : present}<small>${this.say('turnHad')}</small></div>`;
    return html`<div class="more stack">
      <div class="pair">
        ${this.next ? nothing : act(this.say('putNext'), { type: 'rundown/put-next', itemId, sku })} ${present}
        ${act(this.say(isCut ? 'runUncut' : 'runCut'), { type: 'rundown/cut', itemId, isCut: !isCut })}
        ${
          isLocked
            ? nothing
            : html`<button type="button" @click=${() => this.dispatchEvent(new Event('edit'))}>
                ${this.say('turnEdit')}
              </button>`
        }
      </div>
      ${isLocked ? nothing : this.#remove(itemId, title)}
    </div>`;
  }

  #remove(itemId: string, title: string) {
    const label = this.say('turnRemove');
    const fire = () => void this.actions.send([{ type: 'rundown/remove-item', itemId }], `${label} · ${title}`);
    return this.holdButton({ tone: 'stop', label, about: itemId, fire });
  }

  /** One place up or down, past the edge of a segment too. */
  #move(by: -1 | 1, title: string, { rundown }: Show) {
    const { itemId } = this.placed!.item;
    const all = rundown.plan.segments.flatMap((segment) =>
      segment.items.map((item) => ({ segmentId: segment.segmentId, itemId: item.itemId })),
    );
    const at = all.findIndex((each) => each.itemId === itemId);
    const neighbour = all[at + by];
    const isFree = neighbour && !hadTurn(rundown, neighbour.itemId);
    const label = this.say(by === -1 ? 'runUp' : 'runDown', { title });
    const id = by === -1 ? 'up' : 'down';
    const send = () => {
      if (!neighbour) return;
      const after = itemsOf(rundown.plan).findIndex((item) => item.itemId === neighbour.itemId) + 1;
      const next = all[after];
      const before = by === -1 ? neighbour.itemId : next?.segmentId === neighbour.segmentId ? next.itemId : null;
      this.#focus = id;
      void this.actions.send([{ type: 'rundown/move', itemId, segmentId: neighbour.segmentId, before }], label);
    };
    return html`<button
      type="button"
      id=${id}
      aria-label=${label}
      ?disabled=${!isFree || this.isOffline || this.view.outcome?.state === 'sending'}
      @click=${send}
    >
      ${by === -1 ? '▲' : '▼'}
    </button>`;
  }
}
