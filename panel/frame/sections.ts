import type { TextKey } from '../texts.ts';

/** The panel's sections, in the order of the bar under the thumb. */
export const sections = ['air', 'run', 'offers', 'notices', 'stock', 'rewards', 'more'] as const;
export type Section = (typeof sections)[number];

/** Shown in place of the others, for a while: the checks before going live. */
export type Shown = Section | 'ready';

export const sectionWords: Record<Section, TextKey> = {
  air: 'navAir',
  run: 'navRun',
  offers: 'navOffers',
  notices: 'navNotices',
  stock: 'navStock',
  rewards: 'navRewards',
  more: 'navMore',
};
