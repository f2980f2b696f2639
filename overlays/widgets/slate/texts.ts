import type { Language } from '../../../shared/language.ts';
import type { Slate } from '../../../shared/show/notices.ts';

export interface SlateTexts {
  /** What the screen says, and in smaller letters why or what to do. */
  readonly say: Readonly<Record<Slate['why'], readonly [headline: string, detail: string]>>;
  backIn: string;
  where: string;
}

export const texts: Record<Language, SlateTexts> = {
  'zh-CN': {
    say: {
      'starting-soon': ['即将开播', '先点关注，开播不错过'],
      'back-soon': ['马上回来', '请不要离开直播间'],
      technical: ['信号中断', '正在抢修，恢复后继续'],
    },
    backIn: '预计还有',
    where: '也可以到这里看',
  },
  en: {
    say: {
      'starting-soon': ['Starting soon', 'Follow us so you don’t miss it'],
      'back-soon': ['Back soon', 'Please stay with us'],
      technical: ['Signal lost', 'We’re fixing it and will be back'],
    },
    backIn: 'In about',
    where: 'You can also find us here',
  },
};
