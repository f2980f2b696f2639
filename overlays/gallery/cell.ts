import { isWidgetName } from '../../shared/widgets.ts';
import type { Fonts } from '../fonts.ts';
import type { Demo } from '../script.ts';
import { Backdrop } from './backdrop.ts';
import { around, type Box } from './box.ts';
import { DemoStage, isBurstingAt } from './demo-stage.ts';
import type { SheetChoice } from './sheet-choice.ts';

const PATIENCE_MS = 8_000;
/** While a stage is played towards its instant it is drawn so often, ms of room time. */
const STEP_MS = 250;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** One state of a sheet: its own stage at its instant, cut to a box, with its name below. */
export class Cell {
  readonly element = document.createElement('figure');
  readonly root = document.createElement('div');
  readonly now: number;
  readonly #frame = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #backdrop = new Backdrop();
  readonly #stage: DemoStage;
  readonly #choice: SheetChoice;
  readonly #from: number;
  #drawnAt: number | undefined;

  constructor(name: string, demo: Demo, now: number, choice: SheetChoice, fonts: Fonts) {
    this.now = now;
    this.#choice = choice;
    this.#from = Math.max(demo.events[0]?.at ?? now, now - choice.livedMs);
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
      // A page has room for a few WebGL canvases only: those that are looked at in mid-burst get one.
      look: { ...choice, isLite: choice.isLite || !isBurstingAt(demo, choice.theme, now) },
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

  /** Room times at which this stage is drawn on its way: just the last, or those of a page that lived through it. */
  get way(): number[] {
    const count = Math.ceil(Math.abs(this.now - this.#from) / STEP_MS);
    const step = this.now < this.#from ? -STEP_MS : STEP_MS;
    return Array.from({ length: count + 1 }, (_, index) => this.now - (count - index) * step);
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
