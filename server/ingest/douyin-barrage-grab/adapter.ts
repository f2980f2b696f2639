import { audienceAdapter } from '../audience-adapter.ts';
import { readMessage } from './read-message.ts';

/** DouyinBarrageGrab's local socket, by our bridge. */
export const douyinBarrageGrab = audienceAdapter('douyin-barrage-grab', readMessage, {
  Type: 2,
  ProcessName: 'test',
  Data: '{"MsgId":1,"Count":10,"Total":100}',
});
