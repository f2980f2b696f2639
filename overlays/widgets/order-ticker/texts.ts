import type { Language } from '../../../shared/language.ts';

export interface TickerTexts {
  /** In place of a name while none is shown. */
  somebody: string;
  justBought: string;
  boughtEarlier: string;
  /** Beside a count: so many new orders in so many seconds. */
  gathered: (seconds: number) => string;
}

export const texts: Record<Language, TickerTexts> = {
  'zh-CN': {
    somebody: '有人',
    justBought: '刚拍下',
    boughtEarlier: '稍早拍下',
    gathered: (seconds) => `笔新订单 · ${seconds} 秒内`,
  },
  en: {
    somebody: 'Someone',
    justBought: 'just bought',
    boughtEarlier: 'bought earlier',
    gathered: (seconds) => `orders in ${seconds} s`,
  },
};
