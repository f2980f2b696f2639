import type { Actor } from '../../../shared/show/part.ts';
import { opening, order, script, T0, type Demo, type Step } from '../../script.ts';

const bridge: Actor = { role: 'source', name: 'bridge' };
const brand: Step = [500, { type: 'stage/set-brand', brand: { name: '山茶花美妆旗舰店' } }];
const orders = (count: number): Step[] =>
  Array.from({ length: count }, (_, index) => [
    3_000 + index * 50,
    order(index, { buyer: '张**', title: '持妆粉底液', units: 1 + (index % 2), placedAfter: 2_000 + index * 50 }),
  ]);
const ladder = (rewards: readonly string[]): Step[] => [
  [
    1_000,
    {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'l',
        metric: 'likes',
        tiers: rewards.map((reward, index) => ({ tierId: `t${index}`, threshold: 10_000 * (index + 1), reward })),
      },
    },
  ],
  [1_500, { type: 'rewards/start' }],
  [2_000, { type: 'audience/set', metric: 'likes', total: 1 }, bridge],
  [40_000, { type: 'audience/set', metric: 'likes', total: 160_000 }, bridge],
];
const DAY_MS = 86_400_000;
const close = (title?: string): Step => [
  120_000,
  {
    type: 'notices/close',
    closing: { next: { at: T0 + DAY_MS, utcOffset: 480, ...(title === undefined ? {} : { title }) } },
  },
];
const rewards = ['¥5 优惠券', '¥10 优惠券', '神秘礼盒'];
const inEnglish = ['$5 coupon', '$10 coupon', 'Mystery box'];
const sold = [opening(), brand, ...ladder(rewards), ...orders(386)].sort(([one], [other]) => one - other);
const soldInEnglish = [opening(), ...ladder(inEnglish), ...orders(386)].sort(([one], [other]) => one - other);

const long: Step[] = [
  opening(),
  [500, { type: 'stage/set-brand', brand: { name: '手工景德镇薄胎青花瓷茶具收藏馆官方旗舰店直播' } }],
  ...ladder([
    '免邮一年',
    '口红小样',
    'قسيمة شراء بقيمة خمسين 👨‍👩‍👧‍👦',
    '隐藏款山茶花礼盒 一口价开放购买 典藏版手工景德镇薄胎青花瓷茶具十二件套',
    'Hidden camellia gift box opens for everyone in the room',
    '一张可叠加使用的满五百减一百元大额优惠券',
  ]),
  ...orders(386),
];
long.sort(([one], [other]) => one - other);

export const demos = {
  coming: script([...sold, close('新品首发专场')], { lookAt: 121_350 }),
  closing: script([...sold, close('新品首发专场')], { lookAt: 130_000 }),
  english: script([...soldInEnglish, close('New arrivals, first release')], { lookAt: 130_000 }),
  'nothing sold': script([opening(), brand, close()], { lookAt: 130_000 }),
  'no next show': script([...sold, [120_000, { type: 'notices/close', closing: {} }]], { lookAt: 130_000 }),
  leaving: script([...sold, close(), [140_000, { type: 'notices/take-down', notice: 'closing' }]], { lookAt: 140_340 }),
  'long words': script([...long, close('典藏版手工景德镇薄胎青花瓷茶具十二件套礼盒装首发专场')], { lookAt: 130_000 }),
} satisfies Record<string, Demo>;
