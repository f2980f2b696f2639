import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Theme } from '../../shared/show/stage.ts';
import { contrastOf } from '../brand.ts';

/* Letters on their surfaces, reckoned from the sheets: the worst pair of each gradient counts. */

const surfaces = ['main', 'warm', 'second', 'hot', 'spent', 'paper', 'prize', 'alert'];
/** A surface of which the sheet says nothing looks like this one. */
const likes: Record<string, string> = { warm: 'main', prize: 'hot', alert: 'hot' };

function tokensOf(theme: string): (name: string) => string {
  const sheet = readFileSync(`overlays/themes/${theme}.css`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const found = new Map([...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  return function valueOf(name): string {
    const value = found.get(name);
    if (value === undefined) throw new Error(`${theme} has no --${name}`);
    const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return other === undefined ? value : valueOf(other);
  };
}

/** Every colour of a value, but for a bar along an edge, on which nothing is written. */
const coloursOf = (value: string): string[] =>
  [...value.replace(/#[0-9a-f]{6} 0 \d+px,/, '').matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);

const worst = (letters: string, ground: string) =>
  Math.min(...coloursOf(letters).flatMap((one) => coloursOf(ground).map((other) => contrastOf(one, other))));

for (const theme of Theme.options) {
  const valueOf = tokensOf(theme);
  const on = (surface: string, thing: string): string => {
    try {
      return valueOf(`${surface}-${thing}`);
    } catch (error) {
      if (likes[surface] === undefined) throw error;
      return valueOf(`${likes[surface]}-${thing}`);
    }
  };

  test.each(surfaces)(`${theme}: letters on %s can be read`, (surface) => {
    const face = on(surface, 'face');
    expect(coloursOf(face).length).toBeGreaterThan(0);
    for (const thing of ['ink', 'quiet', 'accent']) {
      expect(worst(on(surface, thing), face), thing).toBeGreaterThanOrEqual(4.5);
    }
    expect(worst(on(surface, 'on-fill'), on(surface, 'fill')), 'on-fill').toBeGreaterThanOrEqual(4.5);
    expect(worst(on(surface, 'letter'), face), 'letter').toBeGreaterThanOrEqual(3);
  });
}
