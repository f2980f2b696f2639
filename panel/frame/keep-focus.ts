import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deep } from './deep.ts';

const isReachable = (each: HTMLElement) =>
  each.matches('button:not(:disabled), summary') && each.getClientRects().length > 0;

/** What has the focus, and what it stands in, outwards through shadow roots. */
function focusWay(): readonly Element[] {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const way: Element[] = [];
  for (let node: Node | null = at; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element) way.push(node);
  return way;
}

/**
 * What was pressed by keyboard may go with the next drawing: a started sale has no start button. The focus then goes to the first button
 * of what was around it, instead of to nowhere. Fingers and mice have no focus to lose, and no keyboard of a phone comes up.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #way: readonly Element[] = [];
  /** A key that is held repeats itself, and would press what gets the focus meanwhile. */
  #isKeyDown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Focus events do not leave a shadow root in which both the old and the new one stand; keys do.
    this.#host.addEventListener('keydown', this.#press, true);
    window.addEventListener('keyup', this.#release);
    this.#host.addEventListener('pointerdown', this.#forget);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#press, true);
    window.removeEventListener('keyup', this.#release);
    this.#host.removeEventListener('pointerdown', this.#forget);
  }

  hostUpdate(): void {
    this.#note();
  }

  hostUpdated(): void {
    this.#soon();
  }

  #note = () => {
    const way = focusWay();
    if (way[0]?.matches(':focus-visible')) this.#way = way;
  };

  #press = () => {
    this.#isKeyDown = true;
    this.#note();
  };

  #release = () => {
    this.#isKeyDown = false;
    this.#soon();
  };

  #forget = () => {
    this.#way = [];
  };

  /** What is inside is drawn after its host. */
  #soon = () => void requestAnimationFrame(this.#mend);

  #mend = () => {
    const [last] = this.#way;
    if (this.#isKeyDown || !last || last.isConnected || document.activeElement !== document.body) return;
    const around = this.#way.find((each) => each.isConnected && each !== this.#host) ?? this.#host;
    this.#way = [];
    const inside = [...deep(around.shadowRoot ?? around)].find(isReachable);
    (inside ?? [...deep(this.#host.shadowRoot ?? this.#host)].find(isReachable))?.focus();
  };
}
