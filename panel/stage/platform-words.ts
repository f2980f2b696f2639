import type { Platform } from '../../shared/zones.ts';
import type { TextKey } from '../texts.ts';

/** What each platform is called. */
export const platformWords: Record<Platform, TextKey> = {
  none: 'platformNone',
  douyin: 'platformDouyin',
  tiktok: 'platformTiktok',
  'taobao-live': 'platformTaobao',
  'wechat-channels': 'platformWechat',
  instagram: 'platformInstagram',
  youtube: 'platformYoutube',
};
