import { drafted, foundation, foundationInEnglish, listed, onAir, reported } from './props.ts';
import { cny, opening, order, script, type Demo, type Step } from './script.ts';

/* The whole stage at work: all widgets in one show. */

const inChinese = { product: foundation, short: '持妆粉底液', rewards: ['¥5 券', '¥10 券', '¥15 券', '神秘礼盒'] };
const inEnglish = {
  product: foundationInEnglish,
  short: 'Foundation',
  rewards: ['$5 coupon', '$10 coupon', '$15 coupon', 'Mystery box'],
};

/** As many orders as that, one every so many ms. */
const rush = (from: number, count: number, every: number, buyer: string, title: string): Step[] =>
  Array.from({ length: count }, (_, index) => {
    const after = from + index * every;
    return [after, order(from + index, { buyer, title, placedAfter: after - 500 })];
  });

const tiersOf = ([first = '', second = '', third = '', fourth = '']: readonly string[]) => [
  { tierId: 'a', threshold: 10_000, reward: first, code: 'LIVE5' },
  { tierId: 'b', threshold: 50_000, reward: second, code: 'LIVE10' },
  { tierId: 'c', threshold: 100_000, reward: third, code: 'LIVE15-8K2', quantity: 500 },
  { tierId: 'd', threshold: 200_000, reward: fourth },
];

function showOf({ product, short, rewards }: typeof inChinese): Step[] {
  const steps: Step[] = [
    ...onAir(product),
    reported(4_500, 220),
    [5_000, { type: 'rewards/plan', ladder: { ladderId: 'ladder', metric: 'likes', tiers: tiersOf(rewards) } }],
    [5_500, { type: 'rewards/start' }],
    [6_000, { type: 'audience/set', metric: 'likes', total: 10_204 }],
    [15_000, { type: 'audience/set', metric: 'likes', total: 58_204 }],
    [31_000, order(1, { buyer: '张**', title: product.title, placedAfter: 30_000 })],
    [33_000, order(2, { buyer: 'L**', title: short, units: 2, placedAfter: 32_000 })],
    reported(34_000, 137),
    ...rush(34_500, 37, 60, '王**', short),
    reported(150_000, 3),
    ...rush(173_000, 212, 20, '陈**', short),
    [177_500, { type: 'audience/set', metric: 'likes', total: 100_004 }],
  ];
  return steps.sort(([one], [other]) => one - other);
}

const chinese = showOf(inChinese);
const english = showOf(inEnglish);
const rehearsal: Step[] = [
  opening('rehearsal'),
  ...chinese.filter(([, { type }]) => type !== 'stage/open' && type !== 'orders/record'),
];
const until = 200_000;

/** Every slot is taken: offers of three kinds wait for their starts, then count down together. The likes stand still. */
const everySlot: Step[] = [
  opening(),
  ...listed(foundation),
  drafted(foundation, { lastsMs: 60_000 }),
  [3, { type: 'offers/draft', offer: { offerId: 'bonus', kind: 'follow-bonus', save: cny(10), lastsMs: 62_000 } }],
  [
    4,
    {
      type: 'offers/draft',
      offer: {
        offerId: 'drop',
        kind: 'coupon-drop',
        worth: '¥15 无门槛券',
        code: 'LIVE15-8K2',
        quantity: 500,
        lastsMs: 64_300,
      },
    },
  ],
  ...['deal', 'bonus', 'drop'].map((offerId): Step => [1_000, { type: 'offers/arm', offerId }]),
  reported(2_000, 220),
  reported(5_000, 137),
  [5_100, { type: 'rewards/plan', ladder: { ladderId: 'ladder', metric: 'likes', tiers: tiersOf(inChinese.rewards) } }],
  [5_500, { type: 'rewards/start' }],
  [6_000, { type: 'audience/set', metric: 'likes', total: 58_204 }],
  ...['deal', 'bonus', 'drop'].map((offerId, index): Step => [
    120_000 + index * 700,
    { type: 'offers/start', offerId },
  ]),
];

export const scenes = {
  'in full swing': script(chinese, { lookAt: 36_700, until }),
  'last seconds': script(chinese, { lookAt: 179_000, until }),
  over: script(chinese, { lookAt: 187_400, until }),
  rehearsal: script(rehearsal, { lookAt: 36_700, until }),
  'every slot taken': script(everySlot, { lookAt: 150_300, until }),
  'in full swing, english': script(english, { lookAt: 36_700, until }),
  'last seconds, english': script(english, { lookAt: 179_000, until }),
} satisfies Record<string, Demo>;
