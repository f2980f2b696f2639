import { joined, type Airtime } from '../../airtime.ts';
import { counting } from '../../motion/counting.ts';
import { appear, enter, hit, LASTS, leave, sheen, unlock } from '../../motion/vocabulary.ts';
import type { Moment } from '../../moment.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import { REVEAL_MS, revealAt, type Unlock } from '../../../shared/show/rewards.ts';
import type { Show } from '../../../shared/show/show.ts';
import { climbAt, isFollowed, nextTurn } from './climb.ts';

const part = 'ladder';

const ladderComes = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.enter,
  targets: ['.ladder'],
  play: (timeline, [ladder]) => enter(timeline, ladder, { x: 56, y: 0 }),
});

const ladderGoes = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.ladder'],
  play: (timeline, [ladder]) => leave(timeline, ladder, { x: 40, y: 0 }),
});

/** The envelope drops in, the card springs out of it, its words follow. */
const opening = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.unlock,
  targets: ['.back, .pocket', '.card', '.won', '.qr, .gift, .code', '.pocket .shine'],
  play: (timeline, [envelope, card, won, inside, shine]) => {
    enter(timeline, envelope, { y: 90 });
    appear(timeline, card, { at: 0.32, within: 0.01 });
    unlock(timeline, card, { rise: 330, at: 0.34 });
    hit(timeline, won, { scale: 1.18, at: 0.6 });
    hit(timeline, inside, { scale: 0.8, at: 0.86 });
    sheen(timeline, shine, { across: 520, at: 0.55 });
  },
});

/** The count climbs from the step before to the one that opens while the card comes out. */
export const climbedAt = ({ startsAt }: Unlock): Moment => ({ at: startsAt + 320, lasts: LASTS.count });

const closing = (at: number): Scene => ({
  part,
  at,
  lasts: LASTS.leave,
  targets: ['.reveal'],
  play: (timeline, [reveal]) => leave(timeline, reveal, { y: 60 }),
});

function scenes(show: Show): Scene[] {
  const { rewards } = show;
  if (rewards === null || rewards.startedAt === null) return [];
  const { startedAt, endsAt, unlocked } = rewards;
  return [
    ladderComes(startedAt),
    ...(endsAt === null ? [] : [ladderGoes(endsAt)]),
    ...unlocked.flatMap((opened) => {
      const over = opened.startsAt + REVEAL_MS;
      const isBack = !isFollowed(show, opened) && (endsAt === null || over < endsAt);
      return [
        opening(opened.startsAt),
        counting(climbedAt(opened), '.opened'),
        closing(over - LASTS.leave),
        ...(isBack ? [ladderComes(over)] : []),
      ];
    }),
  ];
}

const airtimes = ({ rewards }: Show): Airtime[] => {
  if (rewards === null) return [];
  const { startedAt, endsAt, unlocked } = rewards;
  const reveals = unlocked.map(({ startsAt }) => ({ from: startsAt, until: startsAt + REVEAL_MS }));
  const until = endsAt === null ? Infinity : endsAt + LASTS.leave;
  return joined([...(startedAt === null ? [] : [{ from: startedAt, until }]), ...reveals]);
};

export const motion: WidgetMotion = {
  airtimes,
  isShown: (show, now) => revealAt(show.rewards, now) !== undefined || climbAt(show, now) !== undefined,
  scenes,
  nextFigure: nextTurn,
};
