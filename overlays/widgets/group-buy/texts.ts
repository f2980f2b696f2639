import type { Language } from '../../../shared/language.ts';

interface IfMissed {
  'full-price': (needed: string, regular: string) => string;
  refund: (needed: string) => string;
}

/** The words of the group buy. Where a figure stands among them they come in two halves. */
export interface GroupTexts {
  tag: string;
  startsIn: string;
  endsIn: string;
  lastSeconds: string;
  soon: string;
  /** Below the large price: whose it is, and the price meanwhile. */
  dealPrice: string;
  nowPrice: (price: string) => string;
  /** What is counted, and by whom. */
  joined: string;
  needed: (count: string) => string;
  toGo: (count: string) => string;
  /** What becomes of the orders if too few have come by the end. */
  ifMissed: IfMissed;
  /** The same in few words. */
  ifMissedShort: IfMissed;
  complete: string;
  backTo: readonly [string, string];
  code: string;
  perBuyer: (count: string) => string;
  ended: string;
  /** After the end, while shops may still tell of orders. */
  counting: string;
  missed: string;
  /** Stands large where the price was, once everybody gets the money back. */
  refunded: string;
  missedAfter: { 'full-price': string; refund: string };
  endedAfter: string;
  restoredAfter: string;
}

export const texts: Record<Language, GroupTexts> = {
  'zh-CN': {
    tag: '拼团',
    startsIn: '距开团',
    endsIn: '距结束',
    lastSeconds: '最后',
    soon: '即将开团',
    dealPrice: '成团价',
    nowPrice: (price) => `现价 ${price}`,
    joined: '店铺订单',
    needed: (count) => `满 ${count} 单成团`,
    toGo: (count) => `还差 ${count} 单`,
    ifMissed: {
      'full-price': (needed, regular) => `到时未满 ${needed} 单，按 ${regular} 成交`,
      refund: (needed) => `到时未满 ${needed} 单，全额退款`,
    },
    ifMissedShort: {
      'full-price': (_needed, regular) => `未成团按 ${regular} 成交`,
      refund: () => '未成团全额退款',
    },
    complete: '已成团',
    backTo: ['结束恢复 ', ''],
    code: '口令 ',
    perBuyer: (count) => `每人限 ${count} 件`,
    ended: '已结束',
    counting: '正在统计最后的订单',
    missed: '未成团',
    refunded: '全额退款',
    missedAfter: { 'full-price': '未成团，订单按此价成交', refund: '未成团，订单全额退款' },
    endedAfter: '拼团结束，恢复此价',
    restoredAfter: '拼团结束，价格已恢复',
  },
  en: {
    tag: 'GROUP BUY',
    startsIn: 'starts in',
    endsIn: 'ends in',
    lastSeconds: 'last seconds',
    soon: 'SOON',
    dealPrice: 'when filled',
    nowPrice: (price) => `now ${price}`,
    joined: 'shop orders',
    needed: (count) => `needs ${count} orders`,
    toGo: (count) => `${count} to go`,
    ifMissed: {
      'full-price': (_needed, regular) => `If not filled, all pay ${regular}`,
      refund: () => 'If not filled: full refund',
    },
    ifMissedShort: {
      'full-price': (_needed, regular) => `If not, all pay ${regular}`,
      refund: () => 'If not: full refund',
    },
    complete: 'Filled',
    backTo: ['Back to ', ' when it ends'],
    code: 'code ',
    perBuyer: (count) => `${count} per person`,
    ended: 'ENDED',
    counting: 'Counting the last orders',
    missed: 'NOT FILLED',
    refunded: 'REFUNDED',
    missedAfter: { 'full-price': 'Not filled: this price applies', refund: 'Not filled: all orders refunded' },
    endedAfter: 'Deal over, back to this price',
    restoredAfter: 'Deal over, the price is back',
  },
};
