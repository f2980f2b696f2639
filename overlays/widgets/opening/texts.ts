import type { Language } from '../../../shared/language.ts';

export interface OpeningTexts {
  tag: string;
  startsIn: string;
  begun: string;
  comingUp: string;
}

export const texts: Record<Language, OpeningTexts> = {
  'zh-CN': { tag: '即将开播', startsIn: '距开播', begun: '开播啦', comingUp: '本场看点' },
  en: { tag: 'STARTING SOON', startsIn: 'The show starts in', begun: 'WE ARE LIVE', comingUp: 'Coming up' },
};
