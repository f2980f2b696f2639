import type { Language } from '../../../shared/language.ts';

/** The words around the amount and under it. */
export interface BonusTexts {
  /** What to do, and what stands behind the amount. */
  label: readonly [string, string];
  /** From which order value on, in a line and, where little room is left, on a chip. */
  over: (spend: string) => string;
  overShort: (spend: string) => string;
  anyOrder: string;
  code: string;
  /** Before and after the clock: what comes when its time is up. */
  startsIn: readonly [string, string];
  endsIn: readonly [string, string];
  /** The same in few words. */
  left: readonly [string, string];
  soon: string;
  ended: string;
  endedAfter: string;
}

export const texts: Record<Language, BonusTexts> = {
  'zh-CN': {
    label: ['关注立减', ''],
    over: (spend) => `满 ${spend} 可用`,
    overShort: (spend) => `满${spend}`,
    anyOrder: '无门槛',
    code: '口令 ',
    startsIn: ['', ' 后开始'],
    endsIn: ['', ' 后失效'],
    left: ['剩 ', ''],
    soon: '即将开始',
    ended: '已结束',
    endedAfter: '关注不再立减',
  },
  en: {
    label: ['Follow', 'off'],
    over: (spend) => `from ${spend}`,
    overShort: (spend) => `${spend}+`,
    anyOrder: 'any order',
    code: 'code ',
    startsIn: ['in ', ''],
    endsIn: ['full price in ', ''],
    left: ['', ' left'],
    soon: 'soon',
    ended: 'ended',
    endedAfter: 'follow discount is over',
  },
};
