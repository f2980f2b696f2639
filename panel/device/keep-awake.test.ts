import { expect, test } from 'vitest';
import { keepAwake } from './keep-awake.ts';

/** A page that is shown and hidden by hand, and a browser that gives its screen or does not. */
function pageOf({ gives = true, knows = true } = {}) {
  const shown: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const document = Object.assign(new EventTarget(), shown);
  const locks: (EventTarget & { isReleased: boolean; release(): Promise<void> })[] = [];
  const browser = { gives };
  const request = () => {
    if (!browser.gives) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    const lock = Object.assign(new EventTarget(), {
      isReleased: false,
      release() {
        lock.isReleased = true;
        lock.dispatchEvent(new Event('release'));
        return Promise.resolve();
      },
    });
    locks.push(lock);
    return Promise.resolve(lock as unknown as WakeLockSentinel);
  };
  const told: string[] = [];
  const awake = keepAwake({ document, wakeLock: knows ? { request } : undefined }, () => told.push(awake.screen));
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    awake,
    locks,
    told,
    browser,
    settle,
    async see(visibilityState: DocumentVisibilityState) {
      document.visibilityState = visibilityState;
      // A browser lets go of the screen of a page that is hidden.
      if (visibilityState === 'hidden') await locks.at(-1)?.release();
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
    },
    async touch() {
      document.dispatchEvent(new Event('pointerup'));
      await settle();
    },
  };
}

test('the screen stays on from the start, and again after the page was hidden', async () => {
  const { awake, see, locks, settle, told } = pageOf();
  await settle();
  expect(awake.screen).toBe('on');
  await see('hidden');
  expect([awake.screen, locks.length]).toEqual(['asked', 1]);
  await see('visible');
  expect([awake.screen, locks.length]).toEqual(['on', 2]);
  expect(told).toEqual(['on', 'asked', 'on']);
});

test('one lock is held, however often the page is touched', async () => {
  const { touch, locks, settle } = pageOf();
  await settle();
  await touch();
  await touch();
  expect(locks).toHaveLength(1);
});

test('a browser without the means says at once that it cannot', () => {
  expect(pageOf({ knows: false }).awake.screen).toBe('cannot');
});

test('a browser that refuses is asked again at the next touch', async () => {
  const { awake, touch, browser, settle } = pageOf({ gives: false });
  await settle();
  expect(awake.screen).toBe('cannot');
  browser.gives = true;
  await touch();
  expect(awake.screen).toBe('on');
});

test('a page that goes lets go of the screen, also one whose answer is still on its way', async () => {
  const { awake, locks, settle, see } = pageOf();
  awake.close();
  await settle();
  expect(locks.map(({ isReleased }) => isReleased)).toEqual([true]);
  await see('visible');
  expect(locks).toHaveLength(1);
});
