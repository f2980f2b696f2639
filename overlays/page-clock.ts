/** The page's own clock, ms since 1970. It never goes back, whatever somebody does to the computer's time. */
export const pageClock = (): number => performance.timeOrigin + performance.now();

/** Runs `callback` once after `afterMs`; what it returns calls that off. */
export function schedule(afterMs: number, callback: () => void): () => void {
  const handle = setTimeout(callback, afterMs);
  return () => clearTimeout(handle);
}

/** A fresh id for a command. `crypto.randomUUID` needs https, which a phone on the crew's own network does not have. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
