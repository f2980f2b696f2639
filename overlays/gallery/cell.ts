import { isWidgetName } from '../../shared/widgets.ts';
import type { Canvas } from '../../shared/zones.ts';
import type { Fonts } from '../fonts.ts';
import type { Demo } from '../script.ts';
import { Backdrop } from './backdrop.ts';
import { around, type Box } from './box.ts';
import { DemoStage } from './demo-stage.ts';
import type { SheetChoice } from './sheet-choice.ts';

const PATIENCE_MS = 8_000;
/** A stage that is played towards its instant is drawn so often at first, and then as on air for a while, ms of room time. */
const STEP_MS = 500;
const FRAME_MS = 1000 / 30;
const FRAMES = 6;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What a cell shows. */
export interface Framed {
  readonly name: string;
  readonly demo: Demo;
  readonly now: number;
  /** Whether something moves at that instant. */
  readonly moves: boolean;
  /** Whether its burst is drawn: a page has room for a few canvases only. */
  readonly hasCanvas: boolean;
}

/** One state of a sheet: its own stage at its instant, cut to a box, with its name below. */
export class Cell {
  readonly element = document.createElement('figure');
  readonly root = document.createElement('div');
  readonly now: number;
  readonly canvas: Canvas;
  readonly #frame = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #backdrop = new Backdrop();
  readonly #stage: DemoStage;
  readonly #choice: SheetChoice;
  readonly #demo: Demo;
  readonly #moves: boolean;
  #drawnAt: number | undefined;

  constructor({ name, demo, now, moves, hasCanvas }: Framed, choice: SheetChoice, fonts: Fonts) {
    this.now = now;
    this.canvas = choice.canvas;
    this.#choice = choice;
    this.#demo = demo;
    this.#moves = moves;
    this.root.className = 'stage';
    this.#frame.className = 'cut-out';
    this.#canvas.className = 'scaled';
    this.#canvas.style.transform = `scale(${choice.scale})`;
    const caption = Object.assign(document.createElement('figcaption'), { textContent: name });
    this.#canvas.append(this.#backdrop.element, this.root);
    this.#frame.append(this.#canvas);
    this.element.append(this.#frame, caption);
    this.element.dataset['state'] = name;
    this.#stage = new DemoStage({
      root: this.root,
      demo,
      group: choice.group,
      look: { ...choice, isLite: choice.isLite || !hasCanvas },
      fonts,
      // What comes later belongs to the instant that is shown then.
      ready: () => {
        if (this.#drawnAt !== undefined) this.draw(this.#drawnAt);
      },
      trouble: (message) => (this.element.dataset['trouble'] = message),
    });
  }

  async load(): Promise<void> {
    await Promise.all([this.#stage.load(), this.#backdrop.show(this.#choice.background, this.#choice.canvas)]);
    this.#backdrop.element.dataset['canvas'] = this.#choice.canvas;
  }

  showAt = (now: number) => this.#stage.showAt(now);

  draw(now: number): void {
    this.#drawnAt = now;
    this.#stage.draw(now);
    this.#backdrop.draw(now);
  }

  /**
   * Room times at which this stage is drawn on its way to its instant, `livedMs` long, from after it where that is below zero: now and
   * then at first, and frame by frame at last. Where nothing moves one stop is enough.
   */
  way(livedMs: number): number[] {
    if (livedMs === 0) return [this.now];
    const from = Math.max(this.#demo.events[0]?.at ?? this.now, this.now - livedMs);
    if (!this.#moves) return [from, this.now];
    const towards = Math.sign(livedMs);
    const frames = Array.from({ length: FRAMES }, (_, index) => this.now - towards * (FRAMES - index) * FRAME_MS);
    const before: number[] = [];
    for (let at = from; (frames[0]! - at) * towards > 0; at += towards * STEP_MS) before.push(at);
    return [...before, ...frames.filter((at) => at >= from || towards < 0), this.now];
  }

  /** Resolves when a burst that is due is to be seen, or patience is at its end. */
  async hasBurst(): Promise<void> {
    const begun = performance.now();
    while (this.#stage.isBursting(this.now) && !this.root.querySelector('canvas')) {
      if (performance.now() - begun > PATIENCE_MS) {
        this.element.dataset['trouble'] ??= 'the burst did not come';
        return;
      }
      await frame();
    }
  }

  /** The part of the page in which the stage is seen, px. */
  get shown(): Box {
    const { x, y, width, height } = this.#frame.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }

  /** Where the widget is, with its burst, px of the canvas; the whole canvas for the stage. */
  get box(): Box {
    const { offsetWidth: width, offsetHeight: height } = this.root;
    if (!isWidgetName(this.#choice.group)) return { x: 0, y: 0, width, height };
    const parts = [...this.root.querySelectorAll<HTMLElement>('[data-widget], canvas')];
    return around(
      parts.map((part) => ({
        x: part.offsetLeft,
        y: part.offsetTop,
        width: part.offsetWidth,
        height: part.offsetHeight,
      })),
    );
  }

  /** Shows this part of the canvas, on whole pixels. */
  cutTo({ x, y, width, height }: Box): void {
    const { scale } = this.#choice;
    Object.assign(this.#frame.style, {
      width: `${Math.ceil(width * scale)}px`,
      height: `${Math.ceil(height * scale)}px`,
    });
    Object.assign(this.#canvas.style, { left: `${-Math.floor(x * scale)}px`, top: `${-Math.floor(y * scale)}px` });
  }
}
