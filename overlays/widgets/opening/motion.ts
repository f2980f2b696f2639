import { HEAT_MS, nextTick } from '../../countdown.ts';
import { airtimesOf, nextSeen, seenAt } from '../../notice-time.ts';
import { nextOf } from '../../moment.ts';
import { enter, heat, hit, LASTS, leave, sheen } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';

const part = 'opening';

/** The panel, then what is coming, line by line, seconds. */
const LINE_AFTER = 0.12;

/** The light leaves the widest panel, that of the horizontal canvas, px. */
const ACROSS = 1_900;

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: 1_500,
  targets: ['.opening', '.until', '.coming li', '.opening > .plate .shine'],
  play: (timeline, [panel, until, lines, shine]) => {
    enter(timeline, panel, { y: 60 });
    hit(timeline, until, { scale: 0.8, at: 0.16 });
    for (const [index, line] of (lines ?? []).entries()) {
      enter(timeline, [line], { x: -40, y: 0, at: 0.3 + index * LINE_AFTER });
    }
    sheen(timeline, shine, { across: ACROSS, at: 0.4 });
  },
});

const heating = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.heat,
  targets: ['.until'],
  play: (timeline, [until]) => heat(timeline, until),
});

const beginning = (at: number): Scene => ({
  part,
  at,
  lasts: 1_000,
  targets: ['.begun', '.opening > .plate .shine'],
  play: (timeline, [begun, shine]) => {
    hit(timeline, begun, { scale: 1.4 });
    sheen(timeline, shine, { across: ACROSS, at: 0.05 });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.opening'],
  play: (timeline, [panel]) => leave(timeline, panel, { y: 40 }),
});

export const motion: WidgetMotion = {
  isShown: ({ notices }, now) => seenAt(notices.opening, now) !== undefined,
  scenes: ({ notices }, now) => {
    const opening = seenAt(notices.opening, now);
    if (!opening) return [];
    const { startsAt, showAt, until } = opening;
    const heats = showAt - HEAT_MS;
    return [
      entering(startsAt),
      ...(heats > startsAt ? [heating(heats)] : []),
      beginning(showAt),
      ...(until === null ? [] : [leaving(until)]),
    ];
  },
  nextFigure: ({ notices }, now) => {
    const opening = seenAt(notices.opening, now);
    const ticks = opening ? nextTick(opening.showAt, now, { tenths: false }) : Infinity;
    return Math.min(ticks, nextSeen(notices.opening, now), nextOf([opening?.showAt ?? null], now));
  },
  airtimes: ({ notices }) => airtimesOf(notices.opening),
};
