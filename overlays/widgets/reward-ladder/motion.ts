import { totalOf } from '../../../shared/show/audience.ts';
import { isUnlocked, REVEAL_MS, revealAt, type Ladder, type Tier } from '../../../shared/show/rewards.ts';
import type { Show } from '../../../shared/show/show.ts';
import { nextMove, type Cue } from '../../motion/cue.ts';
import { enter, leave, lengths, unlock } from '../../motion/vocabulary.ts';

/** How long a burst flies, ms; see `effects/`. */
export const BURST_MS = 2_600;
/** A closed ladder stays this long to say so, ms. */
const CLOSED_SHOWN_MS = 10_000;

export interface LadderLook {
  readonly ladder: Ladder;
  /** The audience's figure; 0 while nobody has said one. */
  readonly value: number;
  /** The next tier to open, or undefined when all are open. */
  readonly next: Tier | undefined;
  /** How far up the pole the audience is, 0 to 1; the rungs stand at equal distances. */
  readonly climbed: number;
  readonly isClosed: boolean;
  /** The total fell and waits for the crew's word: it stands still. */
  readonly isInDoubt: boolean;
}

/** The ladder at `now`; nothing before it starts and once it has closed. */
export function lookAt(show: Show, now: number): LadderLook | undefined {
  const ladder = show.rewards;
  if (!ladder || ladder.startedAt === null) return undefined;
  const isClosed = ladder.endsAt !== null && now >= ladder.endsAt;
  if (ladder.endsAt !== null && now >= ladder.endsAt + CLOSED_SHOWN_MS) return undefined;
  const value = totalOf(show.audience, ladder.metric)?.value ?? 0;
  const next = ladder.tiers.find(({ tierId }) => !isUnlocked(ladder, tierId));
  const isInDoubt = show.audience.questions.some(({ metric }) => metric === ladder.metric);
  return { ladder, value, next, climbed: climbed(ladder.tiers, value), isClosed, isInDoubt };
}

/** The pole's lowest end is the first rung: below it nothing is filled, between two rungs in proportion. */
export function climbed(tiers: readonly Tier[], value: number): number {
  const passed = tiers.filter(({ threshold }) => threshold <= value).length;
  if (tiers.length === 1) return passed === 1 ? 1 : 0;
  if (passed === 0) return 0;
  if (passed === tiers.length) return 1;
  const low = tiers[passed - 1]!.threshold;
  const high = tiers[passed]!.threshold;
  return (passed - 1 + (value - low) / (high - low)) / (tiers.length - 1);
}

/** The ladder enters when it starts; a tier that opens takes its place for a while; it leaves after it has closed. */
export function cues(show: Show, now: number): Cue[] {
  const look = lookAt(show, now);
  if (!look) return [];
  const { ladder } = look;
  const moves: Cue[] = [];
  const reveal = revealAt(ladder, now);
  if (reveal) {
    const { tierId, startsAt } = reveal.unlock;
    moves.push(
      {
        key: `unlock ${tierId}`,
        at: startsAt,
        lasts: lengths.unlock,
        build: (root) => unlock(root.querySelector('.reveal'), root.querySelector('.card'), [...root.querySelectorAll('.shine')]),
      },
      { key: `fold ${tierId}`, at: startsAt + REVEAL_MS - lengths.leave, lasts: lengths.leave, build: (root) => leave(root.querySelector('.reveal'), { y: 40 }) },
    );
    return moves;
  }
  const plate = (root: ParentNode) => root.querySelector('.ladder');
  const shines = (root: ParentNode) => [...root.querySelectorAll('.shine')];
  if (ladder.startedAt !== null) moves.push({ key: 'enter', at: ladder.startedAt, lasts: lengths.enter, build: (root) => enter(plate(root), shines(root), { x: 90 }) });
  if (ladder.endsAt !== null) {
    moves.push({ key: 'leave', at: ladder.endsAt + CLOSED_SHOWN_MS - lengths.leave, lasts: lengths.leave, build: (root) => leave(plate(root), { x: 90 }) });
  }
  return moves;
}

/** The burst that flies at `now`: its age and length in ms, and its seed. */
export function burstAt(show: Show, now: number): { age: number; lasts: number; seed: number } | undefined {
  const reveal = lookAt(show, now) && revealAt(show.rewards, now);
  const age = reveal ? now - reveal.unlock.startsAt : BURST_MS;
  return reveal && age < BURST_MS ? { age, lasts: BURST_MS, seed: reveal.unlock.seed } : undefined;
}

/** Room time at which the ladder will next look different. */
export function nextChange(show: Show, now: number): number {
  const look = lookAt(show, now);
  if (!look) return Infinity;
  const { unlocked, endsAt } = look.ladder;
  const bounds = unlocked.flatMap(({ startsAt }) => [startsAt, startsAt + REVEAL_MS]).filter((at) => at > now);
  const closes = endsAt === null ? [] : [endsAt, endsAt + CLOSED_SHOWN_MS].filter((at) => at > now);
  return Math.min(burstAt(show, now) ? now : Infinity, nextMove(cues(show, now), now), ...bounds, ...closes);
}
