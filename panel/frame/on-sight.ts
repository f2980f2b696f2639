import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Around the screen so much counts as seen, px: what is scrolled to is there already. */
const MARGIN = 200;

/** Whether somebody can see an element: it is laid out, near the screen, and its tab is in front. */
export class OnSight implements ReactiveController {
  isSeen = false;
  #isNear = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new IntersectionObserver(
    ([entry]) => {
      this.#isNear = entry?.isIntersecting ?? false;
      this.#look();
    },
    { rootMargin: `${MARGIN}px` },
  );

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = () => {
    const isSeen = this.#isNear && document.visibilityState === 'visible';
    if (isSeen === this.isSeen) return;
    this.isSeen = isSeen;
    this.#host.requestUpdate();
  };
}
