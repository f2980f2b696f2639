import { turnOf } from '../../test/kit/rundown.ts';
import type { Command } from '../../shared/show/show.ts';

const yuan = (minor: number) => ({ minor, currency: 'CNY' });
const lasts = { lastsMs: 600_000 };
const product = (sku: string, minor: number) => ({ sku, title: sku, price: yuan(minor) });
const sale = { ...lasts, offerId: 'sale', kind: 'flash-sale', sku: 'tee', deal: yuan(9_900) } as const;
const bonus = { ...lasts, offerId: 'bonus', kind: 'follow-bonus', save: yuan(500) } as const;
const template = (name: string) => ({ templateId: 'short', name, terms: { kind: 'flash-sale' as const, ...lasts } });
const watch = { watchId: 'size', words: ['size'], answer: 'S to XL' };
const plan = {
  segments: [
    { segmentId: 's1', title: 'One', items: [turnOf('tee'), turnOf('cup')] },
    { segmentId: 's2', title: 'Two', items: [turnOf('pen')] },
  ],
};
const ladder = (threshold: number) => ({
  ladderId: `l-${threshold}`,
  metric: 'likes' as const,
  tiers: [{ tierId: 't', threshold, reward: 'Stickers' }],
});

/** A show with a little of everything, nothing of it on air. */
export const prepared: readonly Command[] = [
  { type: 'catalog/put', product: product('tee', 19_900) },
  { type: 'catalog/put', product: product('cup', 5_900) },
  { type: 'catalog/put', product: product('pen', 900) },
  { type: 'offers/draft', offer: sale },
  { type: 'offers/draft', offer: bonus },
  { type: 'rundown/plan', plan },
  { type: 'comments/watch', watch },
  { type: 'rewards/plan', ladder: ladder(100) },
];

/** Far ahead of every test's time. */
const LATER = 50_000_000;

/**
 * Commands of every kind that a tap may take back, in an order in which one leads to the next. Each is to be undone on a copy of
 * the show that the ones before it led to.
 */
export const undoable: readonly Command[] = [
  { type: 'stage/switch', widget: 'low-stock', on: false },
  { type: 'stage/switch', widget: 'low-stock', on: true },
  { type: 'stage/clear', isClear: true },
  { type: 'stage/clear', isClear: false },
  { type: 'stage/hide-names', areHidden: true },
  { type: 'stage/set-language', language: 'en' },
  { type: 'stage/set-theme', theme: 'neon' },
  { type: 'stage/set-brand', brand: { name: 'Camellia', colour: '#8a1538' } },
  { type: 'stage/set-platform', platform: 'instagram', insets: { top: 100, horizontal: { left: 60 } } },
  { type: 'stage/set-platform', platform: 'douyin' },
  { type: 'stage/arrange', canvas: 'vertical', places: { note: { left: 200, top: 760 } } },
  { type: 'templates/save', template: template('Five minutes') },
  { type: 'templates/save', template: template('Ten minutes') },
  { type: 'templates/remove', templateId: 'short' },
  { type: 'catalog/put', product: product('tee', 18_900) },
  { type: 'catalog/put-all', products: [product('tee', 17_900), product('cup', 4_900)] },
  { type: 'catalog/set-market', market: 'cn' },
  { type: 'offers/draft', offer: { ...sale, deal: yuan(8_900) } },
  { type: 'offers/draft', offer: { ...sale, offerId: 'new', sku: 'cup', deal: yuan(3_900) } },
  { type: 'offers/draft-all', offers: [bonus, { ...bonus, offerId: 'more', save: yuan(900) }] },
  { type: 'offers/discard', offerId: 'more' },
  { type: 'offers/arm', offerId: 'sale' },
  { type: 'offers/disarm', offerId: 'sale' },
  { type: 'offers/arm', offerId: 'sale', startsAt: LATER },
  { type: 'offers/disarm', offerId: 'sale' },
  { type: 'rundown/present', sku: 'tee' },
  { type: 'rundown/step', step: 'asking' },
  { type: 'rundown/present', sku: 'cup' },
  { type: 'rundown/put-away' },
  { type: 'rundown/cut', itemId: 'pen', isCut: true },
  { type: 'rundown/move', itemId: 'pen', segmentId: 's1', before: 'tee' },
  { type: 'rundown/move', itemId: 'pen', segmentId: 's2', before: null },
  { type: 'rundown/plan', plan: { segments: [{ segmentId: 's3', title: 'Three', items: [turnOf('cup')] }] } },
  { type: 'rundown/put-item', item: turnOf('pen', 6), segmentId: 's3', before: null },
  { type: 'rundown/put-item', item: turnOf('pen', 4, 'image'), segmentId: 's3', before: null },
  { type: 'rundown/cut', itemId: 'pen', isCut: true },
  { type: 'rundown/put-next', itemId: 'pen', sku: 'pen' },
  { type: 'rundown/put-next', itemId: 'tee-more', sku: 'tee' },
  { type: 'rundown/remove-item', itemId: 'pen' },
  { type: 'rundown/put-segment', segmentId: 's4', title: 'Four' },
  { type: 'rundown/put-segment', segmentId: 's4', title: 'Fourth' },
  { type: 'rundown/put-item', item: turnOf('pen'), segmentId: 's4', before: null },
  { type: 'rundown/cut', itemId: 'pen', isCut: true },
  { type: 'rundown/move-segment', segmentId: 's4', before: 's3' },
  { type: 'rundown/remove-segment', segmentId: 's4' },
  { type: 'rundown/set-start', startsAt: LATER },
  { type: 'rundown/lock', isLocked: true },
  { type: 'rundown/tell-host', text: 'Say the gift again' },
  { type: 'stock/set-thresholds', thresholds: { low: 50, last: 9 } },
  { type: 'stock/set-freshness', freshness: { feedMs: 60_000, manualMs: 60_000 } },
  { type: 'comments/watch', watch: { ...watch, answer: 'XS to XL' } },
  { type: 'comments/watch', watch: { watchId: 'colour', words: ['colour'] } },
  { type: 'comments/unwatch', watchId: 'size' },
  { type: 'comments/block', words: ['spam'] },
  { type: 'comments/keep', minutes: 30 },
  { type: 'rewards/plan', ladder: ladder(200) },
  { type: 'goal/set', goal: { goalId: 'g', metric: 'likes', target: 500, label: 'Free shipping' } },
  { type: 'goal/clear' },
  { type: 'notices/pin-answer', answer: { question: 'Which size?', answer: 'S to XL' } },
  { type: 'notices/open', opening: { showAt: LATER, coming: ['Tee'] } },
  { type: 'notices/take-down', notice: 'opening' },
  { type: 'notices/hold', slate: { why: 'technical' } },
  { type: 'notices/hold', slate: { why: 'back-soon', where: 'shop.example' } },
  { type: 'notices/take-down', notice: 'slate' },
  { type: 'notices/close', closing: {} },
  { type: 'notices/take-down', notice: 'closing' },
  { type: 'sound/start', bed: 'festive' },
  { type: 'sound/start', bed: 'calm' },
  { type: 'sound/duck', on: true },
  { type: 'sound/stop' },
  { type: 'sound/switch', on: true },
  { type: 'sound/start', bed: 'festive' },
  { type: 'sound/fade-out' },
];
