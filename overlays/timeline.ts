import { isInside, type Moment } from './moment.ts';
import { atRest, strike, type Pose } from './motion/pose.ts';

// The core alone: timelines move plain poses, so the part of GSAP that reads and writes styles stays at home.
type Gsap = typeof import('gsap/gsap-core').gsap;
let gsap: Gsap | undefined;
let loading: Promise<void> | undefined;
let hasFailed = false;

/** Whether the page has what moves its pictures, or will do without. */
export const areTimelinesReady = (): boolean => gsap !== undefined || hasFailed;

/**
 * Fetches GSAP, once. A still stage has no need of it, so a page asks when it is idle, or when something moves. Rejects where it
 * cannot be had: then nothing moves, and what comes and goes does so at once.
 */
export const loadTimelines = (): Promise<void> =>
  (loading ??= load().catch((error: unknown) => {
    hasFailed = true;
    throw error;
  }));

async function load() {
  const core = await import('gsap/gsap-core');
  // The frame driver is the page's only source of frames: GSAP's own ticker never runs, timelines are only ever sought.
  core.gsap.ticker.sleep();
  core.gsap.ticker.wake = () => {};
  core.gsap.ticker.lagSmoothing(0);
  core.gsap.config({ nullTargetWarn: false });
  core.gsap.defaults({ lazy: false });
  gsap = core.gsap;
}

/** What moves in a widget's picture, and when. Of several scenes of one `part` at once the one that began last plays. */
export interface Scene extends Moment {
  /** What moves. A timeline is built once for its part and `at`, so a part whose tweens depend on a figure names that too. */
  readonly part: string;
  /** CSS selectors of what moves; `:host` is the widget's own box. */
  readonly targets: readonly string[];
  /** Lays out the tweens, in seconds from `at`; `found` are the poses of each selector's elements. All start values are given. */
  readonly play: (timeline: gsap.core.Timeline, found: readonly Pose[][]) => void;
}

/** The scene of each part that plays at `now`. */
export function playingAt(scenes: readonly Scene[], now: number): Scene[] {
  const playing = new Map<string, Scene>();
  for (const scene of scenes) {
    const other = playing.get(scene.part);
    if (isInside(scene, now) && (!other || scene.at >= other.at)) playing.set(scene.part, scene);
  }
  return [...playing.values()];
}

interface Built {
  readonly key: string;
  readonly found: readonly Element[][];
  readonly poses: ReadonlyMap<Element, Pose>;
  readonly timeline: gsap.core.Timeline;
}

const isSame = (some: readonly Element[][], others: readonly Element[][]) =>
  some.every(
    (list, index) =>
      list.length === others[index]?.length && list.every((element, at) => element === others[index]?.[at]),
  );

/** The timelines of one widget: built when a scene begins or its elements are new, sought to `now`, undone when it is over. */
export class Timelines {
  readonly #root: ShadowRoot;
  #built = new Map<string, Built>();

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  draw(scenes: readonly Scene[], now: number): void {
    const playing = playingAt(scenes, now);
    const isPlaying = ({ part, at }: Scene, { key }: Built) => key === `${part} ${at}`;
    for (const [part, built] of this.#built) {
      if (!playing.some((scene) => isPlaying(scene, built))) this.#undo(part, built);
    }
    if (!gsap) return;
    for (const scene of playing) {
      const { timeline, poses } = this.#ensure(scene, gsap);
      timeline.seek((now - scene.at) / 1000, true);
      for (const [element, pose] of poses) strike(element, pose);
    }
  }

  clear(): void {
    for (const [part, built] of this.#built) this.#undo(part, built);
  }

  #ensure(scene: Scene, gsap: Gsap): Built {
    const key = `${scene.part} ${scene.at}`;
    const found = scene.targets.map((selector) => this.#find(selector));
    const known = this.#built.get(scene.part);
    if (known && isSame(known.found, found)) return known;
    if (known) this.#undo(scene.part, known);
    const timeline = gsap.timeline({ paused: true });
    const poses = new Map(found.flat().map((element) => [element, atRest()]));
    const posesOf = (elements: readonly Element[]) => elements.flatMap((element) => poses.get(element) ?? []);
    scene.play(timeline, found.map(posesOf));
    const built: Built = { key, found, poses, timeline };
    this.#built.set(scene.part, built);
    return built;
  }

  #find(selector: string): Element[] {
    return selector === ':host' ? [this.#root.host] : [...this.#root.querySelectorAll(selector)];
  }

  /** Leaves no inline style behind, so that an element at rest looks as on a page that never moved it. */
  #undo(part: string, { timeline, poses }: Built) {
    timeline.kill();
    for (const element of poses.keys()) strike(element, atRest());
    this.#built.delete(part);
  }
}
