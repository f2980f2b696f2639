import type { Schedule } from '../shared/room-client/socket.ts';

/** A page's frames and timers; tests move them by hand. */
export interface FrameHost {
  requestFrame(run: () => void): number;
  cancelFrame(id: number): void;
  schedule: Schedule;
}

export interface FrameDriver {
  /** Something other than time changed: draw with the next frame. */
  wake(): void;
  /** A hidden page has nothing scheduled; a page that is shown again draws at once. */
  setVisible(visible: boolean): void;
}

export interface FrameDriverOptions {
  host: FrameHost;
  /** Room time, ms. */
  now: () => number;
  /** Draws the picture of `now` and says when it will next look different: `now` for the next frame, Infinity for never. */
  draw: (now: number) => number;
}

/** The clock may be set while a timer waits, so no timer waits longer than this, ms. Looking at the clock draws nothing. */
const LONGEST_WAIT = 10_000;

/** The page's one source of frames: a frame per change, every frame inside a moment, none while nothing changes. */
export function createFrameDriver({ host, now, draw }: FrameDriverOptions): FrameDriver {
  let isVisible = true;
  let frame: number | null = null;
  let cancelTimer: (() => void) | null = null;

  function cancel() {
    if (frame !== null) host.cancelFrame(frame);
    cancelTimer?.();
    frame = null;
    cancelTimer = null;
  }

  function requestFrame() {
    if (!isVisible || frame !== null) return;
    cancel();
    frame = host.requestFrame(drawFrame);
  }

  /** Timers come early or late, and the room's clock is slewed meanwhile: what counts is the clock when one fires. */
  function waitUntil(next: number) {
    cancelTimer = host.schedule(Math.min(Math.max(1, next - now()), LONGEST_WAIT), () => {
      cancelTimer = null;
      if (now() >= next) requestFrame();
      else waitUntil(next);
    });
  }

  function drawFrame() {
    frame = null;
    cancel();
    const at = now();
    const next = draw(at);
    // A draw may have woken the driver already.
    if (!isVisible || frame !== null || next === Infinity) return;
    if (next <= at) requestFrame();
    else waitUntil(next);
  }

  return {
    wake: requestFrame,
    setVisible(visible) {
      if (visible === isVisible) return;
      isVisible = visible;
      cancel();
      if (visible) drawFrame();
    },
  };
}
