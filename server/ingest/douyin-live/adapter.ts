import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** The local socket of douyinLive, by our bridge. */
export const douyinLive = audienceAdapter('douyin-live', readMessage, {
  common: { method: 'WebcastLikeMessage', msgId: '1' },
  count: '10',
  total: '100',
});
