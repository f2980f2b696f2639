import { nextOf } from '../../moment.ts';
import { appear, enter, hit, LASTS, leave, sheen } from '../../motion/vocabulary.ts';
import { airtimesOf, nextSeen } from '../../notice-time.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import type { Show } from '../../../shared/show/fold.ts';
import { freezing, nextFreeze } from '../frozen.ts';
import { cardAt, nextPrice } from './card.ts';

const part = 'card';

const entering = (at: number): Scene => ({
  part,
  at,
  lasts: 1_200,
  targets: ['.card', '.picture', '.shine'],
  play: (timeline, [card, picture, shine]) => {
    enter(timeline, card, { x: -64, y: 0 });
    hit(timeline, picture, { scale: 0.84, at: 0.14 });
    sheen(timeline, shine, { across: 920, at: 0.3 });
  },
});

/** Another product on the same card: only what it shows is new. */
const changing = (at: number): Scene => ({
  part,
  at,
  lasts: 760,
  targets: ['.picture', '.title, .points', '.foot'],
  play: (timeline, [picture, words, foot]) => {
    enter(timeline, picture, { x: -40, y: 0 });
    enter(timeline, words, { x: 0, y: 22, at: 0.06 });
    enter(timeline, foot, { x: 0, y: 22, at: 0.12 });
  },
});

const stepping = (at: number): Scene => ({
  part: 'step',
  at,
  lasts: LASTS.hit,
  targets: ['[data-is="now"] > .name', '[data-is="now"] > .bar'],
  play: (timeline, [name, bar]) => {
    hit(timeline, name, { scale: 1.25 });
    appear(timeline, bar, { within: 0.3 });
  },
});

const leaving = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.card'],
  play: (timeline, [card]) => leave(timeline, card, { y: -24 }),
});

function scenes(show: Show, now: number): Scene[] {
  const own = show.rundown.presented.flatMap(({ startsAt, stepAt, until }, index, list) => [
    list[index - 1]?.until === startsAt ? changing(startsAt) : entering(startsAt),
    ...(stepAt === startsAt ? [] : [stepping(stepAt)]),
    ...(until === null || list[index + 1]?.startsAt === until ? [] : [leaving(until)]),
  ]);
  const card = cardAt(show, now);
  return card ? [...own, ...freezing(show, card.product.sku)] : own;
}

export const motion: WidgetMotion = {
  isShown: (show, now) => cardAt(show, now) !== undefined,
  scenes,
  nextFigure: (show, now) => {
    const { presented } = show.rundown;
    const steps = presented.map(({ stepAt }) => stepAt);
    const sku = cardAt(show, now)?.product.sku;
    const freeze = sku === undefined ? Infinity : nextFreeze(show, sku, now);
    return Math.min(nextSeen(presented, now), nextOf(steps, now), nextPrice(show, now), freeze);
  },
  airtimes: ({ rundown }) => airtimesOf(rundown.presented),
};
