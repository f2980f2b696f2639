import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** Bilibili's open platform, forwarded by a program that holds its socket. */
export const bilibiliOpen = audienceAdapter('bilibili-open', readMessage, {
  cmd: 'LIVE_OPEN_PLATFORM_LIKE',
  data: { like_count: 3, uname: '测试', msg_id: '1' },
});
