import type { Tier } from '../../../shared/show/rewards.ts';
import type { Actor } from '../../../shared/show/part.ts';
import { opening, script, type Demo, type Step } from '../../script.ts';

const tiers: Tier[] = [
  { tierId: 'a', threshold: 10_000, reward: '¥5 券', code: 'LIVE5' },
  { tierId: 'b', threshold: 50_000, reward: '¥10 券', code: 'LIVE10-7Q' },
  { tierId: 'c', threshold: 100_000, reward: '¥15 优惠券', code: 'LIVE15-8K2', quantity: 500 },
  { tierId: 'd', threshold: 200_000, reward: '隐藏款山茶花礼盒 一口价开放购买', quantity: 50 },
];
const inEnglish: Tier[] = [
  { tierId: 'a', threshold: 500, reward: 'Free shipping', code: 'SHIP' },
  { tierId: 'b', threshold: 1_500, reward: '$5 coupon', code: 'LIVE5' },
  { tierId: 'c', threshold: 5_000, reward: 'Hidden camellia gift box opens for everyone', quantity: 50 },
];
const many: Tier[] = [
  { tierId: 'a', threshold: 10_000_000, reward: '一张可叠加使用的满五百减一百元大额优惠券' },
  {
    tierId: 'b',
    threshold: 20_000_000,
    reward: 'قسيمة شراء بقيمة خمسين',
    code: 'https://shop.example/c/LIVE15-8K2?from=stream&tier=b',
  },
  { tierId: 'c', threshold: 30_000_000, reward: '免邮一年' },
  { tierId: 'd', threshold: 40_000_000, reward: '口红小样' },
  { tierId: 'e', threshold: 50_000_000, reward: '👨‍👩‍👧‍👦🎁 Wwwwwwwwwwwwwwwwwwww' },
  { tierId: 'f', threshold: 123_456_789, reward: '神秘大礼盒套装' },
];

const started = (plan: Tier[], metric: 'likes' | 'shares' = 'likes'): Step[] => [
  opening(),
  [100, { type: 'rewards/plan', ladder: { ladderId: 'ladder', metric, tiers: plan } }],
  [1_000, { type: 'rewards/start' }],
];
const bridge: Actor = { role: 'source', name: 'bridge' };
const likes = (after: number, total: number, metric: 'likes' | 'shares' = 'likes'): Step => [
  after,
  { type: 'audience/set', metric, total },
  bridge,
];
/** A total that the crew typed. */
const typed = (after: number, total: number, metric: 'likes' | 'shares' = 'likes'): Step => [
  after,
  { type: 'audience/set', metric, total },
];

/** The third tier opens at twenty seconds, its reveal begins CUE_LEAD_MS later. */
const climbed = [...started(tiers), likes(2_000, 10_400), likes(11_000, 58_204)];
const opened = [...climbed, likes(20_000, 100_003)];
const OPENS = 20_200;

export const demos = {
  'nobody yet': script(started(tiers), { lookAt: 4_000 }),
  beginning: script([...started(tiers), likes(2_000, 3_120)], { lookAt: 4_000 }),
  climbing: script(climbed, { lookAt: 30_000 }),
  english: script([...started(inEnglish, 'shares'), likes(2_000, 620, 'shares')], { lookAt: 14_000 }),
  'counted by hand': script([...started(tiers), typed(2_000, 10_400), typed(11_000, 58_204)], { lookAt: 30_000 }),
  'partly by hand': script([...climbed, typed(20_000, 6_000)], { lookAt: 30_000 }),
  paused: script([...climbed, [20_000, { type: 'audience/lose' }, bridge]], { lookAt: 30_000 }),
  'six steps, partly by hand': script([...started(many), likes(2_000, 12_345_678), typed(3_000, 1_000_000)], {
    lookAt: 14_000,
  }),
  opening: script(opened, { lookAt: OPENS + 620 }),
  bursting: script(opened, { lookAt: OPENS + 1_150 }),
  open: script(opened, { lookAt: OPENS + 5_000 }),
  'open without a code': script([...opened, likes(32_000, 200_000)], { lookAt: 37_000 }),
  'back again': script(opened, { lookAt: OPENS + 9_500 }),
  'all open': script([...opened, likes(32_000, 1_058_204)], { lookAt: 45_000 }),
  'six steps': script([...started(many), likes(2_000, 12_345_678)], { lookAt: 14_000 }),
  'long code': script([...started(many), likes(2_000, 21_345_678)], { lookAt: 15_000 }),
  'english, open': script([...started(inEnglish, 'shares'), likes(2_000, 1_620, 'shares')], { lookAt: 15_000 }),
  stopped: script([...climbed, [30_000, { type: 'rewards/stop' }]], { lookAt: 30_120 }),
} satisfies Record<string, Demo>;
