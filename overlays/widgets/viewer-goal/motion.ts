import { HEAT_MS } from '../../countdown.ts';
import { nextClock } from '../../grid.ts';
import { nextOf } from '../../moment.ts';
import { enter, hit, LASTS, leave, sheen, stamp } from '../../motion/vocabulary.ts';
import { airtimesOf, nextSeen } from '../../notice-time.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { progressAt, staleAt } from './progress.ts';

const part = 'goal';

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.enter,
  targets: ['.goal'],
  play: (timeline, [goal]) => enter(timeline, goal, { x: 56, y: 0 }),
});

const reaching = (at: number): Scene => ({
  part,
  at,
  lasts: 1_100,
  targets: ['.goal', '.done', '.fill-box', '.shine'],
  play: (timeline, [goal, done, bar, shine]) => {
    hit(timeline, goal, { scale: 1.06 });
    stamp(timeline, done, { at: 0.08 });
    hit(timeline, bar, { scale: 1.04, at: 0.2 });
    sheen(timeline, shine, { across: 520, at: 0.15 });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.goal'],
  play: (timeline, [goal]) => leave(timeline, goal, { x: 40, y: 0 }),
});

const scenes = ({ goal }: Show): Scene[] =>
  goal.flatMap(({ startsAt, until, reached }) => [
    entering(startsAt),
    ...(reached === null ? [] : [reaching(reached.startsAt)]),
    ...(until === null ? [] : [leaving(until)]),
  ]);

function nextFigure(show: Show, now: number): number {
  const turns = show.goal.map(({ reached }) => reached?.startsAt ?? null);
  const progress = progressAt(show, now);
  const next = Math.min(nextSeen(show.goal, now), nextOf(turns, now));
  if (!progress) return next;
  const { goal, isReached } = progress;
  const clock = isReached || goal.until === null ? Infinity : nextClock(show, goal.until, now);
  return Math.min(
    next,
    clock,
    nextOf([staleAt(show, goal.metric), goal.until === null ? null : goal.until - HEAT_MS], now),
  );
}

export const motion: WidgetMotion = {
  isShown: (show, now) => progressAt(show, now) !== undefined,
  scenes,
  nextFigure,
  airtimes: ({ goal }) => airtimesOf(goal),
};
