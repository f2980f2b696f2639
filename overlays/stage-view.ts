import type { Language } from '../shared/language.ts';
import { nextOf } from './moment.ts';
import type { Show } from '../shared/show/show.ts';
import type { WidgetName } from '../shared/widgets.ts';
import { BurstLayer } from './effects/burst.ts';
import type { Canvas } from './link.ts';
import { Seat } from './seat.ts';

export interface StageOptions {
  readonly widgets: readonly WidgetName[];
  readonly isLite: boolean;
  /** A widget threw and was blanked, or the burst cannot be drawn: the crew should hear of it. */
  readonly trouble: (widget: WidgetName, message: string) => void;
  /** Something came that was waited for: draw again. */
  readonly ready: () => void;
}

const REHEARSAL = '彩排 REHEARSAL · 非真实订单 NOT REAL ORDERS · ';

/** The widgets on their canvas. Owns no time and no show: it draws those that it is given. */
export class StageView {
  readonly #root: HTMLElement;
  readonly #seats: readonly Seat[];
  readonly #burst: BurstLayer;
  readonly #mark = document.createElement('div');

  constructor(root: HTMLElement, { widgets, isLite, trouble, ready }: StageOptions) {
    this.#root = root;
    this.#seats = widgets.map((name) => new Seat(name, root, (message) => trouble(name, message), ready));
    this.#burst = new BurstLayer({
      isLite: isLite || !widgets.includes('reward-ladder'),
      around: () => this.#seats.find(({ name }) => name === 'reward-ladder')?.element,
      ready,
      gaveUp: (reason) => trouble('reward-ladder', `no burst: ${reason}`),
    });
    this.#mark.className = 'rehearsal-band';
    this.#mark.textContent = REHEARSAL.repeat(4);
  }

  /** Loads the widgets. One that cannot be loaded is reported and left out. */
  async load(): Promise<void> {
    await Promise.all(this.#seats.map((seat) => seat.load()));
  }

  set canvas(canvas: Canvas) {
    this.#root.dataset['canvas'] = canvas;
  }

  /** Draws the show as it is at `now`, room time; gives the room time at which the stage will next look different. */
  draw(
    show: Show,
    now: number,
    { language = show.stage.language, isActive = true }: { language?: Language; isActive?: boolean } = {},
  ): number {
    this.#root.lang = language;
    this.#root.dataset['theme'] = show.stage.theme;
    this.#markRehearsal(show.stage.mode === 'rehearsal');
    const changes = this.#seats.map((seat) => seat.draw(show, now, language));
    const isBursting =
      isActive && this.#seats.some((seat) => seat.name === 'reward-ladder' && seat.isShowing(show, now));
    changes.push(this.#burst.draw(show, now, isBursting));
    return Math.min(
      Infinity,
      ...changes,
      nextOf(
        show.stage.switches.map(({ since }) => since),
        now,
      ),
    );
  }

  /** Whether anything is to be seen: a page reloads itself only when there is not. */
  isShowing(show: Show, now: number): boolean {
    return this.#seats.some((seat) => seat.isShowing(show, now));
  }

  destroy(): void {
    this.#burst.destroy();
    for (const seat of this.#seats) seat.empty();
    this.#mark.remove();
  }

  #markRehearsal(isRehearsal: boolean) {
    if (isRehearsal && !this.#mark.isConnected) this.#root.append(this.#mark);
    if (!isRehearsal) this.#mark.remove();
  }
}
