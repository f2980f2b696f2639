import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** TikFinity's local socket, by our bridge, and its webhook actions. */
export const tikfinity = audienceAdapter('tikfinity', readMessage, {
  event: 'like',
  data: { likeCount: 15, totalLikeCount: 10_452, userId: '1', uniqueId: 'test', nickname: 'Test' },
});
