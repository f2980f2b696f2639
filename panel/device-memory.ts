/** What this browser keeps for its crew page. A private window may forbid that; then nothing is remembered and the page works all the same. */
export function storage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

/** Null for what was never said on this device. */
export const remembered = (name: string): string | null => storage('localStorage')?.getItem(name) ?? null;

export function remember(name: string, value: string): void {
  try {
    storage('localStorage')?.setItem(name, value);
  } catch {
    // No room, or not allowed: the page asks again next time.
  }
}
