import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { movableSlots, type MovableSlot, type Place } from '../../shared/arrangement.ts';
import { placeNames } from '../../shared/place-names.ts';
import { canvasSizes, zones, type Box, type Platform, type Zone } from '../../shared/zones.ts';
import { look } from '../frame/look.ts';
import { OnSight } from '../frame/on-sight.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import { GRID, LONG_STEP, snapped, type Board } from './board.ts';
import { gesture, type Gesture } from './gesture.ts';
import { placeMapStyles } from './place-map-styles.ts';

/** A hand that trembles moves nothing: so far the pointer goes before a drag begins, px of the screen. */
const SLACK = 4;
/** A zone narrower than this has no room for its name, px of the canvas: on a phone the drawing is small. */
const NAMED_WIDTH = { large: 200, small: 300 };

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const zoneWords: Record<Zone['name'], TextKey> = {
  header: 'zoneHeader',
  comments: 'zoneComments',
  buttons: 'zoneButtons',
  actions: 'zoneButtons',
  controls: 'zoneControls',
  margin: 'zoneMargin',
};

interface Drag {
  readonly slot: MovableSlot;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly from: Place;
  /** Pixels of the canvas to one of the screen. */
  readonly scale: number;
  readonly hasBegun: boolean;
}

/**
 * A canvas with its places as boxes, to be moved by mouse, pen, finger or keyboard.
 * @fires gesture - what the hand did; whoever hears it says where the boxes are
 */
@customElement('place-map')
export class PlaceMap extends PanelElement {
  static override styles = [look, placeMapStyles];

  @property({ attribute: false }) accessor board: Board | undefined;
  @property({ attribute: false }) accessor platform: Platform = 'none';
  @property() accessor picked: MovableSlot = 'head';
  /** The place that is being moved, if any. */
  @property() accessor drafted: MovableSlot | null = null;
  /** Whether a box may be dragged: on a phone a finger scrolls. */
  @property({ type: Boolean }) accessor large = false;
  /** While something is being sent nothing moves. */
  @property({ type: Boolean }) accessor busy = false;

  readonly #sight = new OnSight(this);
  #drag: Drag | undefined;

