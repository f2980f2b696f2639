const NAME = 'cuecart reloaded at';
/** A page that is still old after a reload must not reload in a circle, ms. */
const PAUSE_MS = 60_000;

/** Loads the page anew, unless it has just done so. */
export function reloadOnce(): void {
  try {
    const last = Number(sessionStorage.getItem(NAME) ?? 0);
    if (performance.timeOrigin - last < PAUSE_MS) return;
    sessionStorage.setItem(NAME, String(performance.timeOrigin + performance.now()));
  } catch {
    return; // without a memory a reload could go in a circle
  }
  location.reload();
}
