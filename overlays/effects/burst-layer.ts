import type { Show } from '../../shared/show/fold.ts';
import type { Area, Box } from '../../shared/zones.ts';
import { nextOf } from '../moment.ts';
import { burstAt, burstsOf, kindOf, type Burst } from './bursts.ts';
import { canvasOf, spaceOf } from './burst-space.ts';
import type { Painter } from './painter.ts';

/** Where a burst may be: the box of its widget and the area that it must not leave, px on the stage. */
export interface Place {
  readonly widget: Box;
  readonly area: Area;
}

const load = () => import('./painter.ts');

/** Fetches what a burst needs while the page has nothing else to do. */
export const preloadBurst = (): void => void load().catch(() => undefined);

/**
 * The page's one canvas with WebGL: made at the first burst, only as large as it, out of the page when it is over. It lies below
 * all plates, so that what flies never hides a word. Once WebGL fails it is not tried again: the widgets say everything without.
 */
export class BurstLayer {
  readonly #stage: HTMLElement;
  readonly #ready: () => void;
  readonly #gaveUp: (around: string, reason: string) => void;
  #painter: Painter | undefined;
  #isMaking = false;
  #isPossible: boolean;
  /** On a calm page nothing flies. */
  isCalm = false;

  constructor(options: {
    stage: HTMLElement;
    /** Not on a `lite` page. */
    isPossible: boolean;
    /** The canvas has come: draw again. */
    ready: () => void;
    gaveUp: (around: string, reason: string) => void;
  }) {
    this.#stage = options.stage;
    this.#isPossible = options.isPossible;
    this.#ready = options.ready;
    this.#gaveUp = options.gaveUp;
  }

  /** Whether the picture of the last draw lacks a burst that is still being made. */
  get isPending(): boolean {
    return this.#isMaking;
  }

  /** Paints the burst of this instant or takes the canvas away; tells when that next changes. `placeOf`: if the widget shows. */
  draw(show: Show, now: number, placeOf: (around: string) => Place | undefined): number {
    if (!this.#isPossible || this.isCalm) return this.#rest();
    const bursts = burstsOf(show);
    const burst = burstAt(bursts, now);
    const place = burst && placeOf(burst.around);
    if (!burst || !place) {
      this.#rest();
      return nextOf(
        bursts.map(({ at }) => at),
        now,
      );
    }
    if (this.#painter) this.#paint(this.#painter, burst, show, now, place);
    else if (!this.#isMaking) void this.#make(burst.around);
    return this.#painter ? now : Infinity;
  }

  #rest(): number {
    this.#painter?.canvas.remove();
    return Infinity;
  }

  destroy(): void {
    this.#isPossible = false;
    this.#painter?.end();
    this.#painter = undefined;
  }

  #paint(painter: Painter, { at, seed, occasion }: Burst, { stage }: Show, now: number, { widget, area }: Place) {
    const box = canvasOf(widget, area);
    const { canvas } = painter;
    canvas.style.left = `${box.left}px`;
    canvas.style.top = `${box.top}px`;
    if (canvas !== this.#stage.firstChild) this.#stage.prepend(canvas);
    const { theme } = stage;
    painter.paint({ kind: kindOf(theme, occasion), theme, seed, age: now - at, space: spaceOf(widget, box) });
  }

  async #make(around: string) {
    this.#isMaking = true;
    try {
      const { Painter } = await load();
      if (!this.#isPossible) return;
      const painter = await Painter.make();
      if (!this.#isPossible) return painter.end();
      painter.canvas.className = 'burst';
      painter.canvas.addEventListener('webglcontextlost', () =>
        this.#giveUp(around, 'the graphics card took WebGL away'),
      );
      this.#painter = painter;
      this.#isMaking = false;
      this.#ready();
    } catch (error) {
      this.#giveUp(around, error instanceof Error ? error.message : 'no WebGL');
    } finally {
      this.#isMaking = false;
    }
  }

  #giveUp(around: string, reason: string) {
    if (!this.#isPossible) return;
    this.#gaveUp(around, reason);
    const canvas = this.#painter?.canvas;
    this.#isPossible = false;
    this.#painter = undefined;
    canvas?.remove();
    this.#ready();
  }
}
