import { isInside, nextMoment, type Moment } from '../moment.ts';
import type { Show } from '../../shared/show/show.ts';
import type { Confetti } from './confetti.ts';

/** The burst's box around the widget that opens, px beyond each edge. It stays on the canvas and out of the platform's zones. */
const ROOM = { left: 180, right: 36, top: 90, bottom: 16 } as const;

/** The envelope is open by then, ms after the reveal begins. */
const OPENS_AFTER_MS = 420;
export const BURST_MS = 2_600;

export interface Burst extends Moment {
  readonly seed: number;
}

/** The bursts of a show, one per unlock. */
export const burstsOf = ({ rewards }: Show): Burst[] =>
  rewards?.unlocked.map(({ startsAt, seed }) => ({ at: startsAt + OPENS_AFTER_MS, lasts: BURST_MS, seed })) ?? [];

const load = () => import('./confetti.ts');

/** Fetches what a burst needs while the page has nothing else to do. */
export const preloadBurst = (): void => void load().catch(() => undefined);

/**
 * The page's one canvas with WebGL: made at the first burst, only as large as it, taken out of the page when it is over. Once
 * WebGL fails it is not tried again: the envelope says everything without.
 */
export class BurstLayer {
  readonly #around: () => HTMLElement | undefined;
  readonly #ready: () => void;
  readonly #gaveUp: (reason: string) => void;
  #confetti: Confetti | undefined;
  #isMaking = false;
  #isPossible: boolean;

  constructor(options: {
    isLite: boolean;
    /** The widget that a burst surrounds, once there is one. */
    around: () => HTMLElement | undefined;
    /** The canvas has come: draw again. */
    ready: () => void;
    gaveUp: (reason: string) => void;
  }) {
    this.#isPossible = !options.isLite;
    this.#around = options.around;
    this.#ready = options.ready;
    this.#gaveUp = options.gaveUp;
  }

  /** Paints the burst of this instant or takes the canvas away; tells when that next changes. */
  draw(show: Show, now: number, isAllowed: boolean): number {
    const bursts = burstsOf(show);
    const burst = this.#isPossible && isAllowed ? bursts.find((each) => isInside(each, now)) : undefined;
    if (!burst) {
      this.#confetti?.canvas.remove();
      return this.#isPossible && isAllowed ? nextMoment(bursts, now) : Infinity;
    }
    if (this.#confetti) this.#paint(this.#confetti, burst, now);
    else if (!this.#isMaking) void this.#make();
    return this.#confetti ? now : Infinity;
  }

  destroy(): void {
    this.#isPossible = false;
    this.#confetti?.end();
    this.#confetti = undefined;
  }

  #paint(confetti: Confetti, { at, lasts, seed }: Burst, now: number) {
    const widget = this.#around();
    if (!widget) return;
    const { canvas } = confetti;
    canvas.style.left = `${widget.offsetLeft - ROOM.left}px`;
    canvas.style.top = `${widget.offsetTop - ROOM.top}px`;
    if (canvas.parentNode !== widget.parentNode) widget.after(canvas);
    confetti.paint(now - at, lasts, seed);
  }

  async #make() {
    this.#isMaking = true;
    try {
      const { Confetti } = await load();
      const widget = this.#around();
      if (!widget || !this.#isPossible) return;
      const box = {
        width: widget.offsetWidth + ROOM.left + ROOM.right,
        height: widget.offsetHeight + ROOM.top + ROOM.bottom,
        // The mouth of the envelope.
        origin: { x: ROOM.left + widget.offsetWidth / 2, y: ROOM.top + widget.offsetHeight * 0.56 },
      };
      const confetti = await Confetti.make(box);
      if (!this.#isPossible) return confetti.end();
      confetti.canvas.className = 'burst';
      confetti.canvas.addEventListener('webglcontextlost', () => this.#giveUp('the graphics card took WebGL away'));
      this.#confetti = confetti;
      this.#ready();
    } catch (error) {
      this.#giveUp(error instanceof Error ? error.message : 'no WebGL');
    } finally {
      this.#isMaking = false;
    }
  }

  #giveUp(reason: string) {
    if (!this.#isPossible) return;
    this.#gaveUp(reason);
    const canvas = this.#confetti?.canvas;
    this.#isPossible = false;
    this.#confetti = undefined;
    canvas?.remove();
    this.#ready();
  }
}
