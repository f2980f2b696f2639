import type { Language } from '../../../shared/language.ts';

export interface CorrectionTexts {
  tag: string;
  /** What stands before the wrong price and before the right one. */
  said: string;
  right: string;
  /** Before a group's price. */
  group: string;
  /** In place of a wrong price that nobody knows. */
  unknown: string;
  apology: string;
  makeGood: (coupons: string) => string;
  code: string;
}

export const texts: Record<Language, CorrectionTexts> = {
  'zh-CN': {
    tag: '口误更正',
    said: '误报',
    right: '实价',
    group: '成团价',
    unknown: '刚才报的价',
    apology: '刚才报错了价，向大家致歉，请以此价为准。',
    makeGood: (coupons) => `再补 ${coupons} 张`,
    code: '口令',
  },
  en: {
    tag: 'CORRECTION',
    said: 'said',
    right: 'right',
    group: 'group',
    unknown: 'what we said',
    apology: 'Sorry, we said the wrong price. This one is right.',
    makeGood: (coupons) => `${coupons} more coupons:`,
    code: 'code',
  },
};
