import { expect, test } from 'vitest';
import { canvasFor, placeOf } from './canvas.ts';

test('a page takes the canvas of its shape', () => {
  expect([canvasFor(1080, 1920), canvasFor(1920, 1080), canvasFor(800, 800)]).toEqual([
    'vertical',
    'horizontal',
    'vertical',
  ]);
});

test('a page of the canvas’s size shows it as it is', () => {
  expect(placeOf('vertical', 1080, 1920)).toEqual({ scale: 1, left: 0, top: 0 });
});

test('on another page the whole canvas fits, in the middle', () => {
  expect(placeOf('vertical', 800, 600)).toEqual({ scale: 0.3125, left: 231, top: 0 });
  expect(placeOf('horizontal', 3840, 2160)).toEqual({ scale: 2, left: 0, top: 0 });
});
