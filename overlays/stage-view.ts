import type { Language } from '../shared/language.ts';
import type { Show } from '../shared/show/fold.ts';
import { isWidgetName, type WidgetName } from '../shared/widgets.ts';
import type { Brand, Theme } from '../shared/show/stage.ts';
import { canvasSizes, safeAreaOf, type Canvas } from '../shared/zones.ts';
import { arranged } from '../shared/arrangement.ts';
import { boxOf, layoutOf, type Layout } from '../shared/layout.ts';
import { arrangedNext, placesAt } from '../shared/show/arranging.ts';
import { brandProperties } from './brand.ts';
import { Cast } from './cast.ts';
import { BurstLayer, type Place } from './effects/burst-layer.ts';
import { moveTo, Seat } from './seat.ts';
import { areTimelinesReady, loadTimelines } from './timeline.ts';

export interface StageOptions {
  readonly widgets: readonly WidgetName[];
  readonly isLite: boolean;
  /** Nothing moves: what comes and goes does so at once. */
  readonly isCalm: boolean;
  /** Whether the page has what a theme needs. Until then the stage keeps the theme that it has. */
  readonly isReady: (theme: Theme) => boolean;
  /** A widget threw and was blanked, has no room, or the burst cannot be drawn: the crew should hear of it. */
  readonly trouble: (widget: WidgetName, message: string) => void;
  /** Something came that was waited for: draw again. */
  readonly ready: () => void;
}

/** What moves the widgets may take so long, ms: a clock that stands still is worse than one that comes without motion. */
const PATIENCE_MS = 2_000;
const REHEARSAL = '彩排 REHEARSAL · 非真实订单 NOT REAL ORDERS · ';
const NO_ROOM = '安全区内放不下 no room for it in the safe area';

/** The widgets on their canvas. Owns no time and no show: it draws those that it is given. */
export class StageView {
  readonly #root: HTMLElement;
  #isCalm: boolean;
  readonly #isReady: StageOptions['isReady'];
  readonly #trouble: StageOptions['trouble'];
  readonly #ready: StageOptions['ready'];
  readonly #cast: Cast;
  readonly #seats: readonly Seat[];
  readonly #burst: BurstLayer;
  readonly #mark = document.createElement('div');
  #canvas: Canvas = 'vertical';
  #brand: Brand | undefined;
  /** What fetches the motion, and since when a moving picture waits for it, room time. */
  #fetching: Promise<void> | undefined;
  #waitsSince: number | undefined;
  #laid:
    | { readonly canvas: Canvas; readonly platform: string; readonly insets: object; readonly places: object }
    | undefined;

