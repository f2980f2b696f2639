import { enter, hit, LASTS, leave, sheen, unlock } from '../../motion/vocabulary.ts';
import type { Scene } from '../../timeline.ts';
import type { WidgetMotion } from '../../widget-motion.ts';
import { REVEAL_MS, revealAt } from '../../../shared/show/rewards.ts';
import type { Show } from '../../../shared/show/show.ts';
import { climbAt, isFollowed, nextTurn } from './climb.ts';

const part = 'ladder';
const BACK_LASTS = 1_000;

const ladderComes = (at: number): Scene => ({
  part,
  at,
  lasts: BACK_LASTS,
  targets: ['.ladder', '.ladder .shine'],
  play: (timeline, [ladder, shine]) => {
    enter(timeline, ladder, { x: 56, y: 0 });
    sheen(timeline, shine, { across: 520, at: 0.08 });
  },
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
  targets: ['.back, .pocket', '.card', '.won', '.opened', '.qr, .gift, .code', '.pocket .shine'],
  play: (timeline, [envelope, card, won, opened, inside, shine]) => {
    enter(timeline, envelope, { y: 90 });
    timeline.fromTo([...(card ?? [])], { opacity: 0 }, { opacity: 1, duration: 0.01, ease: 'none' }, 0.32);
    unlock(timeline, card, { rise: 330, at: 0.34 });
    hit(timeline, won, { scale: 1.18, at: 0.6 });
    hit(timeline, opened, { scale: 1.2, at: 0.8 });
    hit(timeline, inside, { scale: 0.8, at: 0.86 });
    sheen(timeline, shine, { across: 520, at: 0.55 });
  },
});

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
      return [opening(opened.startsAt), closing(over - LASTS.leave), ...(isBack ? [ladderComes(over)] : [])];
    }),
  ];
}

export const motion: WidgetMotion = {
  isShown: (show, now) => revealAt(show.rewards, now) !== undefined || climbAt(show, now) !== undefined,
  scenes,
  nextFigure: nextTurn,
};
