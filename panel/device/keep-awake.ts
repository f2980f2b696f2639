import type { Screen } from './device.ts';

/** What is needed of the page. `wakeLock`: missing over http and in older browsers. */
export interface AwakePage {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
}

/** Keeps a screen on as long as its page is to be seen, where the browser can. */
export interface Awake {
  readonly screen: Screen;
  close(): void;
}

/**
 * Asks for the screen to stay on, and again whenever the page comes back: the browser lets go of it when the page is hidden. A
 * browser that refuses (low battery, iOS before 18.4 from the home screen) is asked again at the next touch. `changed`: it went on or off.
 */
export function keepAwake({ document, wakeLock }: AwakePage, changed: () => void): Awake {
  let screen: Screen = wakeLock ? 'asked' : 'cannot';
  let held: Pick<WakeLockSentinel, 'release'> | undefined;
  let isAsking = false;
  let isClosed = false;

  const turn = (next: Screen) => {
    if (screen === next) return;
    screen = next;
    changed();
  };
  const ask = async () => {
    if (!wakeLock || held || isAsking || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      const lock = await wakeLock.request('screen');
      if (isClosed) return void lock.release();
      held = lock;
      lock.addEventListener('release', () => {
        if (held === lock) held = undefined;
        if (!isClosed) turn('asked');
      });
      turn('on');
    } catch {
      turn('cannot'); // the browser says no, without a reason that would help anybody
    } finally {
      isAsking = false;
    }
  };
  const again = () => void ask();

  document.addEventListener('visibilitychange', again);
  document.addEventListener('pointerup', again);
  again();
  return {
    get screen() {
      return screen;
    },
    close() {
      isClosed = true;
      document.removeEventListener('visibilitychange', again);
      document.removeEventListener('pointerup', again);
      void held?.release();
    },
  };
}
