import { demoPicture } from '../../demo-pictures.ts';
import { opening, script, T0, type Demo, type Step } from '../../script.ts';

const hold = (slate: Extract<Step[1], { type: 'notices/hold' }>['slate'], after = 1_000): Step => [
  after,
  { type: 'notices/hold', slate },
];
const technical = hold({ why: 'technical', where: '抖音搜索「山茶花美妆 2 号直播间」', backAt: T0 + 180_000 });
const brand: Step = [500, { type: 'stage/set-brand', brand: { name: '山茶花美妆旗舰店', logo: demoPicture.logo } }];

export const demos = {
  coming: script([opening(), brand, technical], { lookAt: 1_560 }),
  technical: script([opening(), brand, technical], { lookAt: 30_000 }),
  'technical, english': script(
    [opening(), hold({ why: 'technical', where: 'Search “Camellia live 2” on TikTok', backAt: T0 + 180_000 })],
    { lookAt: 30_000 },
  ),
  'no longer promised': script([opening(), brand, technical], { lookAt: 190_000 }),
  'back soon': script([opening(), hold({ why: 'back-soon' })], { lookAt: 30_000 }),
  'starting soon': script([opening(), brand, hold({ why: 'starting-soon', backAt: T0 + 5_430_000 })], {
    lookAt: 30_000,
  }),
  leaving: script([opening(), brand, technical, [40_000, { type: 'notices/take-down', notice: 'slate' }]], {
    lookAt: 40_340,
  }),
  'long words': script(
    [
      opening(),
      [500, { type: 'stage/set-brand', brand: { name: '手工景德镇薄胎青花瓷茶具收藏馆官方旗舰店直播' } }],
      hold({ why: 'technical', where: 'سجادة صوف يدوية ﷽ 👩🏽‍🚀 https://shop.example.com/live/second-room-2?from=tv' }),
    ],
    { lookAt: 30_000 },
  ),
} satisfies Record<string, Demo>;
