import type { Language } from '../shared/language.ts';
import type { Show } from '../shared/show/fold.ts';
import type { WidgetName } from '../shared/widgets.ts';
import type { Box } from '../shared/zones.ts';
import type { Airtime } from './airtime.ts';
import type { WidgetElement } from './widget-element.ts';
import { createWidget } from './widget-tag.ts';

/** What a widget's picture follows from, beside the time. */
export interface Scenery {
  readonly show: Show;
  readonly language: Language;
  /** When others have its place. */
  readonly displaced: readonly Airtime[];
  readonly isCalm: boolean;
}

/** One widget's place on the stage. Whatever the widget does, the seat goes on: a widget that throws is blanked and reported. */
export class Seat {
  readonly name: WidgetName;
  readonly #root: HTMLElement;
  readonly #trouble: (error: unknown) => void;
  #box: Box | null = null;
  #element: WidgetElement | undefined;
  /** The show at which the widget threw: it gets its next chance with the next one. */
  #brokenBy: Show | undefined;
  #drawn: Scenery | undefined;
  #drawnAt = -Infinity;
  #next = -Infinity;

  constructor(name: WidgetName, root: HTMLElement, trouble: (error: unknown) => void) {
    this.name = name;
    this.#root = root;
    this.#trouble = trouble;
  }

  get element(): WidgetElement | undefined {
    return this.#element;
  }

  get box(): Box | null {
    return this.#box;
  }

  /** Moves the seat. Null: there is no room for it, and it stays empty. */
  set box(box: Box | null) {
    this.#box = box;
    if (box === null) this.empty();
    else if (this.#element) moveTo(box, this.#element);
  }

  isShowing(show: Show, now: number): boolean {
    try {
      return this.#element?.isShown(show, now) ?? false;
    } catch {
      return false; // reported by draw
    }
  }

  /** Draws the widget if it looks different by now; gives the room time at which it next does. */
  draw(scenery: Scenery, now: number): number {
    const { show } = scenery;
    if (this.#box === null || this.#brokenBy === show) return Infinity;
    if (this.#isSame(scenery) && now >= this.#drawnAt && now < this.#next) return this.#next;
    try {
      const element = this.#seated(this.#box);
      Object.assign(element, scenery, { now });
      this.#next = element.nextChange(show, now);
    } catch (error) {
      this.#blank(show, error);
      return Infinity;
    }
    this.#drawn = scenery;
    this.#drawnAt = now;
    return this.#next;
  }

  /** Something came that the show does not tell of, such as a picture: draws anew. */
  refresh(): void {
    this.#drawn = undefined;
    this.#element?.requestUpdate();
  }

  empty(): void {
    this.#element?.remove();
    this.#element = undefined;
    this.#drawn = undefined;
  }

  #isSame({ show, language, displaced }: Scenery): boolean {
    const drawn = this.#drawn;
    return drawn?.show === show && drawn.language === language && drawn.displaced === displaced;
  }

  #seated(box: Box): WidgetElement {
    if (this.#element) return this.#element;
    const element = createWidget(this.name);
    element.dataset['widget'] = this.name;
    element.addEventListener('widget-trouble', (event) => {
      this.#blank(element.show, event instanceof CustomEvent ? event.detail : '');
    });
    moveTo(box, element);
    this.#root.append(element);
    this.#element = element;
    return element;
  }

  #blank(show: Show, error: unknown) {
    this.#brokenBy = show;
    this.empty();
    this.#trouble(error);
  }
}

/** Puts an element onto its box. */
export function moveTo({ left, top, width, height }: Box, { style }: HTMLElement): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  // For styles that set letters by the room there is.
  style.setProperty('--width', String(width));
  style.setProperty('--height', String(height));
}
