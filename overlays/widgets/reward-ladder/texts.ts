import type { Metric } from '../../../shared/show/audience.ts';
import type { Language } from '../../../shared/language.ts';

/** A count as it is said on air: 10万, 100K. Only used for thresholds, which are round; totals are given in full. */
function roundCount(value: number, language: Language): string {
  if (language === 'zh-CN') return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : value.toLocaleString(language);
  if (value >= 1_000_000 && value % 100_000 === 0) return `${value / 1_000_000}M`;
  return value >= 1000 && value % 100 === 0 ? `${value / 1000}K` : value.toLocaleString(language);
}

type MetricWords = Readonly<Record<Metric, string>>;

/** What the ladder says, for each thing that the audience can do together. */
export const texts = {
  'zh-CN': {
    together: { likes: '一起点赞', comments: '一起评论', shares: '一起分享', follows: '一起关注', viewers: '一起围观' } as MetricWords,
    done: { likes: '点赞', comments: '评论', shares: '分享', follows: '关注', viewers: '在线' } as MetricWords,
    count: (value: number) => roundCount(value, 'zh-CN'),
    next: ['再 ', ' 解锁'],
    all: '全部解锁',
    over: '解锁已结束',
    paused: '数字待确认',
    opened: (metric: string, count: string) => `${metric} ${count} 已解锁`,
    quantity: (count: string) => `共 ${count} 份`,
  },
  en: {
    together: { likes: 'Likes together', comments: 'Comments together', shares: 'Shares together', follows: 'Follows together', viewers: 'Watching together' } as MetricWords,
    done: { likes: 'likes', comments: 'comments', shares: 'shares', follows: 'follows', viewers: 'viewers' } as MetricWords,
    count: (value: number) => roundCount(value, 'en'),
    next: ['', ' more to unlock'],
    all: 'All unlocked',
    over: 'Ladder closed',
    paused: 'Being checked',
    opened: (metric: string, count: string) => `${count} ${metric}`,
    quantity: (count: string) => `${count} available`,
  },
} as const satisfies Record<Language, unknown>;
