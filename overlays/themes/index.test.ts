import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Theme } from '../../shared/show/stage.ts';
import { facesOf, themes } from './index.ts';

const read = (file: string) => readFileSync(`overlays/themes/${file}.css`, 'utf8');
const namesIn = (sheet: string) => new Set([...sheet.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name!));

/** Names that a surface gives, or that a page may leave out. */
const given = /^(?:face|side|rim-fill|ink|quiet|accent|letter|letter-small|fill|on-fill|groove|shade|brand|on-brand)$/;

/** Every name that the shared pieces read without another in its place. */
const wanted = globSync('overlays/widgets/{material,pieces}.ts')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!))
  .filter((name) => !given.test(name));

test.each(Theme.options)('%s names all that a plate and its pieces read', (theme) => {
  const names = new Set([...namesIn(read('base')), ...namesIn(read(theme))]);
  expect(wanted.length).toBeGreaterThan(30);
  expect([...new Set(wanted)].filter((name) => !names.has(name))).toEqual([]);
});

test.each(Theme.options)('%s brings every Latin face that the page waits for', (theme) => {
  const faces = [
    ...read(`${theme}-letters`).matchAll(/font-family: '([^']+)';\s+(?:font-style: \w+;\s+)?font-weight: (\d+)/g),
  ];
  const brought = faces.map(([, family, weight]) => ({ family, weight: Number(weight) }));
  for (const font of themes[theme].latin) {
    const [, weight, family] = /^(\d+) 40px "([^"]+)"$/.exec(font)!;
    const found = brought.filter((face) => face.family === family);
    // A face that is declared for a range of weights stands there with the lowest.
    expect(
      found.some((face) => face.weight <= Number(weight)),
      font,
    ).toBe(true);
  }
});

test.each(Theme.options)(
  '%s fetches the letters of each script, and signs of currencies, before they show',
  (theme) => {
    for (const letter of ['价', 'ع', 'ש', '🎁', 'A', '¥', '฿', '₱', 'ạ', '김', 'ㅋ', 'ร', 'ম', 'श', 'Κ', 'Я', 'Ⅳ']) {
      expect(
        facesOf(theme).some(({ sets }) => sets.test(letter)),
        letter,
      ).toBe(true);
    }
  },
);

test.each(Theme.options)('%s fetches Cyrillic from the face that comes first', (theme) => {
  const [first] = facesOf(theme).filter(({ font, sets }) => font.includes('Noto') && sets.test('Я'));
  expect(first?.font).toMatch(/SC Variable/);
});
