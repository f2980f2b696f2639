import { expect, test } from 'vitest';
import { watchVisibility, type Seen } from './visibility.ts';

function setUp() {
  const window = new EventTarget();
  const state: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const document = Object.assign(new EventTarget(), state);
  const seen: Seen[] = [];
  watchVisibility(Object.assign(window, { document }), (now) => seen.push(now));
  return {
    seen,
    obs: (name: string, detail: unknown) => window.dispatchEvent(new CustomEvent(name, { detail })),
    browser: (state: DocumentVisibilityState) => {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

test('a page counts as visible and active until it hears otherwise', () => {
  expect(setUp().seen).toEqual([{ isVisible: true, isActive: true }]);
});

test('hidden is told once, whichever word comes first', () => {
  for (const order of ['obs first', 'browser first']) {
    const { seen, obs, browser } = setUp();
    if (order === 'obs first') obs('obsSourceVisibleChanged', { visible: false });
    browser('hidden');
    obs('obsSourceVisibleChanged', { visible: false });
    expect(seen.map(({ isVisible }) => isVisible)).toEqual([true, false]);
    obs('obsSourceVisibleChanged', { visible: true });
    browser('visible');
    expect(seen.map(({ isVisible }) => isVisible)).toEqual([true, false, true]);
  }
});

test('a page that OBS forgot to show again is shown by the browser', () => {
  const { seen, obs, browser } = setUp();
  obs('obsSourceVisibleChanged', { visible: false });
  browser('hidden');
  browser('visible');
  expect(seen.at(-1)?.isVisible).toBe(true);
});

test.each([null, undefined, 7, {}, { visible: 'no' }, [false]])('a strange detail (%j) changes nothing', (detail) => {
  const { seen, obs } = setUp();
  obs('obsSourceVisibleChanged', detail);
  obs('obsSourceActiveChanged', detail);
  expect(seen).toHaveLength(1);
});

test('a source in preview only is visible and not active', () => {
  const { seen, obs } = setUp();
  obs('obsSourceActiveChanged', { active: false });
  expect(seen.at(-1)).toEqual({ isVisible: true, isActive: false });
});
