import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Item, Segment } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { lateness, timetable, type Slot } from '../../shared/show/timetable.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { minuteText } from '../times.ts';
import { latenessText } from './run-words.ts';
import './segment-head.ts';
import './start-form.ts';
import './turn-form.ts';
import './turn-row.ts';

/** What the form is open for: a turn, or a new one of a segment; an empty id: of a segment that is still to be made. */
interface Form {
  readonly item: Item | null;
  readonly segmentId: string;
}

/** The whole rundown: planned beside actual, put into another order and edited by taps, with what is left out. */
@customElement('rundown-list')
export class RundownList extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        scroll-margin-top: 200px;
      }
      .add {
        width: 100%;
      }
    `,
  ];

  @state() accessor form: Form | null = null;
  /** The turn of which all is shown that can be done with it. */
  @state() accessor opened: string | null = null;

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    return html`<section class="card" aria-labelledby="head">
      ${this.form ? this.#form(this.form) : show.rundown.plan.segments.length === 0 ? this.#empty(show) : this.#plan(show)}
    </section>`;
  }

  #form({ item, segmentId }: Form) {
    return html`<h2 id="head">${this.say(item ? 'turnEdit' : 'turnNew')}</h2>
      <turn-form
        .view=${this.view}
        .actions=${this.actions}
        .item=${item}
        .segmentId=${segmentId}
        @close=${() => void this.#close()}
      ></turn-form>`;
  }

  #empty({ catalog }: Show) {
    const hasProducts = catalog.products.length > 0;
    return html`<h2 id="head">${this.say('runPlan')}</h2>
      <p class="help">${this.say(hasProducts ? 'runEmpty' : 'runNoProducts')}</p>
      ${hasProducts ? this.#add('', this.say('turnFirst'), 'main') : nothing}`;
  }

  #plan(show: Show) {
    const { plan, isLocked } = show.rundown;
    const slots = timetable(show.rundown, this.view.now);
    const lock = this.say(isLocked ? 'runUnlock' : 'runLock');
    const ends = slots.flatMap(({ expected }) => (expected ? [expected.until] : []));
    const next = slots.find(({ turn, isCut }) => turn === null && !isCut)?.item.itemId;
    return html`<div class="row apart">
        <h2 id="head">${this.say('runPlan')}</h2>
        <span>${latenessText(lateness(slots), this.view.language)}</span>
      </div>
      ${ends.length > 0 ? html`<small>${this.say('runEnds', { time: minuteText(Math.max(...ends)) })}</small>` : nothing}
      <start-form .view=${this.view} .actions=${this.actions}></start-form>
      ${repeat(
        plan.segments,
        ({ segmentId }) => segmentId,
        (segment) => this.#segment(segment, slots, next, isLocked),
      )}
      ${isLocked ? html`<p class="help">${this.say('runLocked')}</p>` : this.#add('', this.say('segmentAdd'))}
      ${this.sendButton(lock, () => void this.actions.send([{ type: 'rundown/lock', isLocked: !isLocked }], lock))}`;
  }

  #segment(segment: Segment, slots: readonly Slot[], next: string | undefined, isLocked: boolean) {
    const { segmentId, title } = segment;
    const own = slots.filter((slot) => slot.segment.segmentId === segmentId);
    return html`<div>
      <segment-head .view=${this.view} .actions=${this.actions} .segment=${segment}></segment-head>
      ${repeat(
        own,
        ({ item }) => item.itemId,
        (slot) => this.#row(slot, segmentId, next),
      )}
      ${isLocked ? nothing : this.#add(segmentId, this.say('turnAdd', { title }))}
    </div>`;
  }

  #row(slot: Slot, segmentId: string, next: string | undefined) {
    const { item } = slot;
    const { itemId } = item;
    return html`<turn-row
      role="group"
      .view=${this.view}
      .actions=${this.actions}
      .placed=${slot}
      ?open=${this.opened === itemId}
      ?next=${next === itemId}
      @toggle=${() => (this.opened = this.opened === itemId ? null : itemId)}
      @edit=${() => this.#open({ item, segmentId })}
    ></turn-row>`;
  }

  #add(segmentId: string, label: string, tone = '') {
    return html`<button type="button" class="add ${tone}" @click=${() => this.#open({ item: null, segmentId })}>
      + ${label}
    </button>`;
  }

  #open(form: Form) {
    this.form = form;
    void this.#show();
  }

  async #close() {
    this.form = null;
    this.opened = null;
    await this.#show();
  }

  /** The form is longer than the list, and the list than the form: whoever opens one wants to see its head. */
  async #show() {
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
  }
}
