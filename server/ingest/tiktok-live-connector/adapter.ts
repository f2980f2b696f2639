import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** TikTok-Live-Connector's events as JSON, forwarded by whatever program uses that library. */
export const tiktokLiveConnector = audienceAdapter('tiktok-live-connector', readMessage, {
  event: 'like',
  data: { likeCount: 6, totalLikeCount: 21_349, userId: '1', nickname: 'Test', msgId: '1' },
});
