import { expect, test } from 'vitest';
import { delivery } from '../../test/kit/deliveries.ts';
import { adapterOf } from './index.ts';
import type { Signal } from './signal.ts';

const read = (source: string, body: unknown) =>
  adapterOf(source)!.read(delivery(typeof body === 'string' ? body : JSON.stringify(body)), []);
function signalsOf(source: string, body: unknown): readonly Signal[] {
  const reading = read(source, body);
  if (reading.outcome !== 'signals') throw new Error(`${source}: ${reading.outcome}`);
  return reading.signals;
}
const like = { event: 'like', data: { likeCount: 15, totalLikeCount: 10_452, userId: '1' } };

test('one message, a list and a batch of our bridge say the same', () => {
  const total = { kind: 'total', metric: 'likes', total: 10_452 };
  expect(signalsOf('tikfinity', like)).toEqual([total]);
  expect(signalsOf('tikfinity', [like, like])).toEqual([total, total]);
  const batch = { 'cuecart-bridge': 1, batch: 'batch-0001', link: 'open', lost: 3, messages: [like] };
  expect(read('tikfinity', batch)).toEqual({
    outcome: 'signals',
    topic: 'batch',
    signals: [total],
    messages: 1,
    bridge: { batch: 'batch-0001', link: 'open', lost: 3 },
  });
});

test('a message that is not understood takes none of its batch with it, and a bridge is heard though it has nothing to tell', () => {
  const batch = (messages: unknown[]) => ({
    'cuecart-bridge': 1,
    batch: 'batch-0002',
    link: 'lost',
    lost: 0,
    messages,
  });
  expect(read('tikfinity', batch([like, { event: 'no?' }, 7]))).toMatchObject({ signals: [{}], odd: { count: 2 } });
  expect(read('tikfinity', batch([]))).toMatchObject({ outcome: 'signals', signals: [], bridge: { link: 'lost' } });
  expect(read('tikfinity', { 'cuecart-bridge': 1, batch: 'x' })).toMatchObject({ outcome: 'not-understood' });
});

test('a body of more than a thousand messages is refused whole, in whatever form it comes', () => {
  const tooMany = Array.from({ length: 1001 }, () => like);
  const batch = { 'cuecart-bridge': 1, batch: 'batch-0003', link: 'open', lost: 0, messages: tooMany };
  const refused = { outcome: 'not-understood', why: 'too-many-messages' };
  for (const body of [tooMany, batch]) expect(read('tikfinity', body)).toMatchObject(refused);
  expect(read('tikfinity', tooMany.slice(1))).toMatchObject({ outcome: 'signals', messages: 1000 });
});

test('what says nothing counts as messages too', () => {
  expect(read('tikfinity', [1, 'x', null, []])).toMatchObject({ why: 'field (body)', messages: 4 });
  expect(read('tikfinity', [{ event: 'member', data: {} }])).toMatchObject({ outcome: 'ignored', messages: 1 });
});

