import { expect, test } from 'vitest';
import { routeOf } from './route.ts';

test('a path leads to its route with its words', () => {
  expect(routeOf('/api/rooms/live/commands')).toEqual({ name: 'commands', method: 'POST', words: { room: 'live' } });
  expect(routeOf('/in/live/standard/live_Xu2j-_')).toEqual({
    name: 'hook',
    method: 'GET or POST',
    words: { room: 'live', source: 'standard', key: 'live_Xu2j-_' },
  });
});

test('what only looks like the interface is nowhere, never a file', () => {
  for (const path of [
    '/api',
    '/api/',
    '/api/rooms',
    '/api/rooms/LIVE/show',
    '/api/rooms/li%76e/show',
    '/api/rooms/live/show/',
    '/in/live',
  ]) {
    expect(routeOf(path)).toBe('nowhere');
  }
});

test('everything else may be a file', () => {
  for (const path of ['/', '/panel/', '/apiary.js', '/index.html']) expect(routeOf(path)).toBeUndefined();
});
