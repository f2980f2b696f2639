import { isOn } from '../shared/show/stage.ts';
import type { Show } from '../shared/show/show.ts';
import type { WidgetName } from '../shared/widgets.ts';
import { nextMoment, nextOf, type Moment } from './moment.ts';
import { enter, LASTS, leave } from './motion/vocabulary.ts';
import type { Scene } from './timeline.ts';

/** What a widget's `motion.ts` gives: pure functions of the show and room time. */
export interface WidgetMotion {
  /** Whether it has anything to show, were it switched on. */
  readonly isShown: (show: Show, now: number) => boolean;
  /** All that moves, past and to come. */
  readonly scenes: (show: Show, now: number) => Scene[];
  /** When its words or figures next differ by time alone; Infinity for never. Moments need not be named. */
  readonly nextFigure: (show: Show, now: number) => number;
}

const switchOf = (show: Show, name: WidgetName) => show.stage.switches.find(({ widget }) => widget === name);

/** The moment in which a widget that was switched comes or goes. */
function switching(show: Show, name: WidgetName): (Moment & { on: boolean }) | null {
  const found = switchOf(show, name);
  return found ? { on: found.on, at: found.since, lasts: found.on ? LASTS.enter : LASTS.leave } : null;
}

/** Whether a widget is to be seen: it is on, or was switched off a moment ago. */
export function isPresent(show: Show, name: WidgetName, now: number): boolean {
  const moment = switching(show, name);
  return isOn(show.stage, name, now) || (moment !== null && !moment.on && now < moment.at + moment.lasts);
}

/** A widget's own scenes and that of its being switched. */
export function scenesOf(motion: WidgetMotion, show: Show, name: WidgetName, now: number): Scene[] {
  const moment = switching(show, name);
  if (!moment) return motion.scenes(show, now);
  const play: Scene['play'] = (timeline, [host]) => (moment.on ? enter(timeline, host) : leave(timeline, host));
  return [...motion.scenes(show, now), { ...moment, part: 'switch', targets: [':host'], play }];
}

/** Room time at which a widget will next look different: `now` inside a moment, Infinity for never. */
export function nextChange(motion: WidgetMotion, show: Show, name: WidgetName, now: number): number {
  const since = switchOf(show, name)?.since ?? null;
  if (!isPresent(show, name, now)) return nextOf([since], now);
  const moving = nextMoment(scenesOf(motion, show, name, now), now);
  return Math.min(moving, motion.nextFigure(show, now), nextOf([since], now));
}
