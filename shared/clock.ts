/** Four moments of one question: asked and answered by the local clock (`c0`, `c1`), received and sent by the room's (`s1`, `s2`), ms. */
export interface TimeSample {
  c0: number;
  s1: number;
  s2: number;
  c1: number;
}

/** The room's time on another machine. */
export interface RoomClock {
  /**
   * Room time, ms. It never goes back, but for one case: what it showed was wrong by more than 250 ms, and leaving it so
   * would be worse than the step. Before the first sample it is the local clock's.
   */
  now(): number;
  /** Takes a sample; false when the sample cannot be true and was left out. */
  sample(sample: TimeSample): boolean;
  /** After a reconnect: another room may answer now, so the next sample may step the clock at once. */
  restart(): void;
  /** Half the best round trip, ms: how far off the clock can be by an uneven link. Infinite before the first sample. */
  readonly error: number;
  readonly isSet: boolean;
}

/** Samples kept; the best of them counts. */
const KEPT = 16;
/** Beyond this error the clock steps instead of slewing, ms. */
const STEP_MS = 250;
/** Slew: half a millisecond per frame of 16 ms, too little to see. */
const SLEW = 0.5 / 16;
/** Two clocks part by at most this share of the time passed (500 ppm), so an old sample is worth less each second. */
const DRIFT = 0.0005;
/** Clocks tell whole milliseconds. */
const GRAIN_MS = 1;

interface Kept {
  offset: number;
  half: number;
  at: number;
}

/** Makes a clock over `local`, a clock in ms that does not go back (in a page `performance.timeOrigin + performance.now()`). */
export function createRoomClock(local: () => number): RoomClock {
  let kept: Kept[] = [];
  let target = 0;
  let offset = 0;
  let isSet = false;
  let isFresh = true;
  let slewedAt = local();
  let shown = -Infinity;

  const doubt = (sample: Kept, at: number) => sample.half + Math.max(0, at - sample.at) * DRIFT;
  const bestAt = (at: number) => kept.reduce((best, each) => (doubt(each, at) < doubt(best, at) ? each : best));
  const isAtOdds = (sample: Kept, known: Kept) =>
    Math.abs(sample.offset - known.offset) > doubt(sample, sample.at) + doubt(known, sample.at) + GRAIN_MS;

  function step() {
    if (Math.abs(target - offset) > STEP_MS || !isSet) shown = -Infinity;
    offset = target;
  }

  function slew(at: number) {
    const most = Math.max(0, at - slewedAt) * SLEW;
    offset += Math.min(most, Math.max(-most, target - offset));
    slewedAt = at;
  }

  return {
    now() {
      const at = local();
      slew(at);
      shown = Math.max(shown, at + offset);
      return shown;
    },
    sample({ c0, s1, s2, c1 }) {
      const roundTrip = c1 - c0 - (s2 - s1);
      if (!(c1 >= c0 && s2 >= s1 && roundTrip >= -GRAIN_MS && Number.isFinite(s1 + c1))) return false;
      slew(local());
      const taken: Kept = { offset: (s1 - c0 + (s2 - c1)) / 2, half: Math.max(0, roundTrip) / 2, at: c1 };
      // Samples that cannot both be true: one of the clocks was set or slept, so the old ones say nothing any more.
      const jumped = kept.length > 0 && isAtOdds(taken, bestAt(c1));
      kept = jumped ? [taken] : [...kept.slice(1 - KEPT), taken];
      target = bestAt(c1).offset;
      if (isFresh || Math.abs(target - offset) > STEP_MS) step();
      isSet = true;
      isFresh = false;
      return true;
    },
    restart() {
      isFresh = true;
    },
    get error() {
      return isSet ? bestAt(local()).half : Infinity;
    },
    get isSet() {
      return isSet;
    },
  };
}

/** Samples of one burst, asked on connecting and on being shown again. */
export const BURST = 8;

/** When to ask for the next sample, ms from now, after `asked` samples since the last burst began. */
export function nextSampleIn(asked: number): number {
  if (asked <= 0) return 0;
  return asked < BURST ? 100 : 45_000;
}
