import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import type { TextRun } from '../../overlays/gallery/text-runs.ts';
import { faintTexts, type Video } from './legibility.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const SIDE = 20;

function plane(pixel: Pixel): PNG {
  const picture = new PNG({ width: SIDE, height: SIDE });
  for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = pixel[at % 4]!;
  return picture;
}

const run: TextRun = {
  widget: 'low-stock',
  part: 'say',
  text: '剩 3 件',
  said: '剩 3 件',
  lines: [{ x: 2, y: 2, width: 16, height: 16 }],
  fontSize: 30,
  opacity: 1,
  weight: 700,
  colour: 'rgb(255, 255, 255)',
  inner: 'rgb(255, 255, 255)',
  isMoved: false,
  cut: 0,
  cover: undefined,
  isOff: false,
};
const cell = (changes: Partial<TextRun> = {}): MeasuredCell => ({
  state: 'low',
  shown: { x: 0, y: 0, width: SIDE, height: SIDE },
  origin: { x: 0, y: 0 },
  scale: 1,
  texts: [{ ...run, ...changes }],
  findings: [],
});

const videos: Record<string, Video> = { black: () => [0, 0, 0], white: () => [255, 255, 255] };
const faint = (behind: Pixel, changes?: Partial<TextRun>) =>
  faintTexts([cell(changes)], { whole: plane([255, 255, 255, 255]), withoutLetters: plane(behind) }, videos);

test('white letters on an opaque dark plate can be read', () => {
  expect(faint([60, 0, 10, 255])).toEqual([]);
});

test('white letters on a light plate are faint, and how much so is told once', () => {
  const [found, ...more] = faint([200, 200, 200, 255]);
  expect(found).toMatchObject({ state: 'low', part: 'say', least: 4.5 });
  expect(found!.value).toBeCloseTo(1.67, 1);
  expect(more).toEqual([]);
});

test('a see-through plate fails over white alone, and sooner where light is blended linearly', () => {
  expect(faint([0, 0, 0, 120]).map(({ where }) => where)).toEqual(['white, sRGB', 'white, linear']);
  expect(faint([0, 0, 0, 170]).map(({ where }) => where)).toEqual(['white, linear']);
});

test('large figures need less, and what moves is not judged', () => {
  const plate: Pixel = [130, 130, 130, 255];
  expect(faint(plate)).toHaveLength(1);
  expect(faint(plate, { fontSize: 132 })).toEqual([]);
  expect(faint([255, 255, 255, 255], { isMoved: true })).toEqual([]);
});

test('letters of foil have the colour in which they show most', () => {
  expect(faint([60, 0, 10, 255], { colour: null })).toEqual([]);
  expect(faint([235, 235, 235, 255], { colour: null })).toHaveLength(1);
});
