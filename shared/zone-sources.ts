import type { Words } from './language.ts';
import type { ZoneSource } from './zones.ts';

/** Where the figures of the zones come from. Apart from them, since a stage needs no more than the figures. */
export const zoneSources: Readonly<Record<ZoneSource, Words>> = {
  nowhere: { 'zh-CN': '无平台：只留画面四周的边距。', en: 'No platform: only the margins of the canvas.' },
  judgement: {
    'zh-CN': '按实际直播间估计；平台没有公布数值。',
    en: 'Judgement from live rooms; the platform publishes none.',
  },
  'creators guides': {
    'zh-CN': '顶栏据 TikTok 创作者指南（socaptions.com），评论和按钮按直播间估计。',
    en: 'Creators’ guides for TikTok (socaptions.com) for the header, judgement for comments and buttons.',
  },
  'reels guidance': {
    'zh-CN': 'Meta 的 Reels 建议（houseofmarketers.com 转引）：上 14%，下 35%，左右各 6%。',
    en: 'Meta’s guidance for Reels as quoted by houseofmarketers.com: top 14%, bottom 35%, sides 6%.',
  },
  'shorts guides': {
    'zh-CN': '右侧按钮列据短视频创作者指南，其余按直播间估计。',
    en: 'Creators’ guides for short video (column of buttons at the right), judgement for the rest.',
  },
};
