import { expect, test } from 'vitest';
import fc from 'fast-check';
import { brandProperties, contrastOf } from './brand.ts';

const colours = fc.integer({ min: 0, max: 0xff_ff_ff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

test('black on white has the greatest contrast there is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test('a dark brand carries white letters, a bright one dark letters', () => {
  expect(brandProperties({ colour: '#0a2a5e' })['--on-brand']).toBe('#ffffff');
  expect(brandProperties({ colour: '#ffd400' })['--on-brand']).toBe('#000000');
});

test('letters on any brand colour can be read', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const { '--on-brand': ink } = brandProperties({ colour });
      expect(contrastOf(colour, ink!)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('without a brand the theme’s own colours stay', () => {
  expect(brandProperties({})).toEqual({ '--brand': null, '--on-brand': null });
});
