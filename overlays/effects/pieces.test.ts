import { expect, test } from 'vitest';
import { chance } from './chance.ts';
import { canvasOf, spaceOf, type Space } from './burst-space.ts';
import { BURST_MS, type BurstKind } from './bursts.ts';
import { bouncing } from './flights/coins.ts';
import type { Piece } from './flights/flight.ts';
import { piecesAt } from './pieces.ts';

const kinds: BurstKind[] = ['confetti', 'coins', 'sparks', 'petals'];
const area = { left: 36, top: 256, right: 1044, bottom: 1274 };
const ladder = { left: 736, top: 670, width: 308, height: 604 };
const head = { left: 36, top: 256, width: 860, height: 272 };
const spaces = [ladder, head].map((widget) => spaceOf(widget, canvasOf(widget, area)));
const [space] = spaces;
const at = (kind: BurstKind, age: number, seed = 268) => piecesAt({ kind, seed }, age, space!);

test('a burst is the same wherever and whenever it is asked for, and no two are alike', () => {
  for (const kind of kinds) {
    const [early, late] = [at(kind, 340), at(kind, 740)];
    expect(at(kind, 740)).toEqual(late);
    expect(at(kind, 340)).toEqual(early);
    expect(at(kind, 740, 269)).not.toEqual(late);
  }
});

test('nothing is seen at its first instant nor at its end, and much between', () => {
  for (const kind of kinds) {
    const seen = (age: number) => at(kind, age).filter(({ alpha }) => alpha > 0.05).length;
    expect([seen(0), seen(BURST_MS[kind])], kind).toEqual([0, 0]);
    expect(seen(BURST_MS[kind] * 0.35), kind).toBeGreaterThan(15);
  }
});

test('what is near the edge of the canvas is faint, and outside nothing is seen', () => {
  const seeds = [1, 7, 268, 99_999];
  const isTooBright = ({ width, height }: Space, { x, y, alpha }: Piece) =>
    alpha > Math.max(0, Math.min(x, width - x, y, height - y) / 26) + 1e-9;
  for (const kind of kinds) {
    const ages = Array.from({ length: 20 }, (_, step) => (step * BURST_MS[kind]) / 20);
    const wrong = spaces.flatMap((each) =>
      seeds.flatMap((seed) =>
        ages.flatMap((age) => piecesAt({ kind, seed }, age, each).filter((piece) => isTooBright(each, piece))),
      ),
    );
    expect(wrong, kind).toEqual([]);
  }
});

test('pieces come out from behind the widget: soon most that are seen are beside it', () => {
  const { widget } = space!;
  for (const kind of kinds) {
    const seen = at(kind, 600).filter(({ alpha }) => alpha > 0.1);
    const beside = seen.filter(({ x, y }) => x < widget.left || y < widget.top);
    expect(beside.length / seen.length, kind).toBeGreaterThan(0.5);
  }
});

test('the canvas stays inside the stage’s area', () => {
  expect(canvasOf(ladder, area)).toEqual({ left: 516, top: 550, width: 528, height: 724 });
  expect(canvasOf(head, area)).toEqual({ left: 36, top: 256, width: 1008, height: 392 });
});

test('a coin springs up from where it is, falls to the floor, bounces lower and comes to lie', () => {
  expect(bouncing(0, 200, 300)).toBeCloseTo(200);
  expect(bouncing(0.1, 200, 300)).toBeGreaterThan(200);
  const heights = Array.from({ length: 400 }, (_, step) => bouncing(step / 100, 200, 300));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights.slice(100, 150))).toBeLessThan(150);
  expect(heights.at(-1)).toBe(0);
});

test('a theme may let fewer fly, and those are the same ones', () => {
  const all = at('sparks', 200);
  expect(piecesAt({ kind: 'sparks', seed: 268, amount: 0.5 }, 200, space!)).toEqual(all.slice(0, all.length / 2));
});

test('chance is even enough', () => {
  const random = chance(5);
  const mean = Array.from({ length: 1_000 }, random).reduce((sum, each) => sum + each, 0) / 1_000;
  expect(mean).toBeCloseTo(0.5, 1);
});
