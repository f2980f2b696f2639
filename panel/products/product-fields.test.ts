import { expect, test } from 'vitest';
import { initial, type Listed } from '../../shared/show/catalog.ts';
import { Command } from '../../shared/show/show.ts';
import { productFieldsOf, readProduct } from './product-fields.ts';

const product: Listed = {
  sku: 'A/1',
  title: 'Serum',
  price: { minor: 19_900, currency: 'CNY' },
  unit: 'pcs',
  feedIds: ['shopify:1'],
  picture: 'a'.repeat(64),
  points: ['Light', 'No perfume'],
  prices: [],
};
const catalog = { ...initial, products: [product] };
const fields = productFieldsOf(product, catalog, 'en');

test('a product that was not touched is saved as it was', () => {
  const { prices: _, ...put } = product;
  const read = readProduct(fields, catalog, 'en');
  expect(read).toEqual({ command: { type: 'catalog/put', product: put } });
  expect('command' in read && Command.safeParse(read.command).success).toBe(true);
});

test('points move up where one is left out; picture and unit may go', () => {
  const read = readProduct({ ...fields, point1: ' ', point4: 'New', picture: '', unit: '' }, catalog, 'en');
  expect(read).toMatchObject({ command: { product: { points: ['No perfume', 'New'] } } });
  expect(JSON.stringify(read)).not.toMatch(/picture|unit/);
});

test('a new product begins in the catalog’s currency and is asked for the rest', () => {
  const empty = productFieldsOf(null, catalog, 'en');
  expect(empty.currency).toBe('CNY');
  const read = readProduct({ ...empty, point2: 'x'.repeat(25), stockIds: '1' }, catalog, 'en');
  expect('faults' in read && Object.keys(read.faults).sort()).toEqual(['point2', 'price', 'sku', 'stockIds', 'title']);
});
