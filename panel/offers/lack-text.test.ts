import { expect, test } from 'vitest';
import type { Lack } from '../../shared/show/offer-readiness.ts';
import { lackText } from './lack-text.ts';

const was = { price: { minor: 8_900, currency: 'CNY' }, days: 7, source: 'shop' };
const lacks: Lack[] = [
  { lack: 'refused', reason: 'unknown-product', detail: 'SKU-9' },
  { lack: 'refused', reason: 'deal-not-lower' },
  { lack: 'refused', reason: 'wrong-currency', detail: 'USD' },
  { lack: 'refused', reason: 'steps-must-rise' },
  { lack: 'refused', reason: 'offer-on-air', detail: 'Tee' },
  { lack: 'refused', reason: 'repeat-needs-reason' },
  { lack: 'refused', reason: 'too-many', detail: '100' },
  { lack: 'reason-later' },
  { lack: 'no-count' },
  { lack: 'too-few', left: 3, quantity: 50 },
  { lack: 'no-evidence', days: 30 },
  { lack: 'was-not-higher', was },
  { lack: 'platform-length', least: 60_000, most: 1_200_000 },
  { lack: 'platform-discount', least: 10, most: 90 },
  { lack: 'platform-quantity' },
];

test('every lack is said with what to do, in both languages, without a blank left over', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const texts = lacks.map((lack) => lackText(lack, language));
    for (const { why, fix } of texts) expect(why + fix).not.toMatch(/\{|undefined/);
    expect(new Set(texts.map(({ why }) => why)).size).toBe(lacks.length);
  }
});

test('figures stand in the words', () => {
  expect(lackText(lacks[9]!, 'en').why).toBe('50 are offered, but only 3 are in stock');
  expect(lackText(lacks[11]!, 'zh-CN').why).toContain('¥89');
  expect(lackText(lacks[12]!, 'en').why).toContain('1 to 20 minutes');
});
