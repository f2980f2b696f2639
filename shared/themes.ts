import type { Words } from './language.ts';

/** The themes there are. All else of a theme lies in `overlays/themes/`. */
export const themeList = ['festival', 'porcelain', 'neon', 'market', 'broadcast'] as const;

/** Their names, as crews read them. */
export const themeNames: Readonly<Record<(typeof themeList)[number], Words>> = {
  festival: { 'zh-CN': '节庆', en: 'Festival' },
  porcelain: { 'zh-CN': '素瓷', en: 'Porcelain' },
  neon: { 'zh-CN': '霓虹', en: 'Neon' },
  market: { 'zh-CN': '集市', en: 'Market' },
  broadcast: { 'zh-CN': '新闻', en: 'Broadcast' },
};
