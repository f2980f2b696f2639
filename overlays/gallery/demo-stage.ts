import { initial, reduce, type Show } from '../../shared/show/fold.ts';
import { isWidgetName, widgetNames } from '../../shared/widgets.ts';
import { demoPictureUrl } from '../demo-pictures.ts';
import { burstAt, burstsOf } from '../effects/bursts.ts';
import type { Fonts } from '../fonts.ts';
import { preparePictures, usePictures } from '../pictures.ts';
import type { Theme } from '../../shared/show/stage.ts';
import { showAt, type Demo } from '../script.ts';
import { StageView } from '../stage-view.ts';
import type { Look } from './look.ts';

export interface DemoStageOptions {
  readonly root: HTMLElement;
  readonly demo: Demo;
  /** A widget's name, or another word for all of them. */
  readonly group: string;
  readonly look: Look;
  readonly fonts: Fonts;
  /** Something came that was waited for: draw again. */
  readonly ready: () => void;
  readonly trouble: (message: string) => void;
}

usePictures(demoPictureUrl);

/** Fetches the product pictures of all these shows at once. */
export function prepareAll(shows: readonly Show[], arrived: () => void): Promise<void> {
  const together: Show = {
    ...initial,
    catalog: { ...initial.catalog, products: shows.flatMap(({ catalog }) => catalog.products) },
    offers: shows.flatMap(({ offers }) => offers),
    rundown: { ...initial.rundown, presented: shows.flatMap(({ rundown }) => rundown.presented) },
    stage: { ...initial.stage, ...shows.map(({ stage }) => stage).find(({ brand }) => brand.logo !== undefined) },
  };
  return preparePictures(together, arrived);
}

/** Whether a burst flies at that instant of a demo, in a theme. */
export function isBurstingAt(demo: Demo, theme: Theme, now: number): boolean {
  const show = showAt(demo, now);
  return burstAt(burstsOf({ ...show, stage: { ...show.stage, theme } }), now) !== undefined;
}

/** A demo on a stage of its own, in the look that is asked for, at any instant. */
export class DemoStage {
  readonly #view: StageView;
  readonly #root: HTMLElement;
  readonly #demo: Demo;
  readonly #look: Look;
  #show = initial;
  #heard = 0;
  #dressed: Show | undefined;

  constructor({ root, demo, group, look, fonts, ready, trouble }: DemoStageOptions) {
    this.#root = root;
    this.#demo = demo;
    this.#look = look;
    this.#view = new StageView(root, {
      widgets: isWidgetName(group) ? [group] : widgetNames,
      isLite: look.isLite,
      isCalm: look.isCalm,
      isReady: (theme) => fonts.isReady(theme),
      trouble: (widget, message) => trouble(`${widget}: ${message}`),
      ready,
    });
    this.#view.canvas = look.canvas;
  }

  load = async (): Promise<void> => {
    await Promise.all([this.#view.load(), this.#view.fetchMotion()]);
  };

  /** Draws the instant; gives the room time at which the stage will next look different. */
  draw(now: number): number {
    return this.#view.draw(this.showAt(now), now, { language: this.#look.language });
  }

  /** What the page knows at `now`; one and the same object as long as nothing happens, as on air. */
  showAt(now: number): Show {
    const { events } = this.#demo;
    const isBack = this.#heard > 0 && events[this.#heard - 1]!.at > now;
    if (isBack) this.#forget();
    let event = events[this.#heard];
    while (event && event.at <= now) {
      this.#heard += 1;
      this.#show = reduce(this.#show, event, this.#heard);
      this.#dressed = undefined;
      event = events[this.#heard];
    }
    this.#dressed ??= this.#dress(this.#show);
    return this.#dressed;
  }

  /** Whether a burst is due around a widget that shows, so that there is a canvas to wait for. */
  isBursting(now: number): boolean {
    const burst = burstAt(burstsOf(this.showAt(now)), now);
    if (!burst || this.#look.isLite || this.#look.isCalm) return false;
    const around = this.#root.querySelector(`[data-widget='${burst.around}']`);
    return around?.shadowRoot?.firstElementChild !== null && around !== null;
  }

  /** A picture came: everything is painted anew with the next draw. */
  refresh = (): void => this.#view.refresh();

  destroy(): void {
    this.#view.destroy();
  }

  #dress(show: Show): Show {
    const { theme, platform } = this.#look;
    return { ...show, stage: { ...show.stage, theme, platform: platform ?? show.stage.platform } };
  }

  #forget() {
    this.#show = initial;
    this.#heard = 0;
    this.#dressed = undefined;
  }
}
