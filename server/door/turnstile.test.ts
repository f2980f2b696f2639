import { expect, test } from 'vitest';
import { Turnstile } from './turnstile.ts';

test('only so many of a name are inside at a time, and each name is counted by itself', async () => {
  const turnstile = new Turnstile();
  const leave: (() => void)[] = [];
  const stay = (name: string) =>
    turnstile.pass(name, 2, () => new Promise<string>((resolve) => leave.push(() => resolve(name))));
  const inside = [stay('chat'), stay('chat')];
  expect(await stay('chat')).toBeUndefined();
  const shop = stay('shop');
  leave.forEach((each) => each());
  expect(await Promise.all([...inside, shop])).toEqual(['chat', 'chat', 'shop']);
  expect(await turnstile.pass('chat', 1, () => Promise.resolve('in again'))).toBe('in again');
});

test('whoever fails inside has left', async () => {
  const turnstile = new Turnstile();
  await expect(turnstile.pass('chat', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turnstile.pass('chat', 1, () => Promise.resolve('in'))).toBe('in');
});
