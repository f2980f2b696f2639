import type { Language } from '../../../shared/language.ts';

/** What the ticker says. An order told long after it was placed is never called new. */
export const texts = {
  'zh-CN': {
    one: '刚拍下',
    late: '稍早拍下',
    many: (seconds: number) => `笔新订单 · ${seconds} 秒内`,
  },
  en: {
    one: 'just bought',
    late: 'bought earlier',
    many: (seconds: number) => `orders in ${seconds} s`,
  },
} as const satisfies Record<Language, unknown>;
