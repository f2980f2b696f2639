import type { Language } from '../../../shared/language.ts';
import type { Metric } from '../../../shared/show/audience.ts';

/** The words of the ladder. `more` stands around a count, in two halves. */
export interface LadderTexts {
  /** What is counted, and over which time. */
  metric: Readonly<Record<Metric, string>>;
  /** Whether the figure is the host's own count, or has one in it. */
  byHand: Readonly<Record<'some' | 'all', string>>;
  /** A source of the figure is not heard: it stands still. */
  paused: string;
  more: readonly [string, string];
  /** Nobody has said a figure yet: only what is needed. */
  needs: readonly [string, string];
  allOpen: string;
  opened: (metric: Metric, threshold: string) => string;
  quantity: (count: string) => string;
  withCode: string;
}

export const texts: Record<Language, LadderTexts> = {
  'zh-CN': {
    metric: {
      likes: '本场点赞',
      comments: '本场评论',
      shares: '本场分享',
      follows: '本场新关注',
      gifts: '本场礼物',
      viewers: '此刻在看',
    },
    byHand: { some: '含人工计数', all: '人工计数' },
    paused: '数据暂停',
    more: ['再 ', ' 解锁'],
    needs: ['满 ', ' 解锁'],
    allOpen: '全部解锁',
    opened: (metric, threshold) =>
      `${{ likes: '点赞', comments: '评论', shares: '分享', follows: '关注', gifts: '礼物', viewers: '在看' }[metric]}满 ${threshold}`,
    quantity: (count) => `共 ${count} 份`,
    withCode: '扫码或输入口令',
  },
  en: {
    metric: {
      likes: 'Likes this stream',
      comments: 'Comments this stream',
      shares: 'Shares this stream',
      follows: 'Follows this stream',
      gifts: 'Gifts this stream',
      viewers: 'Watching now',
    },
    byHand: { some: 'incl. host count', all: 'host count' },
    paused: 'count paused',
    more: ['', ' more to unlock'],
    needs: ['', ' to unlock'],
    allOpen: 'All unlocked',
    opened: (metric, threshold) => `${threshold} ${metric === 'viewers' ? 'watching' : metric}`,
    quantity: (count) => `${count} available`,
    withCode: 'scan or type it in',
  },
};
