import { isOn } from '../shared/show/stage.ts';
import type { Show } from '../shared/show/show.ts';
import type { WidgetName } from '../shared/widgets.ts';
import type { Canvas } from './link.ts';
import type { WidgetElement, WidgetModule } from './widget-element.ts';
import { widgets } from './widgets/index.ts';

export interface StageOptions {
  readonly widgets: readonly WidgetName[];
  readonly canvas: Canvas;
  readonly isLite: boolean;
  /** A widget threw: it is blanked, and the crew should hear of it. */
  readonly onTrouble: (widget: WidgetName, message: string) => void;
}

interface Seat {
  readonly name: WidgetName;
  readonly element: WidgetElement;
  readonly module: WidgetModule;
}

/** The widgets on their canvas. Owns no time and no show: it paints the ones that it is given. */
export class StageView {
  private readonly root: HTMLElement;
  private readonly onTrouble: StageOptions['onTrouble'];
  private seats: readonly Seat[] = [];

  private constructor(root: HTMLElement, onTrouble: StageOptions['onTrouble']) {
    this.root = root;
    this.onTrouble = onTrouble;
  }

  /** Loads the widgets and seats them in `root`. One that cannot be loaded is reported and left out. */
  static async load(root: HTMLElement, { widgets: names, canvas, isLite, onTrouble }: StageOptions): Promise<StageView> {
    const view = new StageView(root, onTrouble);
    root.dataset['canvas'] = canvas;
    const seats = await Promise.all(names.map((name) => view.seat(name, isLite)));
    view.seats = seats.flatMap((seat) => (seat ? [seat] : []));
    root.replaceChildren(...view.seats.map(({ element }) => element));
    return view;
  }

  /** Paints the show as it is at `now`, room time. Gives the room time at which the stage will next look different. */
  paint(show: Show, now: number): number {
    this.root.lang = show.stage.language;
    this.root.dataset['theme'] = show.stage.theme;
    const switches = show.stage.switches.flatMap(({ since }) => (since > now ? [since] : []));
    return Math.min(Infinity, ...switches, ...this.seats.map((seat) => this.paintSeat(seat, show, now)));
  }

  private paintSeat({ name, element, module }: Seat, show: Show, now: number): number {
    const isSeen = isOn(show.stage, name, now);
    element.hidden = !isSeen;
    if (!isSeen) return Infinity;
    element.show = show;
    element.now = now;
    try {
      return module.nextChange(show, now);
    } catch (error) {
      this.onTrouble(name, error instanceof Error ? error.message : String(error));
      return Infinity;
    }
  }

  private async seat(name: WidgetName, isLite: boolean): Promise<Seat | undefined> {
    try {
      const module = await widgets[name]();
      const element = document.createElement(name);
      element.dataset['widget'] = name;
      element.isLite = isLite;
      element.addEventListener('widget-trouble', (event) => this.onTrouble(name, event instanceof CustomEvent ? String(event.detail) : ''));
      return { name, element, module };
    } catch (error) {
      this.onTrouble(name, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
}
