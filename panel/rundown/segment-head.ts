import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hadTurn } from '../../shared/show/rundown-edits.ts';
import { lengthOf, type Segment } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';

/** About as long as a segment should be, ms, and from when on it is worth a word. */
const SEGMENT_MS = 15 * 60_000;
const LONG_MS = 20 * 60_000;

/** The head of a segment: its name and length; opened, its name to change, its place, and its end. */
@customElement('segment-head')
export class SegmentHead extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        padding: 8px 0;
      }
      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px;
      }
      .head button {
        min-width: 48px;
        padding: 8px;
      }
      .more {
        padding: 8px 0 12px;
      }
    `,
  ];

  @property({ attribute: false }) accessor segment: Segment | null = null;
  @state() accessor isOpen = false;
  /** Null: as it is. */
  @state() accessor typed: string | null = null;

  protected override render() {
    const { segment } = this;
    const { show } = this.view;
    if (!segment || !show) return nothing;
    const { title, items } = segment;
    const length = items.reduce((sum, item) => sum + lengthOf(item), 0);
    const minutes = this.say('minutes', { n: Math.round(length / 60_000) });
    const isOpen = this.isOpen && !show.rundown.isLocked;
    return html`<div class="head">
        <h3>
          ${title}
          <small>${minutes}</small>
        </h3>
        ${
          show.rundown.isLocked
            ? nothing
            : html`<button
                type="button"
                aria-label=${this.say('segmentMore', { title })}
                aria-expanded=${isOpen}
                @click=${() => this.#toggle()}
              >
                ⋯
              </button>`
        }
      </div>
      ${length >= LONG_MS ? html`<small class="warn">${this.say('segmentLong', { n: SEGMENT_MS / 60_000 })}</small>` : nothing}
      ${isOpen ? this.#more(segment, show) : nothing}`;
  }

  #toggle() {
    this.isOpen = !this.isOpen;
    this.typed = null;
  }

  #more({ segmentId, title, items }: Segment, { rundown }: Show) {
    const typed = this.typed ?? title;
    const isLine = typed.trim() !== '';
    const rename = async () => {
      const label = `${this.say('segmentSave')} · ${typed.trim()}`;
      if (await this.actions.send([{ type: 'rundown/put-segment', segmentId, title: typed.trim() }], label))
        this.#toggle();
    };
    const hadAny = items.some(({ itemId }) => hadTurn(rundown, itemId));
    return html`<div class="more stack">
      ${field({
        id: 'title',
        label: this.say('segmentTitle'),
        value: typed,
        most: 40,
        input: (text) => (this.typed = text),
        fault: isLine ? undefined : this.say('badText', { most: 40 }),
      })}
      ${this.sendButton(this.say('segmentSave'), () => void rename(), { class: 'main', disabled: !isLine })}
      <div class="pair">
        ${this.#move(-1, segmentId, rundown.plan.segments)} ${this.#move(1, segmentId, rundown.plan.segments)}
      </div>
      ${hadAny ? html`<small>${this.say('segmentHad')}</small>` : this.#remove(segmentId, title, items.length)}
    </div>`;
  }

  #move(by: -1 | 1, segmentId: string, segments: readonly Segment[]) {
    const at = segments.findIndex((each) => each.segmentId === segmentId);
    const neighbour = segments[at + by];
    const label = this.say(by === -1 ? 'segmentUp' : 'segmentDown');
    const before = by === -1 ? neighbour?.segmentId : segments[at + 2]?.segmentId;
    return this.sendButton(
      label,
      () => void this.actions.send([{ type: 'rundown/move-segment', segmentId, before: before ?? null }], label),
      { disabled: !neighbour },
    );
  }

  #remove(segmentId: string, title: string, turns: number) {
    const label = this.say('segmentRemove');
    return this.holdButton(
      {
        tone: 'stop',
        label,
        about: segmentId,
        fire: () => void this.actions.send([{ type: 'rundown/remove-segment', segmentId }], `${label} · ${title}`),
      },
      turns > 0 ? html`<p class="note">${this.say('segmentRemoveNote', { n: turns })}</p>` : nothing,
    );
  }
}
