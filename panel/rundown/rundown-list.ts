import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findProduct } from '../../shared/show/catalog.ts';
import { itemsOf, lengthOf, type Segment } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { lateness, timetable, type Slot } from '../../shared/show/timetable.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { leftText, minuteText } from '../times.ts';
import { latenessText } from './run-words.ts';

/** The whole rundown: planned beside actual, in another order by a tap, with what is left out. */
@customElement('rundown-list')
export class RundownList extends PanelElement {
  static override styles = [
    look,
    css`
      h3 {
        padding-top: 8px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
        padding: 8px 0;
        border-top: 1px solid var(--line);
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
    `,
  ];

  protected override render() {
    const { show, now, language } = this.view;
    if (!show) return nothing;
    const slots = timetable(show.rundown, now);
    if (slots.length === 0)
      return html`<section class="card">
        <h2>${this.say('runPlan')}</h2>
        <p class="help">${this.say('runEmpty')}</p>
      </section>`;
    const { isLocked } = show.rundown;
    const lock = this.say(isLocked ? 'runUnlock' : 'runLock');
    return html`<section class="card" aria-labelledby="head">
      <div class="row apart">
        <h2 id="head">${this.say('runPlan')}</h2>
        <span>${latenessText(lateness(slots), language)}</span>
      </div>
      ${show.rundown.plan.segments.map((segment) => this.#segment(segment, slots, show))}
      ${isLocked ? html`<p class="help">${this.say('runLocked')}</p>` : nothing}
      ${this.sendButton(lock, () => void this.actions.send([{ type: 'rundown/lock', isLocked: !isLocked }], lock))}
    </section>`;
  }

  #segment(segment: Segment, slots: readonly Slot[], show: Show) {
    const own = slots.filter((slot) => slot.segment.segmentId === segment.segmentId);
    const minutes = Math.round(own.reduce((sum, { item }) => sum + lengthOf(item), 0) / 60_000);
    return html`<h3>${segment.title} <small>${this.say('minutes', { n: minutes })}</small></h3>
      <ul>
        ${own.map((slot) => this.#slot(slot, show))}
      </ul>`;
  }

  #slot(slot: Slot, show: Show) {
    const { item, isCut, turn } = slot;
    const title = findProduct(show.catalog, item.sku)?.title ?? item.sku;
    const isOn = turn !== null && turn.until === null;
    return html`<li class="${isOn ? 'on' : ''} ${isCut ? 'cut' : ''} ${turn && !isOn ? 'done' : ''}">
      <span
        ><b>${title}</b> <span class="chip">${this.say(item.role)}</span><br /><small>${this.#times(slot)}</small></span
      >
      ${turn === null ? this.#acts(slot, title, show) : nothing}
    </li>`;
  }

  #times({ isCut, planned, turn, expected }: Slot): string {
    if (isCut) return this.say('runIsCut');
    const plan = planned ? this.say('runPlanned', { from: minuteText(planned.from) }) : '';
    if (!turn) {
      const moved = planned && expected && Math.abs(expected.from - planned.from) >= 60_000;
      return [plan, moved ? this.say('runExpected', { from: minuteText(expected.from) }) : '']
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

  #acts({ item, isCut }: Slot, title: string, show: Show) {
    const { itemId } = item;
    const cut = this.say(isCut ? 'runUncut' : 'runCut');
    const send = () => void this.actions.send([{ type: 'rundown/cut', itemId, isCut: !isCut }], `${cut} · ${title}`);
    return html`<span class="acts">
      ${this.#move(itemId, -1, this.say('runUp', { title }), show)}
      ${this.#move(itemId, 1, this.say('runDown', { title }), show)} ${this.sendButton(cut, send)}
    </span>`;
  }

  /** One place up or down, past the edge of a segment too. */
  #move(itemId: string, by: -1 | 1, label: string, { rundown }: Show) {
    const all = rundown.plan.segments.flatMap((segment) =>
      segment.items.map((item) => ({ segmentId: segment.segmentId, itemId: item.itemId })),
    );
    const at = all.findIndex((each) => each.itemId === itemId);
    const neighbour = all[at + by];
    const isFree = neighbour && !rundown.turns.some((turn) => turn.itemId === neighbour.itemId);
    const send = () => {
      if (!neighbour) return;
      const after = itemsOf(rundown.plan).findIndex((item) => item.itemId === neighbour.itemId) + 1;
      const next = all[after];
      const before = by === -1 ? neighbour.itemId : next?.segmentId === neighbour.segmentId ? next.itemId : null;
      void this.actions.send([{ type: 'rundown/move', itemId, segmentId: neighbour.segmentId, before }], label);
    };
    return html`<button
      type="button"
      aria-label=${label}
      ?disabled=${!isFree || this.isOffline || this.view.outcome?.state === 'sending'}
      @click=${send}
    >
      ${by === -1 ? '▲' : '▼'}
    </button>`;
  }
}
