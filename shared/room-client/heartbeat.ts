import type { Schedule } from './socket.ts';

/** How often a page asks whether the room is there, ms. */
export const HEARTBEAT_MS = 8000;
/** How long a probe waits for any sign, ms. */
export const PROBE_MS = 2000;
const MOST_SILENT = 2;

export interface Heartbeat {
  start(): void;
  stop(): void;
  /** Something came from the room. */
  heard(): void;
  /** Asks at once, and gives the room a short time to answer. */
  probe(): void;
}

/**
 * Finds out that a link is dead although the socket says that it is open, as after sleep or a change of network. It counts
 * questions without an answer and reads no clock, since a hidden page's timers run late without the link being dead.
 */
export function createHeartbeat(schedule: Schedule, ping: () => void, dead: () => void): Heartbeat {
  let silent = 0;
  let cancelBeat = () => {};
  let cancelProbe = () => {};

  const stop = () => {
    cancelBeat();
    cancelProbe();
  };
  const giveUp = () => {
    stop();
    dead();
  };
  const beat = () => {
    cancelBeat = schedule(HEARTBEAT_MS, () => {
      if (silent >= MOST_SILENT) return giveUp();
      silent += 1;
      ping();
      beat();
    });
  };

  return {
    start() {
      stop();
      silent = 0;
      beat();
    },
    stop,
    heard() {
      silent = 0;
      cancelProbe();
    },
    probe() {
      cancelProbe();
      cancelProbe = schedule(PROBE_MS, giveUp);
      ping();
    },
  };
}
