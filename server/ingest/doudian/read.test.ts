import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { doudian } from './adapter.ts';

const both = payload('doudian', 'paid-and-refunded').toString();
const read = (body: string | Uint8Array) => doudian.read(delivery(body), []);
const event = (tag: unknown, data: object) => JSON.stringify([{ tag, msg_id: 'm', data }]);

test('a push of two events is read whole, with every digit of the order’s id and amounts in 分', () => {
  const orderId = 'doudian:4705288465508532862';
  expect(read(both)).toMatchObject({
    outcome: 'commands',
    topic: '110 206',
    commands: [
      {
        type: 'orders/record',
        order: { orderId, paid: true, total: { minor: 19_900, currency: 'CNY' }, version: 1_795_176_000_000 },
      },
      { type: 'orders/refund', orderId, refund: { refundId: '70001', minor: 9900, whole: false } },
    ],
  });
});

test('a byte order mark before the body, and an event that is not in a list, are both taken', () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(both)]);
  expect(read(marked)).toEqual(read(both));
  const [first] = JSON.parse(both) as unknown[];
  expect(read(JSON.stringify(first))).toMatchObject({ outcome: 'commands', topic: '110' });
});

test('the handshake and messages of other things say nothing for the show', () => {
  for (const tag of ['0', 0, '102', 205, '302']) expect(read(event(tag, {}))).toMatchObject({ outcome: 'ignored' });
  expect(read('[]')).toMatchObject({ outcome: 'ignored', topic: 'nothing' });
});

test('an event that is not understood takes none of the others with it', () => {
  const odd = JSON.parse(both) as object[];
  odd.push({ tag: '110', data: {} }, { tag: '999', data: {} });
  // The ids of the first two were rounded by JSON.parse; what counts here is that they still hold.
  expect(read(JSON.stringify(odd))).toMatchObject({ outcome: 'commands', odd: { count: 2, why: 'topic-unknown' } });
  expect(read(event('999', {}))).toMatchObject({ outcome: 'not-understood', why: 'topic-unknown' });
});

test('more events in one push than a body may hold are refused whole', () => {
  const [first] = JSON.parse(both) as object[];
  const push = (length: number) => read(JSON.stringify(Array.from({ length }, () => first)));
  expect(push(1001)).toMatchObject({ outcome: 'not-understood', why: 'too-many-messages' });
  expect(push(1000)).toMatchObject({ outcome: 'commands' });
});

test('created is not paid, paid on delivery neither, done is', () => {
  const at = { p_id: '1', create_time: 1, complete_time: 3, pay_time: 2, pay_amount: 100 };
  expect(read(event(100, at))).toMatchObject({ commands: [{ order: { paid: false, total: null } }] });
  expect(read(event('101', { ...at, pay_type: 0 }))).toMatchObject({ commands: [{ order: { paid: false } }] });
  expect(read(event('103', at))).toMatchObject({ commands: [{ order: { paid: true }, late: true }] });
  expect(read(event('106', at))).toMatchObject({ commands: [{ type: 'orders/cancel', orderId: 'doudian:1' }] });
});

test('the answer is the one that 抖店 looks for', () => {
  expect(JSON.parse(doudian.taken!.body)).toEqual({ code: 0, msg: 'success' });
});
