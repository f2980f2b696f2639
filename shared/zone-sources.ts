import type { ZoneSource } from './zones.ts';

/** Where the figures of the zones come from. Apart from them, since a stage needs no more than the figures. */
export const zoneSources: Readonly<Record<ZoneSource, string>> = {
  nowhere: 'No platform: only the margins of the canvas.',
  judgement: 'Judgement from live rooms; the platform publishes none.',
  'creators guides': 'Creators’ guides for TikTok (socaptions.com) for the header, judgement for comments and buttons.',
  'reels guidance': 'Meta’s guidance for Reels as quoted by houseofmarketers.com: top 14%, bottom 35%, sides 6%.',
  'shorts guides': 'Creators’ guides for short video (column of buttons at the right), judgement for the rest.',
};
