import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { airedAt } from './airing.ts';
import { ANSWER_MS, BEGUN_MS, CORRECTION_MS } from './notices.ts';
import { Command, type Event } from './show.ts';

const T = 1_000_000;
const S = T + 200;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const terms = { title: 'Serum', wrong: cny(9_900), right: cny(19_900), makeGood: { coupons: 50, worth: '¥10' } };
const correct: Command = { type: 'notices/correct', correction: terms };
const corrected: Event = {
  type: 'notices/corrected',
  at: T,
  correction: { ...terms, startsAt: S, until: S + CORRECTION_MS },
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
