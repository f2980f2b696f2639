import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** Social Stream Ninja: what its extension posts, or what our bridge hears from it. */
export const socialStreamNinja = audienceAdapter('social-stream-ninja', readMessage, {
  type: 'youtube',
  chatname: 'Test',
  chatmessage: 'Looking good!',
  chatbadges: '',
  textonly: true,
});
