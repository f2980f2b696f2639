import type { FrameHost } from './frame-driver.ts';

/** Frames are counted for so long, ms: at 15 a second that is still enough of them. */
const COUNTED_MS = 1_000;
/** A page that gets no frame in so long gets none at all, ms. */
const PATIENCE_MS = 2_000;

/**
 * How many frames a second this page could paint just now: asks for one after the other for about a second, and paints in none of
 * them. 0 when none came, as on a hidden page.
 */
export function measureFrameRate(host: FrameHost, now: () => number): Promise<number> {
  return new Promise((resolve) => {
    let frame = 0;
    let first: number | null = null;
    let last = 0;
    let count = 0;
    const rate = () => (first === null || last <= first ? 0 : ((count - 1) * 1000) / (last - first));
    const cancel = host.schedule(PATIENCE_MS, () => {
      host.cancelFrame(frame);
      resolve(rate());
    });
    const next = () => {
      last = now();
      first ??= last;
      count += 1;
      if (last - first < COUNTED_MS) {
        frame = host.requestFrame(next);
        return;
      }
      cancel();
      resolve(rate());
    };
    frame = host.requestFrame(next);
  });
}
