import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** What dycast's page forwards, by our bridge. */
export const dycast = audienceAdapter('dycast', readMessage, {
  id: '1',
  method: 'WebcastLikeMessage',
  room: { likeCount: '100' },
});
