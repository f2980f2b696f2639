import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_LETTERS } from './fixed-letters.ts';

test('every Chinese letter of the widgets’ words is fetched before it is shown', () => {
  const sources = globSync(['overlays/widgets/*/texts.ts', 'overlays/widgets/frozen.ts']).map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(sources.length).toBeGreaterThan(3);
  const letters = sources.join('').match(/[\u2e80-\u9fff\uff00-\uffef]/gu) ?? [];
  expect([...new Set(letters)].filter((letter) => !FIXED_LETTERS.includes(letter))).toEqual([]);
});
