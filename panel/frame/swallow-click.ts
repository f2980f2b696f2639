import type { Wait } from './wait.ts';

/** How long after the thumb was lifted its click may still come, ms. */
const LATE_CLICK_MS = 400;

/** Clicks are never kept away for longer than this, ms, even when the browser forgets to tell of the lifting. */
const MOST_SWALLOWED_MS = 5000;

/**
 * Keeps away the click that lifting the thumb makes: it still lies on the glass when a hold fires, and another button may have
 * taken the held one's place under it.
 */
export function swallowClick(wait: Wait): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = () => {
    window.removeEventListener('click', swallow, true);
    window.removeEventListener('pointerdown', stop, true);
  };
  const lifted = () => {
    window.removeEventListener('pointerup', lifted, true);
    window.removeEventListener('pointercancel', lifted, true);
    wait(LATE_CLICK_MS, stop);
    // A new touch is a new tap.
    window.addEventListener('pointerdown', stop, true);
  };
  wait(MOST_SWALLOWED_MS, stop);
  window.addEventListener('click', swallow, true);
  window.addEventListener('pointerup', lifted, true);
  window.addEventListener('pointercancel', lifted, true);
}
