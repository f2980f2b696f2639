import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { movableSlots, type Fault, type MovableSlot } from '../../shared/arrangement.ts';
import { placeNames } from '../../shared/place-names.ts';
import { canvasNames, type Canvas } from '../../shared/zones.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import { arrangeStyles } from './arrange-styles.ts';
import { boardOf, type Board, type Draft } from './board.ts';
import type { Gesture } from './gesture.ts';
import './place-map.ts';
import { PlacePad } from './place-pad.ts';

/** Where a hand has room to drag. */
const LARGE = '(min-width: 700px)';

const canvasWords: Record<Canvas, TextKey> = { vertical: 'canvasVertical', horizontal: 'canvasHorizontal' };

/** Where things are on each canvas. Viewers see a move once it is let go, never on the way. */
@customElement('arrange-desk')
export class ArrangeDesk extends PanelElement {
  static override styles = [look, arrangeStyles];

  @state() accessor canvas: Canvas = 'vertical';
  @state() accessor picked: MovableSlot = 'head';
  @state() accessor draft: Draft | null = null;
  /** Why the last move was not made. */
  @state() accessor told: Fault | null = null;
  @state() accessor isLarge = matchMedia(LARGE).matches;

  readonly #screen = matchMedia(LARGE);
  readonly #turned = () => (this.isLarge = this.#screen.matches);
  /** Of the keyboard, which sends when it leaves. */
  #isByKeys = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#screen.addEventListener('change', this.#turned);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#screen.removeEventListener('change', this.#turned);
  }

  #board = (): Board => boardOf(this.view.show!.stage, this.canvas, this.soon, this.draft);

  #feel({ detail }: CustomEvent<Gesture>) {
    switch (detail.kind) {
      case 'pick':
        return this.#pick(detail.slot);
      case 'draft':
        this.#isByKeys = detail.isByKeys;
        this.told = null;
        this.draft = { slot: detail.slot, place: detail.place };
        return;
      case 'drop':
        return void this.#drop();
      case 'give-up':
        return this.#giveUp();
      case 'leave':
        if (this.#isByKeys && !(detail.to instanceof PlacePad)) void this.#drop();
    }
  }

  #pick(slot: MovableSlot) {
    if (slot !== this.draft?.slot) this.#giveUp();
    this.picked = slot;
  }

  #giveUp() {
    this.#isByKeys = false;
    this.draft = null;
    this.told = null;
  }

  async #drop() {
    const { draft } = this;
    if (!draft) return;
    this.#isByKeys = false;
    const { places, fault } = this.#board();
    if (fault) {
      this.draft = null;
      this.told = fault;
      return;
    }
    const name = placeNames[draft.slot][this.view.language];
    await this.actions.send([{ type: 'stage/arrange', canvas: this.canvas, places }], this.say('placeMoved', { name }));
    if (this.draft === draft) this.draft = null;
  }

  #why(fault: Fault): string {
    const { language } = this.view;
    if (fault.reason === 'place-outside') return this.say('placeOutside');
    if (fault.reason === 'place-too-low') return this.say('placeTooLow');
    const other = fault.slot === this.picked ? fault.other : fault.slot;
    return this.say('placeTaken', { other: placeNames[other][language] });
  }

  protected override render() {
    const { show, outcome } = this.view;
    if (!show) return nothing;
    const board = this.#board();
    const isBusy = outcome?.state === 'sending';
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('places')}</h2>
      <p class="help">${this.say(this.isLarge ? 'placesHelp' : 'placesSmall')}</p>
      <div class="pair">
        ${canvasNames.map(
          (canvas) =>
            html`<button type="button" aria-pressed=${canvas === this.canvas} @click=${() => this.#show(canvas)}>
              ${this.say(canvasWords[canvas])}
            </button>`,
        )}
      </div>
      ${this.#picks(board)} ${this.isLarge ? this.#status(board) : nothing}
      <place-map
        .view=${this.view}
        .actions=${this.actions}
        .board=${board}
        .platform=${show.stage.platform}
        .picked=${this.picked}
        .drafted=${this.draft?.slot ?? null}
        ?large=${this.isLarge}
        ?busy=${isBusy}
        @gesture=${this.#feel}
      ></place-map>
      ${this.#notice(
        'placeNoRoom',
        movableSlots.filter((slot) => !board.home.slots[slot]),
      )}
      ${this.#notice('placeMisfits', board.misfits)} ${this.isLarge ? nothing : this.#status(board)}
      <place-pad
        .view=${this.view}
        .board=${board}
        .picked=${this.picked}
        ?drafted=${this.draft !== null}
        @gesture=${this.#feel}
      ></place-pad>
      ${this.sendButton(
        this.say('placesDefault'),
        () => {
          this.#giveUp();
          void this.actions.send(
            [{ type: 'stage/arrange', canvas: this.canvas, places: {} }],
            this.say('placesDefault'),
          );
        },
        { disabled: !board.isMoved },
      )}
      <p class="help">${this.say('placesFrame')}</p>
    </section>`;
  }

  #notice(key: 'placeNoRoom' | 'placeMisfits', slots: readonly MovableSlot[]) {
    const { language } = this.view;
    const names = slots.map((slot) => placeNames[slot][language]).join(language === 'en' ? '; ' : '；');
    return slots.length === 0 ? nothing : html`<p class="notice">${this.say(key, { names })}</p>`;
  }

  #show(canvas: Canvas) {
    this.#giveUp();
    this.canvas = canvas;
  }

  #picks({ home }: Board) {
    return html`<div class="picks" role="group" aria-label=${this.say('placeWhich')}>
      ${movableSlots.map((slot, index) =>
        home.slots[slot]
          ? html`<button type="button" aria-pressed=${slot === this.picked} @click=${() => this.#pick(slot)}>
              ${this.isLarge ? nothing : html`<b>${index + 1}</b> `}${placeNames[slot][this.view.language]}
            </button>`
          : nothing,
      )}
    </div>`;
  }

  #status({ layout, fault }: Board) {
    const box = layout.slots[this.picked];
    const wrong = fault ?? this.told;
    const key = fault ? 'placeWrong' : 'placeNotMoved';
    return html`<p role="status" class=${wrong ? 'wrong' : ''}>
      <b>${placeNames[this.picked][this.view.language]}</b> ·
      ${wrong ? this.say(key, { why: this.#why(wrong) }) : box && this.say('placeAt', { left: box.left, top: box.top })}
      ${this.draft && !wrong ? html`· <span class="warn">${this.say('placeWill')}</span>` : nothing}
    </p>`;
  }
}
