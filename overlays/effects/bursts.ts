import type { Show } from '../../shared/show/fold.ts';
import { offersOf } from '../../shared/show/offer.ts';
import type { Theme } from '../../shared/show/stage.ts';
import { isInside, type Moment } from '../moment.ts';
import { themes } from '../themes/index.ts';

export type BurstKind = 'confetti' | 'coins' | 'sparks' | 'petals';

/** What is celebrated: a step of the ladder opens, a group is full, a goal is reached, coupons drop. */
const occasionNames = ['unlocked', 'completed', 'reached', 'dropped'] as const;
export type Occasion = (typeof occasionNames)[number];

/** A burst of particles that follows from the show alone. */
export interface Burst extends Moment {
  readonly occasion: Occasion;
  /** What all chance in the burst comes from: the number of the event that set it off, or the time at which coupons drop. */
  readonly seed: number;
  /** The widget from behind which it comes. */
  readonly around: string;
}

/** How long each kind flies, ms. */
export const BURST_MS: Record<BurstKind, number> = { confetti: 2_200, coins: 2_000, sparks: 1_300, petals: 3_000 };

/** What flies in a theme. */
export const kindOf = (theme: Theme, occasion: Occasion): BurstKind => themes[theme].bursts[occasion];

/** The envelope is open by then, ms after the reveal begins. */
const OPENS_AFTER_MS = 420;

type Found = Omit<Burst, 'occasion' | 'lasts' | 'around'>;

/** Where each occasion is found in a show, and whose it is. A new burst is a line here and one in each theme. */
const occasions: Record<Occasion, { around: string; find: (show: Show) => Found[] }> = {
  unlocked: {
    around: 'reward-ladder',
    find: ({ rewards }) =>
      rewards?.unlocked.map(({ startsAt, seed }) => ({ at: startsAt + OPENS_AFTER_MS, seed })) ?? [],
  },
  completed: {
    around: 'group-buy',
    find: ({ offers }) =>
      offersOf(offers, 'group-buy').flatMap(({ completed }) =>
        completed ? [{ at: completed.startsAt, seed: completed.seed }] : [],
      ),
  },
  reached: {
    around: 'viewer-goal',
    find: ({ goal }) => goal.flatMap(({ reached }) => (reached ? [{ at: reached.startsAt, seed: reached.seed }] : [])),
  },
  dropped: {
    around: 'coupon-drop',
    find: ({ offers }) =>
      offersOf(offers, 'coupon-drop').flatMap(({ startsAt }) =>
        startsAt === null ? [] : [{ at: startsAt, seed: startsAt }],
      ),
  },
};

/** All bursts of a show, past and to come. */
export const burstsOf = (show: Show): Burst[] =>
  occasionNames.flatMap((occasion) => {
    const lasts = BURST_MS[kindOf(show.stage.theme, occasion)];
    const { around, find } = occasions[occasion];
    return find(show).map((found) => ({ ...found, occasion, lasts, around }));
  });

/** The burst of this instant among `bursts`: of several the one that began last. */
export function burstAt(bursts: readonly Burst[], now: number): Burst | undefined {
  let found: Burst | undefined;
  for (const burst of bursts) if (isInside(burst, now) && (!found || burst.at >= found.at)) found = burst;
  return found;
}
