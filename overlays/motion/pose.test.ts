import { expect, test } from 'vitest';
import { atRest, stylesOf } from './pose.ts';

test('a pose at rest leaves everything to the widget’s own styles', () => {
  expect(Object.values(stylesOf(atRest())).join('')).toBe('');
});

test('a moved pose says where, how turned and how large', () => {
  const styles = stylesOf({ ...atRest(), x: -64.00049, scale: 1.2, opacity: 0.5, marginTop: -86 });
  expect(styles).toEqual({
    transform: 'translate(-64px, 0px) rotate(0deg) skewX(0deg) scale(1.2)',
    'transform-origin': '',
    opacity: '0.5',
    'margin-top': '-86px',
    '--turn': '',
  });
});

test('where it turns about is said only while it moves', () => {
  expect(stylesOf({ ...atRest(), transformOrigin: '0% 60%' })['transform-origin']).toBe('');
  expect(stylesOf({ ...atRest(), scale: 1.1, transformOrigin: '0% 60%' })['transform-origin']).toBe('0% 60%');
});

test('a line is drawn from where it begins, and a reel knows how far it has yet to turn', () => {
  const line = stylesOf({ ...atRest(), scaleX: 0.25, transformOrigin: '0% 50%' });
  expect(line.transform).toBe('translate(0px, 0px) rotate(0deg) skewX(0deg) scale(0.25, 1)');
  expect(line['transform-origin']).toBe('0% 50%');
  expect(stylesOf({ ...atRest(), turn: 0.25 })).toMatchObject({ transform: '', '--turn': '0.25' });
});
