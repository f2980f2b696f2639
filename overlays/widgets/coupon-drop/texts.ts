import type { Language } from '../../../shared/language.ts';
import type { Age } from '../../age.ts';

export interface DropTexts {
  /** The figure stands between the halves. */
  left: readonly [string, string];
  lastLeft: readonly [string, string];
  inAll: (quantity: string) => string;
  ofAll: (quantity: string) => string;
  source: (isManual: boolean, age: Age) => string;
  scan: string;
  /** What to do with the code. */
  claim: string;
  /** In place of the code until the start. */
  hidden: string;
  soon: string;
  /** The clock stands between the halves; what happens when it runs out is one of them. */
  startsIn: readonly [string, string];
  voidIn: readonly [string, string];
  gone: string;
  goneAfter: string;
  ended: string;
  endedAfter: string;
}

const chineseUnits = { now: '', second: '秒', minute: '分钟', hour: '小时' };
const englishUnits = { now: '', second: 's', minute: 'min', hour: 'h' };

export const texts: Record<Language, DropTexts> = {
  'zh-CN': {
    left: ['剩', '张'],
    lastLeft: ['仅剩', '张'],
    inAll: (quantity) => `共 ${quantity} 张`,
    ofAll: (quantity) => `/ ${quantity}`,
    source: (isManual, { count, unit }) =>
      `${isManual ? '主播清点' : '店铺数据'}，${unit === 'now' ? '刚刚' : `${count} ${chineseUnits[unit]}前`}`,
    scan: '扫码领取',
    claim: '扫码或输入口令领取',
    hidden: '开抢时公布口令',
    soon: '即将开抢',
    startsIn: ['', '后开抢'],
    voidIn: ['', '后失效'],
    gone: '已领完',
    goneAfter: '本轮已全部领完',
    ended: '已结束',
    endedAfter: '口令已失效',
  },
  en: {
    left: ['', 'left'],
    lastLeft: ['only', 'left'],
    inAll: (quantity) => `${quantity} coupons`,
    ofAll: (quantity) => `/ ${quantity}`,
    source: (isManual, { count, unit }) =>
      `${isManual ? 'host count' : 'shop data'}, ${unit === 'now' ? 'just now' : `${count} ${englishUnits[unit]} ago`}`,
    scan: 'Scan to claim',
    claim: 'Scan or type the code',
    hidden: 'Code shown at start',
    soon: 'SOON',
    startsIn: ['starts in', ''],
    voidIn: ['ends in', ''],
    gone: 'ALL GONE',
    goneAfter: 'All coupons claimed',
    ended: 'ENDED',
    endedAfter: 'This code has expired',
  },
};
