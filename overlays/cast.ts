import type { Show } from '../shared/show/fold.ts';
import type { WidgetName } from '../shared/widgets.ts';
import { displacersOf } from '../shared/layout.ts';
import type { Airtime } from './airtime.ts';
import { displacedOf } from './seating.ts';
import { awayOf, nextChange, type WidgetMotion } from './widget-motion.ts';
import { widgets } from './widgets/index.ts';
import { createWidget } from './widget-tag.ts';

/** A widget that takes longer must not keep the others off the air, ms. */
const PATIENCE_MS = 4_000;

/** The widgets whose plans a page must know: those that it shows, and those to which they yield. */
export class Cast {
  readonly #seated: readonly WidgetName[];
  readonly #trouble: (name: WidgetName, error: unknown) => void;
  readonly #ready: () => void;
  readonly #motions = new Map<WidgetName, WidgetMotion>();
  #isReady = false;
  #show: Show | undefined;
  #displaced = new Map<WidgetName, readonly Airtime[]>();

  /** `ready`: a widget has come. */
  constructor(seated: readonly WidgetName[], trouble: (name: WidgetName, error: unknown) => void, ready: () => void) {
    this.#seated = seated;
    this.#trouble = trouble;
    this.#ready = ready;
  }

  /** Before all plans are known nobody can be seated: the one that must yield would be seen. */
  get isReady(): boolean {
    return this.#isReady;
  }

  has(name: WidgetName): boolean {
    return this.#motions.has(name);
  }

  /** Resolves when all are there, or patience is at its end. One that cannot be loaded is reported and left out. */
  async load(): Promise<void> {
    const names = new Set([...this.#seated, ...this.#seated.flatMap(displacersOf)]);
    const patience = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS));
    await Promise.race([Promise.all([...names].map((name) => this.#load(name))), patience]);
    this.#isReady = true;
    this.#ready();
  }

  /** When others have the place of this widget. */
  displaced(name: WidgetName, show: Show): readonly Airtime[] {
    if (show !== this.#show) this.#displaced.clear();
    this.#show = show;
    const known = this.#displaced.get(name);
    if (known) return known;
    const displaced = this.#ask(name, show);
    this.#displaced.set(name, displaced);
    return displaced;
  }

  /** Whether any widget asks for every frame at `now`. */
  isMoving(show: Show, now: number): boolean {
    return [...this.#motions].some(([name, motion]) => {
      try {
        return nextChange(motion, show, awayOf(show, name, this.displaced(name, show)), now) <= now;
      } catch {
        return false; // reported by its seat, which draws it next
      }
    });
  }

  #ask(name: WidgetName, show: Show): readonly Airtime[] {
    try {
      return displacedOf(name, show, this.#motions);
    } catch (error) {
      this.#trouble(name, error);
      return [];
    }
  }

  async #load(name: WidgetName): Promise<void> {
    try {
      await widgets[name]();
      this.#motions.set(name, createWidget(name).motion);
      this.#displaced.clear();
      if (this.#isReady) this.#ready();
    } catch (error) {
      this.#trouble(name, error);
    }
  }
}
