import { foundation, onAir, reported } from './props.ts';
import { opening, order, script, type Demo, type Step } from './script.ts';

/* The whole stage at work: all widgets in one show. */

const show: Step[] = [
  ...onAir(foundation),
  reported(4_500, 220),
  [
    5_000,
    {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'ladder',
        metric: 'likes',
        tiers: [
          { tierId: 'a', threshold: 10_000, reward: '¥5 券', code: 'LIVE5' },
          { tierId: 'b', threshold: 50_000, reward: '¥10 券', code: 'LIVE10' },
          { tierId: 'c', threshold: 100_000, reward: '¥15 券', code: 'LIVE15-8K2', quantity: 500 },
          { tierId: 'd', threshold: 200_000, reward: '神秘礼盒' },
        ],
      },
    },
  ],
  [5_500, { type: 'rewards/start' }],
  [6_000, { type: 'audience/set', metric: 'likes', total: 10_204 }],
  [15_000, { type: 'audience/set', metric: 'likes', total: 58_204 }],
  [31_000, order(1, { buyer: '张**', title: '持妆粉底液 30ml · 混油皮', placedAfter: 30_000 })],
  [33_000, order(2, { buyer: 'L**', title: '持妆粉底液', units: 2, placedAfter: 32_000 })],
  reported(34_000, 137),
  ...Array.from({ length: 37 }, (_, index): Step => [
    34_500 + index * 60,
    order(10 + index, { buyer: '王**', title: '持妆粉底液', placedAfter: 34_000 }),
  ]),
  reported(150_000, 3),
  [177_500, { type: 'audience/set', metric: 'likes', total: 100_004 }],
  ...Array.from({ length: 212 }, (_, index): Step => [
    173_000 + index * 20,
    order(100 + index, { buyer: '陈**', title: '持妆粉底液', placedAfter: 172_000 }),
  ]),
];
show.sort(([one], [other]) => one - other);
const rehearsal: Step[] = [
  opening('rehearsal'),
  ...show.filter(([, { type }]) => type !== 'stage/open' && type !== 'orders/record'),
];

export const scenes = {
  'in full swing': script(show, { lookAt: 36_900, until: 200_000 }),
  'last seconds': script(show, { lookAt: 179_000, until: 200_000 }),
  over: script(show, { lookAt: 187_400, until: 200_000 }),
  rehearsal: script(rehearsal, { lookAt: 36_900, until: 200_000 }),
} satisfies Record<string, Demo>;
