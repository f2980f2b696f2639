import { expect, test } from 'vitest';
import { initial, reduce, type Event } from '../../shared/show/audience.ts';
import { audienceWords } from './audience-words.ts';

const T = 1_000_000_000;
const told = (metric: 'likes' | 'viewers', source: string, total: number, at = T): Event => ({
  type: 'audience/set',
  at,
  metric,
  source,
  total,
});
const wordsOf = (metric: 'likes' | 'viewers', events: Event[], now: number) =>
  audienceWords(events.reduce(reduce, initial), metric, now, 'en');

test('a figure says who told it and how old it is', () => {
  const events = [told('likes', 'tikfinity', 1_200), told('likes', 'manual', 30, T + 5_000)];
  expect(wordsOf('likes', events, T + 20_000)).toEqual({
    figure: '1,230',
    told: 'TikFinity + manual, 15 s ago',
    tone: '',
  });
});

test('a figure that nobody told is not nought', () =>
  expect(wordsOf('likes', [], T)).toEqual({ figure: null, told: 'no figures yet', tone: '' }));

test('how many watch is said for two minutes, not longer', () => {
  expect(wordsOf('viewers', [told('viewers', 'dycast', 88)], T + 120_000).figure).toBe('88');
  expect(wordsOf('viewers', [told('viewers', 'dycast', 88)], T + 120_001)).toEqual({
    figure: null,
    told: 'too old to rely on (dycast, 2 min ago)',
    tone: 'warn',
  });
  expect(wordsOf('likes', [told('likes', 'dycast', 88)], T + 500_000).figure).toBe('88');
});

test('a figure whose bridge is not heard says since when it stands still', () => {
  const lost: Event = { type: 'audience/lost', at: T + 1_000, source: 'dycast' };
  const words = wordsOf('likes', [told('likes', 'dycast', 88), lost], T + 30_000);
  expect(words).toMatchObject({ figure: '88', tone: 'warn' });
  expect(words.told).toMatch(/^stopped at \d\d:\d\d: dycast lost$/);
});