  constructor(root: HTMLElement, { widgets, isLite, isCalm, isReady, trouble, ready }: StageOptions) {
    const report = (name: WidgetName, error: unknown) => trouble(name, textOf(error));
    this.#root = root;
    this.#isCalm = isCalm;
    this.#isReady = isReady;
    this.#trouble = trouble;
    this.#ready = ready;
    this.#cast = new Cast(widgets, report, ready);
    this.#seats = widgets.map((name) => new Seat(name, root, (error) => report(name, error)));
    this.#burst = new BurstLayer({
      stage: root,
      isPossible: !isLite,
      ready,
      gaveUp: (around, reason) => isWidgetName(around) && trouble(around, `no burst: ${reason}`),
    });
    this.#burst.isCalm = isCalm;
    this.#mark.className = 'rehearsal-band';
    this.#mark.textContent = REHEARSAL.repeat(4);
  }

  /** Loads the widgets; nothing is seated before. One that cannot be loaded is reported and left out. */
  load(): Promise<void> {
    return this.#cast.load();
  }

  /** Fetches what moves the widgets; asked for by itself when something moves. Where it cannot be had nothing moves. */
  fetchMotion(): Promise<void> {
    return (this.#fetching ??= this.#fetchMotion());
  }

  /** Nothing moves from the next draw on, or all that does moves again. */
  set isCalm(isCalm: boolean) {
    this.#isCalm = isCalm;
    this.#burst.isCalm = isCalm;
    this.refresh();
  }

  set canvas(canvas: Canvas) {
    this.#canvas = canvas;
    this.#root.dataset['canvas'] = canvas;
  }

  /** Draws the show as it is at `now`, room time; gives the room time at which the stage will next look different. */
  draw(
    show: Show,
    now: number,
    { language = show.stage.language, isActive = true }: { language?: Language; isActive?: boolean } = {},
  ): number {
    // Also the same value, written again, makes the engine paint all that is styled by it.
    if (this.#root.lang !== language) this.#root.lang = language;
    this.#dress(show);
    this.#lay(show, now);
    this.#markRehearsal(show.stage.mode === 'rehearsal');
    if (!this.#cast.isReady) return Infinity;
    const waitsUntil = this.#waitsUntil(show, now);
    if (now < waitsUntil) return waitsUntil;
    const changes = this.#seats.map((seat) => {
      if (!this.#cast.has(seat.name)) return Infinity;
      const displaced = this.#cast.displaced(seat.name, show);
      return seat.draw({ show, language, displaced, isCalm: this.#isCalm }, now);
    });
    changes.push(this.#burst.draw(show, now, (around) => (isActive ? this.#placeOf(around, show, now) : undefined)));
    changes.push(arrangedNext(show.stage.arrangement, this.#canvas, now));
    return Math.min(Infinity, ...changes);
  }

  /** Whether anything is to be seen: a page reloads itself only when there is not. */
  isShowing(show: Show, now: number): boolean {
    return this.#seats.some((seat) => seat.isShowing(show, now));
  }

  /** Something came that the show does not tell of, such as a picture: the next draw paints everything anew. */
  refresh(): void {
    for (const seat of this.#seats) seat.refresh();
  }

  destroy(): void {
    this.#burst.destroy();
    for (const seat of this.#seats) seat.empty();
    this.#mark.remove();
  }

  /** A picture that moves waits for what moves it, for half of it would be a picture that never was; then it does without. */
  #waitsUntil(show: Show, now: number): number {
    if (this.#isCalm || areTimelinesReady() || !this.#cast.isMoving(show, now)) return -Infinity;
    void this.fetchMotion();
    this.#waitsSince ??= now;
    return this.#waitsSince + PATIENCE_MS;
  }

  async #fetchMotion() {
    try {
      await loadTimelines();
    } catch (error) {
      const [first] = this.#seats;
      if (first) this.#trouble(first.name, `nothing moves: ${textOf(error)}`);
    }
    this.#ready();
  }

  #dress({ stage: { theme, brand } }: Show) {
    const { dataset, style } = this.#root;
    const isDressed = dataset['theme'] === theme;
    if (!isDressed && (dataset['theme'] === undefined || this.#isReady(theme))) dataset['theme'] = theme;
    if (brand === this.#brand) return;
    this.#brand = brand;
    for (const [name, value] of Object.entries(brandProperties(brand))) style.setProperty(name, value);
  }

  /** Where a burst around this widget may be, while the widget shows. */
  #placeOf(around: string, show: Show, now: number): Place | undefined {
    const seat = this.#seats.find(({ name }) => name === around);
    const { platform, insets } = show.stage;
    if (!seat?.box || !seat.isShowing(show, now)) return undefined;
    return { widget: seat.box, area: safeAreaOf(platform, this.#canvas, insets) };
  }

  /** Puts every seat where the crew wants it, or else where the canvas and the platform have room for it. */
  #lay({ stage: { platform, insets, arrangement } }: Show, now: number) {
    const canvas = this.#canvas;
    const places = placesAt(arrangement, canvas, now);
    const laid = this.#laid;
    const isSame = laid?.canvas === canvas && laid.platform === platform && laid.insets === insets;
    if (isSame && laid.places === places) return;
    this.#laid = { canvas, platform, insets, places };
    const layout = arranged(layoutOf(canvas, safeAreaOf(platform, canvas, insets)), places);
    moveTo(layout.band, this.#mark);
    tellArea(layout, this.#root);
    for (const seat of this.#seats) {
      seat.box = boxOf(seat.name, layout);
      if (seat.box === null) this.#trouble(seat.name, NO_ROOM);
    }
  }

  #markRehearsal(isRehearsal: boolean) {
    if (isRehearsal && !this.#mark.isConnected) this.#root.append(this.#mark);
    if (!isRehearsal) this.#mark.remove();
  }
}

/** Tells styles how far the safe area is from the canvas's sides, px: `--area-top` and the like. */
function tellArea({ area, canvas }: Layout, { style }: HTMLElement) {
  const { width, height } = canvasSizes[canvas];
  const insets = { top: area.top, right: width - area.right, bottom: height - area.bottom, left: area.left };
  for (const [side, inset] of Object.entries(insets)) style.setProperty(`--area-${side}`, `${inset}px`);
}

const textOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : typeof error === 'string' ? error : 'unknown';
