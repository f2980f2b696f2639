import type { Language } from '../../../shared/language.ts';

/** The words of the deal. Where a price stands among them they come in two halves. */
export interface SaleTexts {
  tag: string;
  startsIn: string;
  endsIn: string;
  lastSeconds: string;
  soon: string;
  regular: readonly [string, string];
  backTo: readonly [string, string];
  withCode: (code: string) => readonly [before: string, code: string, after: string];
  /** What the price will be after the deal, in few words. */
  afterwards: readonly [string, string];
  soldOut: string;
  soldOutAfter: string;
  ended: string;
  endedAfter: string;
  restoredAfter: string;
  perBuyer: (count: string) => string;
  quantity: (count: string, unit: string) => string;
}

export const texts: Record<Language, SaleTexts> = {
  'zh-CN': {
    tag: '限时秒杀',
    startsIn: '距开抢',
    endsIn: '距结束',
    lastSeconds: '最后',
    soon: '即将开抢',
    regular: ['现价 ', ''],
    backTo: ['结束恢复 ', ''],
    withCode: (code) => ['口令 ', code, ' · 结束恢复 '],
    afterwards: ['结束恢复 ', ''],
    soldOut: '售罄',
    soldOutAfter: '本场已抢光',
    ended: '已结束',
    endedAfter: '秒杀结束，恢复此价',
    restoredAfter: '秒杀结束，价格已恢复',
    perBuyer: (count) => `每人限 ${count} 件`,
    quantity: (count, unit) => `限量 ${count} ${unit}`,
  },
  en: {
    tag: 'FLASH SALE',
    startsIn: 'starts in',
    endsIn: 'ends in',
    lastSeconds: 'last seconds',
    soon: 'SOON',
    regular: ['Now ', ''],
    backTo: ['Back to ', ' when it ends'],
    withCode: (code) => ['Code ', code, ' · then '],
    afterwards: ['then ', ''],
    soldOut: 'SOLD OUT',
    soldOutAfter: 'All gone at this price',
    ended: 'ENDED',
    endedAfter: 'Deal over, back to this price',
    restoredAfter: 'Deal over, the price is back',
    perBuyer: (count) => `${count} per person`,
    quantity: (count) => `${count} in all`,
  },
};
