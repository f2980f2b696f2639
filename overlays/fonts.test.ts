import { expect, test } from 'vitest';
import { initial, type Show } from '../shared/show/fold.ts';
import { Fonts } from './fonts.ts';

const product = (title: string, source = 'list') => {
  const price = { minor: 100, currency: 'CNY' };
  return { sku: title, title, price, prices: [{ price, from: 0, until: 1, source }] };
};
const showOf = (...products: readonly ReturnType<typeof product>[]): Show => ({
  ...initial,
  catalog: { ...initial.catalog, products: [...products] },
});

test('a letter is asked for once, and a price row’s never', async () => {
  const asked: string[] = [];
  const loadFace = (_: string, text: string) => Promise.resolve(asked.push(text));
  const fonts = new Fonts({ loadSheets: () => Promise.resolve(), loadFace });
  const one = product('鬟', '龘');
  await fonts.prepare(showOf(one));
  expect(['鬟', '龘'].map((letter) => asked.join('').includes(letter))).toEqual([true, false]);
  asked.length = 0;
  await fonts.prepare(showOf(one, product('鬟馥')));
  expect(new Set(asked)).toEqual(new Set(['馥']));
});

test('what an event leaves as it was is not read again', async () => {
  const fonts = new Fonts({ loadSheets: () => Promise.resolve(), loadFace: () => Promise.resolve() });
  let reads = 0;
  const watched = Object.defineProperty(product('x'), 'title', {
    enumerable: true,
    get: () => `title ${(reads += 1)}`,
  });
  await fonts.prepare(showOf(watched));
  await fonts.prepare(showOf(watched, product('y')));
  expect(reads).toBe(1);
});

test('a theme whose sheets do not come is not ready, is told of, and is asked for again', async () => {
  const troubles: string[] = [];
  let isThere = false;
  let arrivals = 0;
  const fonts = new Fonts({
    loadSheets: () => (isThere ? Promise.resolve() : Promise.reject(new Error('offline'))),
    loadFace: () => Promise.resolve(),
    ready: () => (arrivals += 1),
    trouble: (message) => troubles.push(message),
  });
  await fonts.prepare(initial, 'neon');
  expect([fonts.isReady('neon'), troubles, arrivals]).toEqual([false, ['the theme neon cannot be had'], 0]);
  isThere = true;
  await fonts.prepare(initial, 'neon');
  expect([fonts.isReady('neon'), arrivals]).toEqual([true, 1]);
});
