import type { Language } from '../../../shared/language.ts';

/** What the deal says, in the words of a Chinese and of an English stream. */
export const texts = {
  'zh-CN': {
    tag: '限时秒杀',
    startsIn: '距开抢',
    endsIn: '距结束',
    last: '最后',
    soon: '即将开抢',
    soldOut: '售罄',
    ended: '已结束',
    now: (price: string) => ['现价 ', price, ''],
    backTo: (price: string) => ['结束恢复 ', price, ''],
    allGone: '本场已抢光',
    priceIsBack: '秒杀结束，恢复原价',
    limit: (count: number) => `每人限 ${count} 件`,
    quantity: (count: number) => `限量 ${count} 件`,
    coupon: (code: string) => `券码 ${code}`,
  },
  en: {
    tag: 'FLASH SALE',
    startsIn: 'starts in',
    endsIn: 'ends in',
    last: 'last seconds',
    soon: 'SOON',
    soldOut: 'SOLD OUT',
    ended: 'ENDED',
    now: (price: string) => ['Now ', price, ''],
    backTo: (price: string) => ['Back to ', price, ' when it ends'],
    allGone: 'All gone at this price',
    priceIsBack: 'Ended — back to the regular price',
    limit: (count: number) => `${count} per person`,
    quantity: (count: number) => `${count} at this price`,
    coupon: (code: string) => `code ${code}`,
  },
} as const satisfies Record<Language, unknown>;
