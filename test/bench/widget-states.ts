import { initial, reduce } from '../../shared/show/fold.ts';
import type { WidgetName } from '../../shared/widgets.ts';
import { burstAt, burstsOf } from '../../overlays/effects/bursts.ts';
import { showAt, T0, type Demo } from '../../overlays/script.ts';
import { demos } from '../../overlays/widgets/demos.ts';
import { nextChange, type WidgetMotion } from '../../overlays/widget-motion.ts';

/** How a widget is looked at: at rest, while its figures count, and while tenths of a second run. */
export const paces = ['still', 'counting', 'lastTen'] as const;
export type Pace = (typeof paces)[number];

/** A state of a widget, from an instant on from which nothing moves but what its pace says: ms from the demo's beginning. */
export interface Scene {
  readonly demo: string;
  readonly pace: Pace;
  readonly at: number;
  /** Whether anything is to be seen then: of a widget that leaves nothing is. */
  readonly isShown: boolean;
}

/** So long a state is left alone: the page settles and is looked at, ms. */
const CALM_MS = 5_000;
/** What moves in a state is over by then, ms. */
const PATIENCE_MS = 30_000;
/** So many changes in `CALM_MS` are a figure that counts seconds; more are tenths, fewer are neither that nor rest. */
const SECONDS = { least: 4, most: 6 };

/** How often the widget's own plan has it drawn from `from` on; Infinity where something moves or flies. */
function changesFrom({ events }: Demo, motion: WidgetMotion, from: number): number {
  let heard = 0;
  let show = initial;
  let changes = 0;
  for (let now = from; ;) {
    for (let event = events[heard]; event && event.at <= now; event = events[heard]) {
      heard += 1;
      show = reduce(show, event, heard);
    }
    if (burstAt(burstsOf(show), now)) return Infinity;
    const next = Math.min(nextChange(motion, show, [], now), events[heard]?.at ?? Infinity);
    if (next <= now) return Infinity;
    if (next > from + CALM_MS) return changes;
    changes += 1;
    now = next;
  }
}

function sceneOf(name: string, demo: Demo, motion: WidgetMotion): Scene | undefined {
  for (let from = demo.now; from < demo.now + PATIENCE_MS; from += 100) {
    const changes = changesFrom(demo, motion, from);
    if (changes === Infinity || (changes > 0 && changes < SECONDS.least)) continue;
    const pace = changes === 0 ? 'still' : changes <= SECONDS.most ? 'counting' : 'lastTen';
    return { demo: name, pace, at: from - T0, isShown: motion.isShown(showAt(demo, from), from) };
  }
  return undefined;
}

/** Every state of a widget. One that never comes to rest is a fault of its demo. */
export async function scenesOf(name: WidgetName): Promise<Scene[]> {
  const { motion } = (await import(`../../overlays/widgets/${name}/motion.ts`)) as { motion: WidgetMotion };
  const states = Object.entries((await demos[name]()).demos);
  return states.map(([state, demo]) => {
    const scene = sceneOf(`${name}/${state}`, demo, motion);
    if (!scene) throw new Error(`${name}, ${state}: nothing rests within ${PATIENCE_MS / 1000} s`);
    return scene;
  });
}
