import { expect, test } from 'vitest';
import { demoViews } from '../demo-views.ts';
import { productAtHand } from './product-at-hand.ts';

const views = demoViews('en');
const skuIn = (state: string) => productAtHand(views[state]!.show!, views[state]!.now)?.sku;

test('before anything is presented it is the rundown’s first product', () => expect(skuIn('ready')).toBe('SERUM-30'));

test('it is the one that the host presents', () => expect(skuIn('everything')).toBe('BALM-SET'));

test('without a rundown it is the newest, and none where there is none', () => {
  const { show, now } = views['ready']!;
  const rundown = { ...show!.rundown, plan: { segments: [] } };
  expect(productAtHand({ ...show!, rundown }, now)?.sku).toBe('BALM-SET');
  expect(skuIn('empty')).toBe(undefined);
});
