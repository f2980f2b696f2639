import type { Language } from '../../../shared/language.ts';
import type { Look } from '../../../shared/show/stock.ts';

type Age = { count: number; unit: 'now' | 'second' | 'minute' | 'hour' };

/** The words beside the figure, in two halves, and where the figure comes from. */
export interface StockTexts {
  /** "Only" and "last" say that no more will come; once more has come in, the plain words stand. */
  say: Readonly<Record<Exclude<Look, 'hidden' | 'sold-out'>, (unit: string) => readonly [string, string]>>;
  soldOut: string;
  source: (total: string, unit: string, isManual: boolean, age: Age) => string;
}

const chineseUnits = { now: '', second: '秒', minute: '分钟', hour: '小时' };
const englishUnits = { now: '', second: 's', minute: 'min', hour: 'h' };

export const texts: Record<Language, StockTexts> = {
  'zh-CN': {
    say: {
      plenty: (unit) => ['剩', unit],
      low: (unit) => ['仅剩', unit],
      last: (unit) => ['最后', unit],
    },
    soldOut: '已抢光',
    source: (total, unit, isManual, { count, unit: time }) =>
      `共 ${total} ${unit} · ${isManual ? '主播清点' : '店铺库存'}，${time === 'now' ? '刚刚' : `${count} ${chineseUnits[time]}前`}`,
  },
  en: {
    say: {
      plenty: () => ['', 'left'],
      low: () => ['only', 'left'],
      last: () => ['last', ''],
    },
    soldOut: 'Sold out',
    source: (total, _unit, isManual, { count, unit: time }) =>
      `of ${total} · ${isManual ? 'host count' : 'shop stock'}, ${time === 'now' ? 'just now' : `${count} ${englishUnits[time]} ago`}`,
  },
};
