import type { Language } from '../../../shared/language.ts';
import type { Step } from '../../../shared/show/rundown.ts';

/** What the host does, in the loop of a product: one word each. */
export const texts: Record<Language, Readonly<Record<Step, string>>> = {
  'zh-CN': { explaining: '讲解', asking: '答疑', closing: '下单' },
  en: { explaining: 'About', asking: 'Q&A', closing: 'Order' },
};
