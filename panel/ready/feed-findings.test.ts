import { expect, test } from 'vitest';
import type { FeedHealth } from '../../shared/protocol.ts';
import type { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import type { SourceName } from '../../shared/sources.ts';
import { connectedSources, feedFindings, type FeedView } from './feed-findings.ts';
import { WAIT_MS } from './overlay-findings.ts';

const T = 1_000_000;
const health = (source: string, more: Partial<FeedHealth> = {}): FeedHealth => ({
  source,
  applied: 1,
  repeated: 0,
  ignored: 0,
  notUnderstood: 0,
  refused: 0,
  lastAt: T - 5_000,
  lastProblem: null,
  ...more,
});
const card = (source: SourceName, hasAccess: boolean): SourceCard => ({
  source,
  url: '',
  signs: 'ours',
  hasSecret: true,
  secret: null,
  asks: { fields: [], hasAccess },
});
const found = (
  connected: SourceName[],
  tried: [SourceName, TriedOut | null][] = [],
  more: Partial<FeedView> = {},
  feeds = connected.map((source) => health(source)),
) =>
  feedFindings(
    { language: 'en', now: T + 1_000, mode: 'live', feeds, me: null, ...more },
    connected,
    new Map(tried),
    T,
  );
const fine: TriedOut = { outcome: 'fine', why: null };

test('connected is what has delivered, was asked, or may be asked; a file is no source', () => {
  const feeds = [
    health('shopify'),
    health('youzan', { lastAt: null }),
    health('woocommerce', { lastAt: null, reconciled: { at: T, outcome: 'fine', orders: 0, added: 0 } }),
    health('file'),
  ];
  expect(connectedSources(feeds, [card('tiktok-shop', true), card('standard', false), card('shopify', true)])).toEqual([
    'shopify',
    'woocommerce',
    'tiktok-shop',
  ]);
});

test('a shop whose signed test passed is green, with its last delivery if it had one', () => {
  expect(found(['shopify'], [['shopify', fine]])).toMatchObject([{ state: 'green' }]);
  expect(found(['shopify'], [['shopify', fine]])[0]!.why).toMatch(/signed test passed, last delivery \d\d:/);
  expect(found(['shopify'], [['shopify', fine]], {}, [])[0]!.why).toBe('Shopify: signed test passed');
});

test('every other outcome of the test is not green, and says why and what to do', () => {
  const state = (outcome: TriedOut['outcome']) => {
    const [one] = found(['shopify'], [['shopify', { outcome, why: 'because' }]]);
    expect(one!.fix).toBeTruthy();
    return one!.state;
  };
  expect(state('no-secret')).toBe('red');
  expect(state('bad-signature')).toBe('red');
  expect(state('not-understood')).toBe('amber');
  expect(state('refused')).toBe('amber');
  expect(state('nothing')).toBe('amber');
});

test('a test without an answer is awaited for a while and then red', () => {
  expect(found(['shopify'])).toMatchObject([{ state: 'unknown' }]);
  expect(found(['shopify'], [], { now: T + WAIT_MS })).toMatchObject([{ state: 'red' }]);
  expect(found(['shopify'], [['shopify', null]])).toMatchObject([{ state: 'red' }]);
});

test('deliveries that were turned away and a bridge that lost its program are red, whatever the test says', () => {
  const badSignature = { count: 2, at: T, isOver: false };
  const tried: [SourceName, TriedOut][] = [['shopify', fine]];
  expect(found(['shopify'], tried, {}, [health('shopify', { badSignature })])).toMatchObject([{ state: 'red' }]);
  const over = { ...badSignature, isOver: true };
  expect(found(['shopify'], tried, {}, [health('shopify', { badSignature: over })])).toMatchObject([
    { state: 'green' },
  ]);
  const lost = health('tikfinity', { bridge: { link: 'lost', lost: 0 } });
  expect(found(['tikfinity'], [['tikfinity', fine]], {}, [lost])[0]).toMatchObject({ state: 'red' });
});

test('without a shop orders will not show: amber in a live room, fine in a rehearsal', () => {
  const [one] = found([]);
  expect(one).toMatchObject({ state: 'amber', go: 'connect' });
  expect(one!.why).toContain('orders and stock will not show');
  const me = { role: 'operator', name: 'Lin', until: T + 1 } as const;
  expect(found([], [], { me })).toMatchObject([{ state: 'unknown' }]);
  expect(found([], [], { mode: 'rehearsal' })).toMatchObject([{ state: 'green' }]);
  expect(found(['tikfinity'], [['tikfinity', fine]])).toMatchObject([{ state: 'green' }, { state: 'amber' }]);
});
