import { expect, test } from 'vitest';
import { backoff } from './backoff.mjs';
import { MOST_WAITING, Outbox } from './outbox.mjs';

const outbox = () => {
  let made = 0;
  return new Outbox(() => `batch-${String((made += 1)).padStart(4, '0')}`);
};

test('messages go in order, digit for digit, and a batch stays as it is until it is taken', () => {
  const box = outbox();
  for (const text of ['{"id":9007199254740993}', '{"n":1.50}']) box.push(text);
  const first = box.next('open');
  expect(first.body).toBe(
    '{"cuecart-bridge":1,"batch":"batch-0001","link":"open","lost":0,"messages":[{"id":9007199254740993},{"n":1.50}]}',
  );
  box.push('{"later":true}');
  expect(box.next('lost')).toBe(first);
  box.done();
  expect([box.taken, box.waiting]).toEqual([2, 1]);
  expect(box.next('open')).toMatchObject({ id: 'batch-0002', count: 1 });
});

test('what is no JSON is lost, and so is the oldest of too many; both are counted', () => {
  const box = outbox();
  box.push('hello');
  box.push(`{"long":"${'x'.repeat(70_000)}"}`);
  expect(box.lost).toBe(2);
  for (let told = 0; told < MOST_WAITING.messages + 5; told += 1) box.push(String(told));
  expect([box.lost, box.waiting]).toEqual([7, MOST_WAITING.messages]);
  expect(box.next('open').body).toContain('"lost":7,"messages":[5,6,');
});

test('what waits is bounded in bytes too', () => {
  const box = outbox();
  const long = `"${'x'.repeat(60_000)}"`;
  const most = Math.floor(MOST_WAITING.bytes / long.length);
  for (let told = 0; told < most + 3; told += 1) box.push(long);
  expect([box.lost, box.waiting]).toEqual([3, most]);
});

test('a batch is full at a thousand messages or half a megabyte', () => {
  const box = outbox();
  for (let told = 0; told < 999; told += 1) box.push('1');
  expect(box.isFull).toBe(false);
  box.push('1');
  expect(box.isFull).toBe(true);
  expect(box.next('open').count).toBe(1000);
  expect(box.isFull).toBe(false);
  for (let told = 0; told < 9; told += 1) box.push(`"${'x'.repeat(60_000)}"`);
  expect(box.isFull).toBe(true);
});

test('no batch is larger than a room takes', () => {
  const box = outbox();
  for (let told = 0; told < 40; told += 1) box.push(`"${'长'.repeat(20_000)}"`);
  expect(Buffer.byteLength(box.next('open').body)).toBeLessThan(1024 * 1024);
});

test('each wait is about twice the one before, up to ten seconds', () => {
  expect([1, 2, 3, 4].map((failures) => backoff(failures, 1))).toEqual([250, 500, 1000, 2000]);
  expect(backoff(1, 0)).toBe(125);
  expect(backoff(60, 1)).toBe(10_000);
});