  #tell(detail: Gesture) {
    this.dispatchEvent(gesture(detail));
  }

  #press(slot: MovableSlot, box: Box, event: PointerEvent) {
    if (event.button !== 0 || !event.isPrimary || this.busy || this.#drag) return;
    this.#tell({ kind: 'pick', slot });
    const { currentTarget: button } = event;
    if (!this.large || !this.board || !(button instanceof HTMLElement)) return;
    // A made-up event has no pointer to capture.
    if (event.isTrusted) button.setPointerCapture(event.pointerId);
    button.focus({ preventScroll: true });
    const shown = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect().width || 1;
    this.#drag = {
      slot,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      from: { left: box.left, top: box.top },
      scale: canvasSizes[this.board.home.canvas].width / shown,
      hasBegun: false,
    };
  }

  #move({ pointerId, clientX, clientY }: PointerEvent) {
    const drag = this.#drag;
    if (!drag || drag.pointer !== pointerId || !this.board) return;
    const [right, down] = [clientX - drag.x, clientY - drag.y];
    if (!drag.hasBegun && Math.hypot(right, down) < SLACK) return;
    this.#drag = { ...drag, hasBegun: true };
    const { slot, from, scale } = drag;
    const place = snapped(this.board.home, slot, { left: from.left + right * scale, top: from.top + down * scale });
    this.#tell({ kind: 'draft', slot, place, isByKeys: false });
  }

  #release(kind: 'drop' | 'give-up') {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag?.hasBegun) this.#tell({ kind });
  }

  #key(slot: MovableSlot, box: Box, event: KeyboardEvent) {
    const { key, shiftKey } = event;
    const arrow = arrows[key];
    if (!arrow && key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    if (key === 'Escape') {
      this.#drag = undefined;
      this.#tell({ kind: 'give-up' });
    }
    if (this.busy || this.#drag || !this.board) return;
    if (key === 'Enter') this.#tell({ kind: 'drop' });
    if (!arrow) return;
    const step = shiftKey ? LONG_STEP : GRID;
    const place = snapped(this.board.home, slot, {
      left: box.left + arrow[0] * step,
      top: box.top + arrow[1] * step,
    });
    this.#tell({ kind: 'draft', slot, place, isByKeys: true });
  }

  /** A drag ends by itself; what the keyboard moved is done when the keyboard goes on. */
  #leave({ relatedTarget }: FocusEvent) {
    if (!this.#drag) this.#tell({ kind: 'leave', to: relatedTarget });
  }

  protected override render() {
    if (!this.board) return nothing;
    const { canvas, area } = this.board.home;
    const size = canvasSizes[canvas];
    const on = ({ left, top, width, height }: Box) => ({
      left: `${(left / size.width) * 100}%`,
      top: `${(top / size.height) * 100}%`,
      width: `${(width / size.width) * 100}%`,
      height: `${(height / size.height) * 100}%`,
    });
    const { left, top, right, bottom } = area;
    const address = this.large && this.#sight.isSeen ? this.actions.previewAddress(canvas) : null;
    return html`<div class="canvas ${this.large ? 'large' : ''} ${address ? 'pictured' : ''}" data-canvas=${canvas}>
      ${address ? this.#picture(address) : nothing}
      <div class="area" style=${styleMap(on({ left, top, width: right - left, height: bottom - top }))}></div>
      ${zones[this.platform][canvas].map(
        (zone) =>
          html`<div class="zone" style=${styleMap(on(zone))}>
            ${zone.width < NAMED_WIDTH[this.large ? 'large' : 'small'] ? nothing : this.say(zoneWords[zone.name])}
          </div>`,
      )}
      ${movableSlots.map((slot, index) => this.#place(slot, index, on))}
    </div>`;
  }

  /** The stage itself, under its places. A new frame for each address: the browser's way back is not through them. */
  #picture(address: string) {
    return keyed(address, html`<iframe src=${address} title=${this.say('preview')} tabindex="-1"></iframe>`);
  }

  #place(slot: MovableSlot, index: number, on: (box: Box) => Record<string, string>) {
    const { layout, fault } = this.board!;
    const box = layout.slots[slot];
    if (!box) return nothing;
    const isDrafted = slot === this.drafted;
    const name = placeNames[slot][this.view.language];
    const classes = {
      place: true,
      moved: isElsewhere(this.board!, slot),
      drafted: isDrafted,
      faulty: isDrafted && fault !== undefined,
      touched: !isDrafted && fault?.reason === 'place-taken' && (fault.other === slot || fault.slot === slot),
    };
    return html`<button
      type="button"
      class=${classMap(classes)}
      style=${styleMap(on(box))}
      data-slot=${slot}
      aria-pressed=${slot === this.picked}
      aria-label="${this.large ? '' : `${index + 1} `}${name}: ${this.say('placeAt', { left: box.left, top: box.top })}"
      @pointerdown=${(event: PointerEvent) => this.#press(slot, box, event)}
      @pointermove=${this.#move}
      @pointerup=${() => this.#release('drop')}
      @pointercancel=${() => this.#release('give-up')}
      @lostpointercapture=${() => this.#release('give-up')}
      @keydown=${(event: KeyboardEvent) => this.#key(slot, box, event)}
      @focus=${() => this.#tell({ kind: 'pick', slot })}
      @blur=${this.#leave}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      <b>${index + 1}</b><span>${name}</span>
    </button>`;
  }
}

const isElsewhere = ({ home, layout }: Board, slot: MovableSlot) =>
  home.slots[slot]?.left !== layout.slots[slot]?.left || home.slots[slot]?.top !== layout.slots[slot]?.top;
