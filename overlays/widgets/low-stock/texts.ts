import type { Language } from '../../../shared/language.ts';

const age = (seconds: number) => (seconds < 60 ? { count: seconds, isSeconds: true } : { count: Math.floor(seconds / 60), isSeconds: false });

/** What the stock says. “Only” and “last” are left out once more came in, for then they would not be true. */
export const texts = {
  'zh-CN': {
    plenty: ['剩', '件'],
    low: ['仅剩', '件'],
    last: ['最后', '件'],
    soldOut: '已抢光',
    of: (total: string, unit: string) => `共 ${total} ${unit}`,
    shop: '店铺库存',
    manual: '主播清点',
    ago: (seconds: number) => {
      const { count, isSeconds } = age(seconds);
      return isSeconds ? `${count} 秒前` : `${count} 分钟前`;
    },
    join: (...parts: string[]) => `${parts[0]} · ${parts[1]}，${parts[2]}`,
    unit: '件',
  },
  en: {
    plenty: ['', 'left'],
    low: ['only', 'left'],
    last: ['last', ''],
    soldOut: 'Sold out',
    of: (total: string, unit: string) => (unit ? `of ${total} ${unit}` : `of ${total}`),
    shop: 'shop stock',
    manual: 'host count',
    ago: (seconds: number) => {
      const { count, isSeconds } = age(seconds);
      return isSeconds ? `${count} s ago` : `${count} min ago`;
    },
    join: (...parts: string[]) => `${parts[0]} · ${parts[1]}, ${parts[2]}`,
    unit: '',
  },
} as const satisfies Record<Language, unknown>;
