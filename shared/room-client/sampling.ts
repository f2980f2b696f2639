import { nextSampleIn } from '../clock.ts';
import type { Schedule } from './socket.ts';

/** Asks for the room's time: a burst on `burst()`, then now and then, until `stop()`. */
export function createSampling(schedule: Schedule, ask: () => void) {
  let asked = 0;
  let cancel = () => {};
  const next = () => {
    cancel = schedule(nextSampleIn(asked), () => {
      asked += 1;
      ask();
      next();
    });
  };
  return {
    burst() {
      cancel();
      asked = 0;
      next();
    },
    stop: () => cancel(),
  };
}
