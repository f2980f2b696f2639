import type { Language } from '../../../shared/language.ts';

/** The words of the strip. */
export interface SpendingTexts {
  tag: string;
  /** The same where there is hardly room. */
  tagShort: string;
  code: string;
  spend: (amount: string) => string;
  /** Before and after the amount that is saved. */
  save: readonly [string, string];
  /** Before and after the clock. */
  startsIn: readonly [string, string];
  /** What comes when its time is up; in few words where a longer one leaves no room for the steps. */
  fullPriceIn: readonly [string, string];
  endsIn: readonly [string, string];
  soon: string;
  ended: string;
  endedAfter: string;
  /** Steps for which there is no room. */
  more: (count: number) => string;
}

export const texts: Record<Language, SpendingTexts> = {
  'zh-CN': {
    tag: '满减',
    tagShort: '满减',
    code: '口令 ',
    spend: (amount) => `满 ${amount}`,
    save: ['减 ', ''],
    startsIn: ['', ' 后开始'],
    fullPriceIn: ['', ' 后恢复标价'],
    endsIn: ['', ' 后失效'],
    soon: '即将开始',
    ended: '满减已结束',
    endedAfter: '现在下单按标价结算',
    more: (count) => `+${count} 档`,
  },
  en: {
    tag: 'Spend & save',
    tagShort: 'Save',
    code: 'code ',
    spend: (amount) => `from ${amount}`,
    save: ['', ' off'],
    startsIn: ['starts in ', ''],
    fullPriceIn: ['full price in ', ''],
    endsIn: ['', ' left'],
    soon: 'soon',
    ended: 'Spend & save is over',
    endedAfter: 'full price from now on',
    more: (count) => `+${count} more`,
  },
};
