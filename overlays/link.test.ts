import { expect, test } from 'vitest';
import { widgetNames } from '../shared/widgets.ts';
import { readLink } from './link.ts';

test('a plain link shows every widget of the live room, on the canvas that fits', () => {
  expect(readLink({ search: '', hash: '#key=live_abc' })).toEqual({
    room: 'live',
    key: 'live_abc',
    widgets: widgetNames,
    canvas: undefined,
    isLite: false,
    isCalm: undefined,
    hasAudio: false,
    isPreview: false,
  });
});

test('each setting is read, unknown widgets and canvases are left out', () => {
  const search =
    '?room=rehearsal&widgets=low-stock,%20flash-sale,nonsense,low-stock&canvas=horizontal&lite=1&calm=0&audio=1';
  expect(readLink({ search, hash: '#key=rehearsal_x' })).toEqual({
    room: 'rehearsal',
    key: 'rehearsal_x',
    widgets: ['low-stock', 'flash-sale'],
    canvas: 'horizontal',
    isLite: true,
    isCalm: false,
    hasAudio: true,
    isPreview: false,
  });
  expect(readLink({ search: '?canvas=round', hash: '' })).toMatchObject({ canvas: undefined, key: '' });
});

test('calm is asked for, refused or left to the system', () => {
  const asked = ['?calm=1', '?calm=0', '', '?calm=yes'].map((search) => readLink({ search, hash: '' }).isCalm);
  expect(asked).toEqual([true, false, undefined, undefined]);
});

test('a key in the query is no key: it would end in logs', () => {
  expect(readLink({ search: '?key=live_abc', hash: '' }).key).toBe('');
});

test('a preview never sounds', () => {
  expect(readLink({ search: '?preview=1&audio=1', hash: '' })).toMatchObject({ isPreview: true, hasAudio: false });
});
