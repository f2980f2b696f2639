import type { Confetti } from './confetti.ts';

/** The burst's box around its widget, px beyond each edge. It stays on the canvas and inside the free zone. */
const ROOM = { left: 180, right: 36, top: 90, bottom: 30 } as const;

const load = () => import('./confetti.ts');

/** Fetches what a burst needs while the page has nothing else to do. */
export const preloadBurst = (): void => void load().catch(() => undefined);

/** Once WebGL failed on this page it is not tried again: the stage says the same without. */
let isPossible = true;

/**
 * A widget's burst. A canvas exists from its first moment to its last and no longer. A burst that is met in its middle, or whose
 * code arrives late, is painted as it is then.
 */
export class Burst {
  private confetti: Confetti | undefined;
  private isMaking = false;
  private wanted: { age: number; seed: number; lasts: number } | undefined;

  /** Shows the burst as it is now, or takes it away. `age` and `lasts` in ms. */
  paint(root: DocumentFragment | HTMLElement, flying: { age: number; seed: number; lasts: number } | undefined): void {
    this.wanted = flying;
    if (!flying) this.end();
    else if (this.confetti) this.confetti.paint(flying.age, flying.lasts, flying.seed);
    else if (isPossible && !this.isMaking) void this.make(root);
  }

  end(): void {
    this.wanted = undefined;
    this.confetti?.end();
    this.confetti = undefined;
  }

  private async make(root: DocumentFragment | HTMLElement): Promise<void> {
    this.isMaking = true;
    try {
      const host = root instanceof ShadowRoot ? root.host : root.firstElementChild;
      const { clientWidth = 0, clientHeight = 0 } = host ?? {};
      const box = { width: clientWidth + ROOM.left + ROOM.right, height: clientHeight + ROOM.top + ROOM.bottom };
      const { Confetti } = await load();
      const confetti = await Confetti.make(box);
      if (!this.wanted) {
        confetti.end();
        return;
      }
      confetti.canvas.addEventListener('webglcontextlost', () => this.give());
      confetti.canvas.style.cssText = `position:absolute;left:${-ROOM.left}px;top:${-ROOM.top}px;pointer-events:none`;
      root.append(confetti.canvas);
      this.confetti = confetti;
      confetti.paint(this.wanted.age, this.wanted.lasts, this.wanted.seed);
    } catch {
      // No WebGL, or its code did not arrive: the card says everything without it.
      isPossible = false;
    } finally {
      this.isMaking = false;
    }
  }

  /** The graphics card took the canvas away: do without from here on. */
  private give(): void {
    isPossible = false;
    this.end();
  }
}
