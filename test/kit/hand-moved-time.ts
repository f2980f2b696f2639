import type { Schedule } from '../../shared/room-client/socket.ts';

/** A clock with timers that only the test moves. */
export function createHandMovedTime(start = 0) {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];

  const schedule: Schedule = (ms, run) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };

  return {
    now: () => now,
    schedule,
    /** How many timers wait. */
    get waiting() {
      return timers.length;
    },
    /** Time passes; timers run in order, each at its own moment. */
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}
