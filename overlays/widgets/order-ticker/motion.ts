import { nextOf } from '../../moment.ts';
import { appear, EASES, hit, LASTS, sheen } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Row } from '../../../shared/show/ticker.ts';
import { leavingTimes, shownAt } from './rows.ts';

/** A row's height and the gap below the one before, px: what the others move by. */
const stepOf = (row: Row) => (row.kind === 'many' ? 84 : 70) + 14;

const seconds = (ms: number) => ms / 1000;

/** The rows above make room while the new one slides in. */
const entering = (row: Row): Scene => ({
  part: `row ${row.startsAt}`,
  at: row.startsAt,
  lasts: row.kind === 'many' ? 1_100 : LASTS.enter,
  targets: [
    `[data-row="${row.startsAt}"]`,
    `[data-row="${row.startsAt}"] .count`,
    `[data-row="${row.startsAt}"] .shine`,
  ],
  play: (timeline, [box, count, shine]) => {
    const targets = [...(box ?? [])];
    const lasts = seconds(LASTS.enter);
    timeline.fromTo(
      targets,
      { marginTop: -stepOf(row) },
      { marginTop: 0, duration: lasts * 0.6, ease: EASES.runOut },
      0,
    );
    appear(timeline, box, { at: lasts * 0.2, within: lasts * 0.3 });
    timeline.fromTo(targets, { x: -72 }, { x: 0, duration: lasts * 0.8, ease: EASES.settle }, lasts * 0.2);
    if (row.kind !== 'many') return;
    hit(timeline, count, { scale: 1.4, at: 0.2 });
    sheen(timeline, shine, { across: 640, at: 0.15 });
  },
});

const leaving = (row: Row, at: number): Scene => ({
  part: `row ${row.startsAt}`,
  at,
  lasts: LASTS.leave,
  targets: [`[data-row="${row.startsAt}"]`],
  play: (timeline, [box]) => {
    const targets = [...(box ?? [])];
    timeline.fromTo(
      targets,
      { opacity: 1, x: 0 },
      { opacity: 0, x: -40, duration: seconds(LASTS.leave) * 0.6, ease: EASES.go },
      0,
    );
    timeline.fromTo(
      targets,
      { marginTop: 0 },
      { marginTop: -stepOf(row), duration: seconds(LASTS.leave), ease: EASES.draw },
      0,
    );
  },
});

export const motion: WidgetMotion = {
  isShown: ({ orders }, now) => shownAt(orders.rows, now).length > 0,
  scenes: ({ orders }) =>
    leavingTimes(orders.rows).flatMap(({ row, leavesAt }) => [entering(row), leaving(row, leavesAt)]),
  nextFigure: ({ orders, stage }, now) =>
    nextOf(
      [
        stage.nameless.since,
        ...leavingTimes(orders.rows).flatMap(({ row, leavesAt }) => [row.startsAt, leavesAt, leavesAt + LASTS.leave]),
      ],
      now,
    ),
};
