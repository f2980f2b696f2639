import type { Actor } from '../../../shared/show/part.ts';
import type { Command } from '../../../shared/show/show.ts';
import { opening, order, script, type Demo, type Step } from '../../script.ts';

type GoalTerms = Extract<Command, { type: 'goal/set' }>['goal'];

const bridge: Actor = { role: 'source', name: 'bridge' };
const likes: GoalTerms = { goalId: 'goal', metric: 'likes', target: 100_000, label: '抽 3 份山茶花礼盒' };

const set = (goal: GoalTerms, lastsMs?: number): Step => [
  1_000,
  { type: 'goal/set', goal, ...(lastsMs === undefined ? {} : { lastsMs }) },
];
const told = (after: number, total: number, metric: 'likes' | 'viewers' | 'follows' = 'likes'): Step => [
  after,
  { type: 'audience/set', metric, total },
  bridge,
];
const typed = (after: number, total: number): Step => [after, { type: 'audience/set', metric: 'likes', total }];

/** The goal is on screen from here on, ms after T0; it is reached at twenty seconds, shown CUE_LEAD_MS later. */
const STARTS = 1_200;
const REACHED = 20_200;
const reached = [opening(), set(likes), told(2_000, 58_204), told(20_000, 100_003)];

const orders: Step[] = Array.from({ length: 37 }, (_, index) => [
  3_000 + index * 500,
  order(index + 1, { buyer: '王**', title: '持妆粉底液', placedAfter: 2_500 }),
]);

export const demos = {
  coming: script([opening(), told(500, 58_204), set(likes)], { lookAt: STARTS + 180 }),
  'nobody yet': script([opening(), set(likes)], { lookAt: 6_000 }),
  climbing: script([opening(), set(likes), told(2_000, 58_204)], { lookAt: 14_000 }),
  english: script(
    [
      opening(),
      set({ ...likes, metric: 'follows', target: 500, label: 'Free shipping for all' }),
      told(2_000, 312, 'follows'),
    ],
    { lookAt: 14_000 },
  ),
  'until a time': script([opening(), set(likes, 120_000), told(2_000, 58_204)], { lookAt: 14_000 }),
  'last seconds': script([opening(), set(likes, 60_000), told(2_000, 97_204)], { lookAt: STARTS + 60_000 - 6_400 }),
  'without a label': script(
    [opening(), set({ goalId: 'goal', metric: 'likes', target: 100_000 }), told(2_000, 58_204)],
    {
      lookAt: 14_000,
    },
  ),
  'counted by hand': script([opening(), set(likes, 120_000), typed(2_000, 58_204)], { lookAt: 14_000 }),
  paused: script([opening(), set(likes), told(2_000, 58_204), [8_000, { type: 'audience/lose' }, bridge]], {
    lookAt: 14_000,
  }),
  'partly by hand': script([opening(), set(likes), told(2_000, 58_204), typed(3_000, 6_000)], { lookAt: 14_000 }),
  orders: script([opening(), set({ goalId: 'goal', metric: 'orders', target: 50, label: '加赠小样' }), ...orders], {
    lookAt: 30_000,
  }),
  watching: script(
    [
      opening(),
      set({ goalId: 'goal', metric: 'viewers', target: 3_000, label: '开福袋' }),
      told(2_000, 2_418, 'viewers'),
    ],
    { lookAt: 14_000 },
  ),
  'too old': script(
    [
      opening(),
      set({ goalId: 'goal', metric: 'viewers', target: 3_000, label: '开福袋' }),
      told(2_000, 2_418, 'viewers'),
    ],
    { lookAt: 130_000 },
  ),
  reaching: script(reached, { lookAt: REACHED + 240 }),
  bursting: script(reached, { lookAt: REACHED + 900 }),
  reached: script(reached, { lookAt: REACHED + 6_000 }),
  leaving: script([opening(), set(likes, 60_000), told(2_000, 58_204)], { lookAt: STARTS + 60_000 + 150 }),
  'long words': script(
    [
      opening(),
      set(
        {
          goalId: 'goal',
          metric: 'likes',
          target: 123_456_789,
          label: '加赠全场通用满五百减一百元优惠券一张再抽十份典藏版青花瓷茶具大礼盒🎁',
        },
        43_500_000,
      ),
      told(2_000, 98_765_432),
      typed(3_000, 1_000_000),
    ],
    { lookAt: 14_000 },
  ),
  'right to left': script([opening(), set({ ...likes, label: 'قسيمة شراء 👨‍👩‍👧‍👦 Wwwwwwwwwwwwww' }), told(2_000, 8_204)], {
    lookAt: 14_000,
  }),
} satisfies Record<string, Demo>;
