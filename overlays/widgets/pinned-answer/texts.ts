import type { Language } from '../../../shared/language.ts';

export interface AnswerTexts {
  /** Who asks when no name is known. */
  viewer: string;
  host: string;
}

export const texts: Record<Language, AnswerTexts> = {
  'zh-CN': { viewer: '观众问', host: '主播答' },
  en: { viewer: 'Viewer', host: 'Host' },
};
