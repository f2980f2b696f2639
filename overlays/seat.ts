import type { Language } from '../shared/language.ts';
import type { Show } from '../shared/show/show.ts';
import type { WidgetName } from '../shared/widgets.ts';
import type { WidgetElement } from './widget-element.ts';
import { widgets } from './widgets/index.ts';

/** One widget's place on the stage. Whatever the widget does, the seat goes on: a widget that throws is blanked and reported. */
export class Seat {
  readonly name: WidgetName;
  readonly #root: HTMLElement;
  readonly #trouble: (message: string) => void;
  readonly #ready: () => void;
  #element: WidgetElement | undefined;
  #isLoaded = false;
  /** The show at which the widget threw: it gets its next chance with the next one. */
  #brokenBy: Show | undefined;
  #show: Show | undefined;
  #language: Language | undefined;
  #drawnAt = -Infinity;
  #next = -Infinity;

  constructor(name: WidgetName, root: HTMLElement, trouble: (message: string) => void, ready: () => void) {
    this.name = name;
    this.#root = root;
    this.#trouble = trouble;
    this.#ready = ready;
  }

  get element(): WidgetElement | undefined {
    return this.#element;
  }

  async load(): Promise<void> {
    try {
      await widgets[this.name]();
      this.#isLoaded = true;
      this.#ready();
    } catch (error) {
      this.#trouble(textOf(error));
    }
  }

  isShowing(show: Show, now: number): boolean {
    try {
      return this.#element?.isShown(show, now) ?? false;
    } catch {
      return false; // reported by draw
    }
  }

  /** Draws the widget if it looks different by now; gives the room time at which it next does. */
  draw(show: Show, now: number, language: Language): number {
    if (!this.#isLoaded || this.#brokenBy === show) return Infinity;
    const isSame = show === this.#show && language === this.#language && now >= this.#drawnAt;
    if (isSame && now < this.#next) return this.#next;
    try {
      const element = this.#seated();
      this.#next = element.nextChange(show, now);
      Object.assign(element, { show, now, language });
    } catch (error) {
      this.#blank(show, textOf(error));
      return Infinity;
    }
    this.#show = show;
    this.#language = language;
    this.#drawnAt = now;
    return this.#next;
  }

  empty(): void {
    this.#element?.remove();
    this.#element = undefined;
    this.#show = undefined;
  }

  #seated(): WidgetElement {
    if (this.#element) return this.#element;
    const element = document.createElement(this.name);
    element.dataset['widget'] = this.name;
    element.addEventListener('widget-trouble', (event) => {
      this.#blank(element.show, event instanceof CustomEvent ? String(event.detail) : '');
    });
    this.#root.append(element);
    this.#element = element;
    return element;
  }

  #blank(show: Show, message: string) {
    this.#brokenBy = show;
    this.empty();
    this.#trouble(message);
  }
}

const textOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