test.each([
  [
    'tikfinity',
    { event: 'chat', data: { comment: '尺码怎么选', nickname: '李小云', msgId: '9007199254740993' } },
    { kind: 'comment', text: '尺码怎么选', who: '李**' },
  ],
  [
    'tikfinity',
    { event: 'gift', data: { giftType: 1, repeatEnd: false, repeatCount: 4, giftId: 5, groupId: '7', userId: '1' } },
    { kind: 'gift', count: 4, isOver: false },
  ],
  [
    'tikfinity',
    { event: 'gift', data: { giftType: 2, repeatCount: 1, giftId: 5, msgId: '3' } },
    { kind: 'gift', count: 1, isOver: true },
  ],
  [
    'tikfinity',
    { triggerTypeId: '3', giftId: '5655', repeatCount: '22', coins: '22', nickname: 'Lin' },
    { kind: 'gift', count: 22, isOver: true },
  ],
  ['tiktok-live-connector', { likeCount: 6 }, { kind: 'add', metric: 'likes', count: 6 }],
  [
    'tiktok-live-connector',
    { event: 'chat', data: { comment: 'hi', user: { nickname: 'Zoe T', userId: '1' }, common: { msgId: '5' } } },
    { kind: 'comment', text: 'hi', who: 'Z**' },
  ],
  [
    'tiktok-live-connector',
    { event: 'roomUser', data: { viewerCount: 812 } },
    { kind: 'total', metric: 'viewers', total: 812 },
  ],
  [
    'social-stream-ninja',
    { type: 'tiktok', event: 'likes_update', meta: 10_452 },
    { kind: 'total', metric: 'likes', total: 10_452 },
  ],
  [
    'social-stream-ninja',
    { event: 'viewer_updates', meta: { tiktok: 100, youtube: '23' } },
    { kind: 'total', metric: 'viewers', total: 123 },
  ],
  [
    'social-stream-ninja',
    { event: 'followed', chatname: 'Lin', meta: { messageId: 'm1' } },
    { kind: 'add', metric: 'follows', count: 1 },
  ],
  [
    'social-stream-ninja',
    {
      chatname: 'Jess',
      chatmessage: 'Looking <b>good</b> &amp; ready<img src=x onerror=1 alt=":smile:">',
      type: 'youtube',
    },
    { kind: 'comment', text: 'Looking good & ready :smile:' },
  ],
  [
    'social-stream-ninja',
    { chatname: 'Jess', chatmessage: '', hasDonation: '3 roses', type: 'tiktok' },
    { kind: 'gift', count: 3 },
  ],
  [
    'social-stream-ninja',
    { chatname: 'Jess', chatmessage: '', hasDonation: '$50.00 USD', type: 'stripe' },
    { kind: 'gift', count: 1 },
  ],
  [
    'douyin-barrage-grab',
    { Type: 6, Data: '{"OnlineUserCount":"1.2万"}' },
    { kind: 'total', metric: 'viewers', total: 12_000 },
  ],
  [
    'douyin-barrage-grab',
    { Type: 5, Data: '{"MsgId":7312345678901234567,"GiftCount":2,"RepeatCount":9}' },
    { kind: 'gift', count: 2 },
  ],
  [
    'douyin-live',
    { common: { method: 'WebcastSocialMessage', msgId: '8' }, action: 1 },
    { kind: 'add', metric: 'follows', count: 1 },
  ],
  [
    'douyin-live',
    { method: 'WebcastRoomUserSeqMessage', total: '10万+' },
    { kind: 'total', metric: 'viewers', total: 100_000 },
  ],
  [
    'dycast',
    { id: '1', method: 'WebcastLikeMessage', room: { likeCount: '31530' } },
    { kind: 'total', metric: 'likes', total: 31_530 },
  ],
  [
    'dycast',
    { id: '1', method: 'WebcastGiftMessage', user: { id: 'u' }, gift: { id: 'g', count: '5', repeatEnd: 1 } },
    { kind: 'gift', count: 5, isOver: true },
  ],
  [
    'bilibili-open',
    { cmd: 'LIVE_OPEN_PLATFORM_LIKE', data: { like_count: 3, msg_id: '' } },
    { kind: 'add', metric: 'likes', count: 3 },
  ],
  [
    'bilibili-open',
    { cmd: 'LIVE_OPEN_PLATFORM_SEND_GIFT', data: { gift_num: 10, msg_id: 'x' } },
    { kind: 'gift', count: 10 },
  ],
  [
    'bilibili-web',
    { cmd: 'DANMU_MSG:4:0:2:2:2:0', info: [[], '怎么买', [0, '菈***', 0], []] },
    { kind: 'comment', text: '怎么买' },
  ],
  [
    'bilibili-web',
    { cmd: 'LIKE_INFO_V3_UPDATE', data: { click_count: 31_530 } },
    { kind: 'total', metric: 'likes', total: 31_530 },
  ],
  ['douyin-push', [{ msg_id: 'a', nickname: '李小云', like_num: 7 }], { kind: 'add', metric: 'likes', count: 7 }],
  [
    'douyin-push',
    [{ msg_id: 'b', nickname: '李小云', content: '包邮吗' }],
    { kind: 'comment', text: '包邮吗', who: '李**' },
  ],
])('%s: %o is %o', (source, body, expected) => {
  expect(signalsOf(source, body)).toMatchObject([expected]);
});

test.each([
  ['social-stream-ninja', { event: 'likes_update', meta: 0 }],
  ['social-stream-ninja', { event: 'shopping_purchase', meta: { price: '9.99' } }],
  ['social-stream-ninja', { event: 'commerce_update', meta: { products: [] } }],
  ['social-stream-ninja', { chatname: 'x', chatmessage: 'psst', private: true }],
  ['tikfinity', { event: 'member', data: {} }],
  ['bilibili-web', { cmd: 'LIKE_INFO_V3_CLICK', data: { uid: 1 } }],
  ['bilibili-web', { cmd: 'WATCHED_CHANGE', data: { num: 5 } }],
  ['douyin-push', [{ msg_id: 'a', like_num: 7, test: true }]],
  ['douyin-barrage-grab', { Type: 3, Data: '{}' }],
])('%s: %o says nothing for the show', (source, body) => {
  expect(read(source, body)).toMatchObject({ outcome: 'ignored' });
});

test.each([
  ['dycast', { method: 'WebcastLikeMessage', room: { likeCount: '1.2万' } }, 'field room.likeCount'],
  ['bilibili-web', { cmd: 'SEND_GIFT_V2', data: {} }, 'topic-unknown'],
  ['douyin-barrage-grab', { Type: 2, Data: '{' }, 'field Data'],
  ['tikfinity', { event: 'like', data: { likeCount: 'many' } }, 'field likeCount'],
])('%s: %o is not guessed at', (source, body, why) => {
  expect(read(source, body)).toMatchObject({ outcome: 'not-understood', why });
});

test('a chat never says what is sold, whatever stands in its messages', () => {
  for (const source of ['social-stream-ninja', 'tikfinity', 'dycast', 'bilibili-web', 'douyin-push'])
    for (const body of [
      { type: 'orders/record', order: {} },
      { event: 'order', data: { order_id: 1, total: '9' } },
    ])
      expect(read(source, body).outcome).not.toBe('commands');
});

test('ids of people go no further than their hash, and one happening has one', () => {
  const gift = (user: string) => ({
    event: 'gift',
    data: { giftType: 1, repeatEnd: true, repeatCount: 4, giftId: 5, groupId: '7', userId: user },
  });
  const [one] = signalsOf('tikfinity', gift('6776663624629974121'));
  expect(JSON.stringify(one)).not.toContain('6776663624629974121');
  expect(signalsOf('tikfinity', gift('6776663624629974121'))).toEqual([one]);
  expect(signalsOf('tikfinity', gift('2'))).not.toEqual([one]);
});
