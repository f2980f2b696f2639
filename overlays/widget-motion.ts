import type { Show } from '../shared/show/fold.ts';
import type { WidgetName } from '../shared/widgets.ts';
import { airtimeAt, joined, type Airtime } from './airtime.ts';
import { nextOf } from './moment.ts';
import { nextMoved } from './motion/calm.ts';
import { enter, LASTS, leave } from './motion/vocabulary.ts';
import type { Scene } from './timeline.ts';

/** What a widget's `motion.ts` gives: pure functions of the show and room time. */
export interface WidgetMotion {
  /** Whether it has anything to show, were it switched on and had it its place for itself. */
  readonly isShown: (show: Show, now: number) => boolean;
  /** All that moves, past and to come. */
  readonly scenes: (show: Show, now: number) => Scene[];
  /** When its words or figures next differ by time alone; Infinity for never. Moments need not be named. */
  readonly nextFigure: (show: Show, now: number) => number;
  /**
   * When it has something to show, as far as that is known: past and future. Others yield to it then. A widget to which nobody
   * yields needs none.
   */
  readonly airtimes?: (show: Show) => readonly Airtime[];
}

/** The switches that a widget's being seen hangs on: its own, if it was ever switched, and that of the whole stage. */
function switchesOf({ stage }: Show, name: WidgetName): { readonly on: boolean; readonly since: number }[] {
  const own = stage.switches.filter(({ widget }) => widget === name);
  const { on, since } = stage.cleared;
  return since === 0 || name === 'slate' ? own : [...own, { on: !on, since }];
}

/** When a widget that has something to show is seen, as far as its switches go: it takes a moment to leave. */
export function switchedOn(show: Show, name: WidgetName): Airtime {
  const switches = switchesOf(show, name);
  const from = switches.flatMap(({ on, since }) => (on ? [since] : []));
  const until = switches.flatMap(({ on, since }) => (on ? [] : [since + LASTS.leave]));
  return { from: Math.max(-Infinity, ...from), until: Math.min(Infinity, ...until) };
}

/** When a widget is not to be seen: it is switched off, or others have its place. It goes at once, so one return is bridged. */
export function awayOf(show: Show, name: WidgetName, displaced: readonly Airtime[]): Airtime[] {
  const off = switchesOf(show, name).map(({ on, since }) =>
    on ? { from: -Infinity, until: since } : { from: since, until: Infinity },
  );
  return joined([...displaced, ...off], LASTS.enter);
}

/** Whether a widget is on stage: it is not away, or went a moment ago and is still leaving. */
export function isPresent(away: readonly Airtime[], now: number, isCalm = false): boolean {
  const found = airtimeAt(away, now);
  return !found || (!isCalm && now < found.from + LASTS.leave);
}

const part = 'presence';
const targets = [':host'];

/** A widget's own scenes, and those of its going away and coming back. */
export function scenesOf(motion: WidgetMotion, show: Show, away: readonly Airtime[], now: number): Scene[] {
  const own = motion.scenes(show, now);
  // What has nothing to show neither comes nor goes.
  if (away.length === 0 || !motion.isShown(show, now)) return own;
  const presence = away.flatMap(({ from, until }): Scene[] => [
    { part, targets, at: from, lasts: LASTS.leave, play: (timeline, [host]) => leave(timeline, host) },
    { part, targets, at: until, lasts: LASTS.enter, play: (timeline, [host]) => enter(timeline, host) },
  ]);
  return [...own, ...presence.filter(({ at }) => Number.isFinite(at))];
}

/** Room time at which a widget will next look different: `now` inside a moment, Infinity for never. */
export function nextChange(
  motion: WidgetMotion,
  show: Show,
  away: readonly Airtime[],
  now: number,
  isCalm = false,
): number {
  const turns = away.flatMap(({ from, until }) => (isCalm ? [from, until] : [from, from + LASTS.leave, until]));
  const turn = nextOf(turns, now);
  if (!isPresent(away, now, isCalm)) return turn;
  const moved = nextMoved(scenesOf(motion, show, away, now), now, isCalm);
  return Math.min(moved, motion.nextFigure(show, now), turn);
}
