import type { Language } from '../../../shared/language.ts';
import type { GoalMetric } from '../../../shared/show/goal.ts';
import type { FigureSource } from './progress.ts';

export interface GoalTexts {
  /** What is counted, and over which time. */
  metric: Readonly<Record<GoalMetric, string>>;
  /** Who says the figure. */
  source: Readonly<Record<FigureSource, string>>;
  target: (count: string) => string;
  /** The same once it is reached. */
  met: (count: string) => string;
  /** Under the target that stands large while no figure may be shown. */
  needed: string;
  reached: string;
  /** What stands beside the clock: what it counts, and what comes when it has run out. */
  left: string;
  late: string;
}

export const texts: Record<Language, GoalTexts> = {
  'zh-CN': {
    metric: {
      likes: '本场点赞',
      comments: '本场评论',
      shares: '本场分享',
      follows: '本场新关注',
      gifts: '本场礼物',
      viewers: '此刻在看',
      orders: '本场订单',
    },
    source: {
      platform: '平台数据',
      'some-by-hand': '含人工计数',
      'by-hand': '人工计数',
      shop: '店铺订单',
      paused: '数据暂停',
    },
    target: (count) => `目标 ${count}`,
    met: (count) => `满 ${count}`,
    needed: '目标',
    reached: '已达成',
    left: '剩',
    late: '超时作废',
  },
  en: {
    metric: {
      likes: 'Likes this stream',
      comments: 'Comments this stream',
      shares: 'Shares this stream',
      follows: 'Follows this stream',
      gifts: 'Gifts this stream',
      viewers: 'Watching now',
      orders: 'Orders this show',
    },
    source: {
      platform: 'platform',
      'some-by-hand': 'incl. host count',
      'by-hand': 'host count',
      shop: 'shop orders',
      paused: 'count paused',
    },
    target: (count) => `of ${count}`,
    met: (count) => count,
    needed: 'to reach',
    reached: 'REACHED',
    left: 'expires in',
    late: '',
  },
};
