import { expect, test } from 'vitest';
import { forgetKey, keepKey, readKept, type Drawer } from './kept-key.ts';

function drawerOf(): Drawer & { things: Map<string, string> } {
  const things = new Map<string, string>();
  return {
    things,
    getItem: (name) => things.get(name) ?? null,
    setItem: (name, value) => void things.set(name, value),
    removeItem: (name) => void things.delete(name),
  };
}
const rehearsal = { room: 'rehearsal', key: 'k1' };

test('a device remembers one room for each page, the last', () => {
  const drawer = drawerOf();
  keepKey(drawer, 'panel', { room: 'live', key: 'k0' });
  expect(keepKey(drawer, 'panel', rehearsal)).toBe(true);
  expect([readKept(drawer, 'panel'), readKept(drawer, 'prompter')]).toEqual([rehearsal, null]);
});

test('a forgotten key leaves nothing behind, and takes no other with it', () => {
  const drawer = drawerOf();
  keepKey(drawer, 'panel', rehearsal);
  forgetKey(drawer, 'panel', 'an older one');
  expect(readKept(drawer, 'panel')).toEqual(rehearsal);
  forgetKey(drawer, 'panel', 'k1');
  expect([...drawer.things]).toEqual([]);
});

test('where a browser keeps nothing it is said, and nothing breaks', () => {
  const forbidden = {
    ...drawerOf(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keepKey(forbidden, 'panel', rehearsal)).toBe(false);
  expect(keepKey(null, 'panel', rehearsal)).toBe(false);
  expect(readKept(null, 'panel')).toBe(null);
});

test('what somebody else wrote under the name is no key', () => {
  const drawer = drawerOf();
  for (const text of ['', '{', '{}', '["room"]', 'null']) {
    drawer.things.set('cuecart kept panel', text);
    expect(readKept(drawer, 'panel'), text).toBe(null);
  }
});
