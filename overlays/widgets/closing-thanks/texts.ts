import type { Language } from '../../../shared/language.ts';
import type { Metric } from '../../../shared/show/audience.ts';

export interface ClosingTexts {
  thanks: string;
  goodbye: string;
  orders: string;
  /** The same where nobody knows in whose time to say since when. */
  ordersInShow: string;
  /** From when on they are counted: a day and time. */
  since: (time: string) => string;
  units: string;
  /** Whose figures these are and of which time. */
  source: string;
  unlocked: string;
  /** A tier that was reached, `10万 点赞`. */
  reached: Readonly<Record<Metric, (count: string) => string>>;
  more: (count: number) => string;
  next: string;
}

export const texts: Record<Language, ClosingTexts> = {
  'zh-CN': {
    thanks: '感谢观看',
    goodbye: '谢谢每一位',
    orders: '订单',
    ordersInShow: '本场订单',
    since: (time) => `${time} 起`,
    units: '件',
    source: '店铺订单，退款已扣除',
    unlocked: '本场一起解锁',
    reached: {
      likes: (count) => `${count} 点赞`,
      comments: (count) => `${count} 评论`,
      shares: (count) => `${count} 分享`,
      follows: (count) => `${count} 关注`,
      gifts: (count) => `${count} 礼物`,
      viewers: (count) => `${count} 在看`,
    },
    more: (count) => `还有 ${count} 份`,
    next: '下场直播',
  },
  en: {
    thanks: 'THANK YOU',
    goodbye: 'Thanks, everyone',
    orders: 'orders',
    ordersInShow: 'orders this show',
    since: (time) => `since ${time}`,
    units: 'items',
    source: 'Shop orders, net of refunds',
    unlocked: 'Unlocked this stream',
    reached: {
      likes: (count) => `${count} likes`,
      comments: (count) => `${count} comments`,
      shares: (count) => `${count} shares`,
      follows: (count) => `${count} follows`,
      gifts: (count) => `${count} gifts`,
      viewers: (count) => `${count} viewers`,
    },
    more: (count) => `and ${count} more`,
    next: 'Next show',
  },
};
