import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** Bilibili's web chat, forwarded by a program that holds its socket. */
export const bilibiliWeb = audienceAdapter('bilibili-web', readMessage, {
  cmd: 'LIKE_INFO_V3_UPDATE',
  data: { click_count: 31_530 },
});
