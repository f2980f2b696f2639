import { expect, test } from 'vitest';
import { previewAddress, readAddress } from './address.ts';

const nothing = { key: null, language: null, browserLanguage: 'en-GB' };

test('a link names the room and the key', () => {
  expect(readAddress('?room=rehearsal', '#key=rehearsal_abc', nothing)).toEqual({
    room: 'rehearsal',
    key: 'rehearsal_abc',
    language: 'en',
  });
});

test('a link without a key has none, unless this tab had one before', () => {
  expect(readAddress('?room=live', '', nothing).key).toBeNull();
  expect(readAddress('?room=live', '#key=', nothing).key).toBeNull();
  expect(readAddress('?room=live', '', { ...nothing, key: 'live_kept' }).key).toBe('live_kept');
});

test('a key in the query is not taken: it would stand in logs', () => {
  expect(readAddress('?room=live&key=live_abc', '', nothing).key).toBeNull();
});

test('the language is the one asked for, then the one chosen, then the browser’s', () => {
  const chinese = { ...nothing, browserLanguage: 'zh-TW' };
  expect(readAddress('', '', chinese).language).toBe('zh-CN');
  expect(readAddress('', '', { ...chinese, language: 'en' }).language).toBe('en');
  expect(readAddress('?lang=zh', '', { ...nothing, language: 'en' }).language).toBe('zh-CN');
  expect(readAddress('?lang=en', '', chinese).language).toBe('en');
});

test('started from the home screen, the room is the one that the device remembers', () => {
  const remembering = { ...nothing, kept: { room: 'rehearsal', key: 'rehearsal_kept' } };
  expect(readAddress('', '', remembering)).toMatchObject({ room: 'rehearsal', key: 'rehearsal_kept' });
  expect(readAddress('?room=rehearsal', '', remembering).key).toBe('rehearsal_kept');
});

test('a remembered key opens no other room, and gives way to the key of a link and of this tab', () => {
  const remembering = { ...nothing, kept: { room: 'rehearsal', key: 'rehearsal_kept' } };
  expect(readAddress('?room=live', '', remembering)).toMatchObject({ room: 'live', key: null });
  expect(readAddress('?room=rehearsal', '#key=new', remembering).key).toBe('new');
  expect(readAddress('', '#key=new', remembering)).toMatchObject({ room: 'live', key: 'new' });
  expect(readAddress('?room=rehearsal', '', { ...remembering, key: 'of-the-tab' }).key).toBe('of-the-tab');
});

test('the preview has the panel’s own key in its fragment, and nowhere else', () => {
  const link = previewAddress({ room: 'my room', key: 'live_a+b' }, 'horizontal')!;
  const { pathname, search, hash } = new URL(link, 'http://show');
  expect([pathname, search]).toEqual(['/overlay/', '?room=my+room&preview=1&canvas=horizontal']);
  expect(new URLSearchParams(hash.slice(1)).get('key')).toBe('live_a+b');
  expect(previewAddress({ room: 'live', key: null }, 'vertical')).toBeNull();
});
