import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

test('a plain address shows the whole stage, in the browser’s language and the first theme', () => {
  expect(readChoice('', 'zh-TW')).toEqual({
    group: 'stage',
    state: 'in full swing',
    theme: 'festival',
    canvas: 'vertical',
    language: 'zh-CN',
    background: 'busy',
    platform: undefined,
    at: null,
    isBare: false,
    isPlayed: false,
    isLite: false,
    isCalm: false,
    areZonesShown: false,
    isChecked: false,
  });
  expect(readChoice('', 'fr')).toMatchObject({ language: 'en', state: 'in full swing, english' });
});

test('what is chosen stands in the address and is read from it', () => {
  const address =
    '?show=flash-sale/sold out&theme=neon&canvas=horizontal&language=en&background=moving&platform=youtube&at=1200&calm=1&lite=1&zones=1&check=1';
  const choice = readChoice(address, 'zh');
  expect(choice).toMatchObject({ group: 'flash-sale', state: 'sold out', theme: 'neon', at: 1200, isCalm: true });
  expect(choice).toMatchObject({ platform: 'youtube', background: 'moving', areZonesShown: true, isChecked: true });
  expect(readChoice(writeChoice(choice), 'zh')).toEqual({ ...choice, at: null });
});

test('what the address does not know is as usual', () => {
  expect(readChoice('?theme=velvet&platform=radio&background=plaid', 'en')).toEqual(readChoice('', 'en'));
});
