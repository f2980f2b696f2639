import { drafted, foundationInEnglish, listed, reported } from '../props.ts';
import { opening, order, script, type Step } from '../script.ts';

/* The product in five seconds, for the short moving picture: a deal comes in, sells, and the audience unlocks a reward. */

const BEGINS = 400;
const UNLOCKS = 2_700;
const buyers = ['L**', 'O**', 'M**', 'A**', 'N**', 'Z**'];

const tiers = [
  { tierId: 'a', threshold: 50_000, reward: 'Free shipping', code: 'SHIP0' },
  { tierId: 'b', threshold: 100_000, reward: '$15 coupon', code: 'LIVE15-8K2', quantity: 500 },
  { tierId: 'c', threshold: 200_000, reward: 'Mystery box' },
];

const steps: Step[] = [
  opening(),
  ...listed(foundationInEnglish),
  drafted(foundationInEnglish),
  [10, { type: 'rewards/plan', ladder: { ladderId: 'ladder', metric: 'likes', tiers } }],
  [11, { type: 'rewards/start' }],
  [12, { type: 'audience/set', metric: 'likes', total: 49_212 }],
  [BEGINS, { type: 'offers/start', offerId: 'deal' }],
  ...[64, 51, 37, 22, 12].map((left, index) => reported(BEGINS + 300 + index * 620, left)),
  ...buyers.map((buyer, index): Step => {
    const after = 1_100 + index * 560;
    return [after, order(index + 1, { buyer, title: 'Foundation', units: 1 + (index % 2), placedAfter: after - 200 })];
  }),
  [UNLOCKS, { type: 'audience/set', metric: 'likes', total: 50_120 }],
];

/** How long it takes, ms. */
export const REEL_MS = 5_600;

export const reel = script(
  steps.sort(([one], [other]) => one - other),
  { lookAt: UNLOCKS + 1_300, until: REEL_MS },
);
