import { expect, test } from 'vitest';
import { scenes } from '../scenes.ts';
import { demos } from '../widgets/demos.ts';
import { stateIn } from './english-states.ts';

const flashSale = ['armed', 'live', 'english', 'heat'];

test('a state follows the language, and comes back', () => {
  expect(stateIn('en', 'live', flashSale)).toBe('english');
  expect(stateIn('zh-CN', 'english', flashSale)).toBe('live');
  expect(stateIn('en', 'open', ['open', 'english, open'])).toBe('english, open');
  expect(stateIn('zh-CN', 'last seconds, english', Object.keys(scenes))).toBe('last seconds');
});

test('one that has no other stays', () => {
  expect(stateIn('en', 'heat', flashSale)).toBe('heat');
  expect(stateIn('zh-CN', 'heat', flashSale)).toBe('heat');
});

test('every widget has a state in English, and its way back', async () => {
  for (const [name, load] of Object.entries(demos)) {
    const states = Object.keys((await load()).demos);
    const english = states.filter((state) => /\benglish\b/.test(state));
    expect(english.length, name).toBeGreaterThan(0);
    for (const state of english) expect(stateIn('en', stateIn('zh-CN', state, states), states), name).toBe(state);
  }
});
