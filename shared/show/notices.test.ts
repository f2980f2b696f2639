import { expect, test } from 'vitest';
import { fold, given, operator } from '../../test/kit/given.ts';
import { airedAt } from './airing.ts';
import { refusalText } from '../refusals.ts';
import { ANSWER_MS, BEGUN_MS, CORRECTION_MS } from './notices.ts';
import { sentenceOf } from './slip-words.ts';
import { Command, decide, type Event } from './show.ts';

const T = 1_000_000;
const S = T + 200;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const terms = { title: 'Serum', wrong: cny(9_900), right: cny(19_900), makeGood: { coupons: 50, worth: '¥10' } };
const correct: Command = { type: 'notices/correct', correction: terms };
const corrected: Event = {
  type: 'notices/corrected',
  at: T,
  correction: { ...terms, say: sentenceOf(terms), startsAt: S, until: S + CORRECTION_MS },
};
const held: Event = { type: 'notices/held', at: T, slate: { why: 'technical', startsAt: S, until: null } };

test('a correction starts on every screen at once and stays long enough to be read', () =>
  given().when(correct, T).gives(corrected));

test('a correction that corrects nothing is refused', () => {
  given()
    .when({ ...correct, correction: { ...terms, right: terms.wrong } }, T)
    .refuses('same-price');
  given()
    .when({ ...correct, correction: { ...terms, right: { minor: 1, currency: 'USD' } } }, T)
    .refuses('wrong-currency');
});

test('a pinned answer goes by itself', () => {
  const answer = { asker: '张**', question: 'Dry skin?', answer: 'Yes, all skin types' };
  given()
    .when({ type: 'notices/pin-answer', answer }, T)
    .gives({ type: 'notices/answer-pinned', at: T, answer: { ...answer, startsAt: S, until: S + ANSWER_MS } });
});

test('an opening counts to a moment to come, and says "now" for a while when it is there', () => {
  const opening = { showAt: T + 60_000, coming: ['Serum'] };
  const until = opening.showAt + BEGUN_MS;
  given()
    .when({ type: 'notices/open', opening }, T)
    .gives({ type: 'notices/opening-set', at: T, opening: { ...opening, startsAt: S, until } });
  given()
    .when({ type: 'notices/open', opening: { showAt: T, coming: [] } }, T)
    .refuses('bad-start');
});

test('a slate stays until it is taken down, and then leaves on every screen at once', () => {
  const takeDown: Command = { type: 'notices/take-down', notice: 'slate' };
  given(held)
    .when(takeDown, T + 5_000)
    .gives({
      type: 'notices/taken-down',
      at: T + 5_000,
      notice: 'slate',
      until: T + 5_200,
    });
  const down: Event = { type: 'notices/taken-down', at: T + 5_000, notice: 'slate', until: T + 5_200 };
  const { slate } = fold([held, down]).show.notices;
  expect([T + 199, S, T + 5_199, T + 5_200].map((now) => airedAt(slate, now) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  given(held, down)
    .when(takeDown, T + 9_000)
    .gives();
  given().when(takeDown, T).gives();
});

test('a promise of the past is refused', () => {
  given()
    .when({ type: 'notices/hold', slate: { why: 'back-soon', backAt: T } }, T)
    .refuses('bad-start');
  given()
    .when({ type: 'notices/close', closing: { next: { at: T - 1, utcOffset: 480 } } }, T)
    .refuses('bad-start');
});

test('a promise too far ahead is refused, with the most days that it may be', () => {
  const DAY = 86_400_000;
  const hold = (backAt: number): Command => ({ type: 'notices/hold', slate: { why: 'back-soon', backAt } });
  const close = (at: number): Command => ({ type: 'notices/close', closing: { next: { at, utcOffset: 480 } } });
  const open = (showAt: number): Command => ({ type: 'notices/open', opening: { showAt, coming: [] } });
  const promises = [
    [hold, 7, 'notices/held'],
    [close, 60, 'notices/closed'],
    [open, 7, 'notices/opening-set'],
  ] as const;
  for (const [promise, days, type] of promises) {
    const latest = S + days * DAY;
    given().when(promise(latest), T).givesTypes(type);
    given()
      .when(promise(latest + 1), T)
      .refuses('bad-start');
  }
  expect(refusalText('bad-start', 'en', '60')).toContain('60');
});

test('nothing covers the picture while an offer runs, save a slate when the technology fails', () => {
  const sale = { offerId: 'c', kind: 'coupon-drop', worth: '¥10', code: 'LIVE', quantity: 9, lastsMs: 60_000 } as const;
  const drafted: Event = { type: 'offers/drafted', at: T, offer: sale };
  const started: Event = {
    type: 'offers/started',
    at: T,
    offerId: 'c',
    kind: 'coupon-drop',
    fixed: null,
    startsAt: S,
    endsAt: S + 60_000,
  };
  const open: Command = { type: 'notices/open', opening: { showAt: T + 500_000, coming: [] } };
  const close: Command = { type: 'notices/close', closing: {} };
  for (const command of [open, close]) {
    given(drafted)
      .when(command, T)
      .givesTypes(command === open ? 'notices/opening-set' : 'notices/closed');
    for (const now of [T, T + 30_000]) given(drafted, started).when(command, now).refuses('offer-on-air');
    given(drafted, started)
      .when(command, S + 60_000)
      .givesTypes('offers/ended', command === open ? 'notices/opening-set' : 'notices/closed');
  }
  given(drafted, started)
    .when({ type: 'notices/hold', slate: { why: 'technical' } }, T + 30_000)
    .givesTypes('notices/held');
});

test('a pinned answer shows no phone number or address, whoever sent it', () => {
  const pin = (question: string, answer: string): Command => ({
    type: 'notices/pin-answer',
    answer: { question, answer },
  });
  const { show, ledger } = fold([]);
  const context = { now: T, by: operator, ledger };
  expect(decide(pin('Call 13800138000 when?', 'See www.shop.example'), show, context)).toMatchObject([
    { answer: { question: 'Call ••• when?', answer: 'See •••' } },
  ]);
  given().when(pin('\u200B', 'Yes'), T).refuses('not-understood');
});

test('a viewer who is named in full is refused', () => {
  const pin = (asker: string) => ({
    type: 'notices/pin-answer',
    answer: { asker, question: 'Dry skin?', answer: 'Yes' },
  });
  expect(Command.safeParse(pin('张**')).success).toBe(true);
  expect(Command.safeParse(pin('张晓月')).success).toBe(false);
});

test('a new notice takes the place of the one on screen without an empty frame between them', () => {
  const again: Event = {
    type: 'notices/corrected',
    at: T + 9_000,
    correction: { ...terms, title: 'Cream', startsAt: T + 9_200, until: T + 60_000 },
  };
  const { correction } = fold([corrected, again, again]).show.notices;
  const titles = [T + 9_000, T + 9_199, T + 9_200].map((now) => airedAt(correction, now)?.title);
  expect(fold([corrected, again]).show.notices.correction.map(({ until }) => until)).toEqual([T + 9_200, T + 60_000]);
  expect(titles[2]).toBe('Cream');
  expect(correction).toHaveLength(2);
});
