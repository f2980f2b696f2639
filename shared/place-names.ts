import type { Words } from './language.ts';
import type { Slot } from './layout.ts';

/** The places of the canvas, by what sits there. */
export const placeNames = {
  whole: { 'zh-CN': '整屏：垫片、开播、收播', en: 'Whole screen: slate, opening, thanks' },
  head: { 'zh-CN': '商品和秒杀', en: 'Product and deal' },
  strap: { 'zh-CN': '库存和满减', en: 'Stock and savings' },
  note: { 'zh-CN': '关注立减', en: 'Follow bonus' },
  side: { 'zh-CN': '解锁和目标', en: 'Rewards and goal' },
  stack: { 'zh-CN': '订单、口令券、问答', en: 'Orders, coupons, answers' },
} as const satisfies Record<Slot, Words>;
