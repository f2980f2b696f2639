import type { Stereo } from './mix.ts';
import { RATE } from './tones.ts';

/* Loudness and peaks as broadcasters measure them: ITU-R BS.1770-5. */

/** The filters of the standard at 48 kHz: a head's shelf, then what the ear leaves out below. */
const filters = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
] as const;

function weighted(samples: Float32Array): Float64Array {
  const signal = Float64Array.from(samples);
  for (const { b, a } of filters) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let index = 0; index < signal.length; index += 1) {
      const x = signal[index]!;
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      signal[index] = y;
    }
  }
  return signal;
}

const WINDOW = 0.4 * RATE;
const STEP = 0.1 * RATE;

/** The loudest 400 ms, LUFS. What is shorter counts as if silence followed. */
export function loudest(sound: Stereo): number {
  const [left, right] = sound.map(weighted);
  let most = 0;
  for (let from = 0; from === 0 || from + WINDOW <= left!.length; from += STEP) {
    let sum = 0;
    for (let index = from; index < Math.min(from + WINDOW, left!.length); index += 1)
      sum += left![index]! ** 2 + right![index]! ** 2;
    most = Math.max(most, sum / WINDOW);
  }
  return -0.691 + 10 * Math.log10(most);
}

const REACH = 12;
/** For three instants between two samples, how much each neighbour weighs. */
const between = [0.25, 0.5, 0.75].map((part) =>
  Array.from({ length: 2 * REACH }, (_, index) => {
    const x = Math.PI * (index - REACH + 1 - part);
    const window = 0.5 + 0.5 * Math.cos(x / REACH);
    return (Math.sin(x) / x) * window;
  }),
);

/** The highest the wave rises, also between samples, dBFS. */
export function truePeak(sound: Stereo): number {
  let most = 0;
  for (const side of sound) for (const sample of side) most = Math.max(most, Math.abs(sample));
  // Only near a high sample can the wave between be higher.
  const high = most * 0.5;
  for (const side of sound) {
    for (let index = REACH; index < side.length - REACH; index += 1) {
      if (Math.abs(side[index]!) < high) continue;
      for (const weights of between) {
        let sum = 0;
        for (let tap = 0; tap < weights.length; tap += 1) sum += weights[tap]! * side[index - REACH + 1 + tap]!;
        most = Math.max(most, Math.abs(sum));
      }
    }
  }
  return 20 * Math.log10(most);
}

/** How loud every sound is, LUFS, and how high none may rise, dBFS; coding adds a little to the latter. */
export const LOUDNESS = -18;
export const HIGHEST = -4;

/** The sound as loud as all others, unless it would rise too high. */
export function level(sound: Stereo): Stereo {
  const decibels = Math.min(LOUDNESS - loudest(sound), HIGHEST - truePeak(sound));
  const gain = Math.fround(10 ** (decibels / 20));
  const scale = (side: Float32Array) => side.map((sample) => sample * gain);
  return [scale(sound[0]), scale(sound[1])];
}
