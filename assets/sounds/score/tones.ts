/*
 * Tones, as samples from their first to where nothing is left to hear. Only sums and products, so that every machine renders the
 * same bits: engines differ in the last bit of sines and powers.
 */

/** Samples a second. */
export const RATE = 48_000;

const TURN = 6.283185307179586;

/** The sine of an angle given in turns. */
export function sine(turns: number): number {
  const x = turns - Math.round(turns);
  const t = (x > 0.25 ? 0.5 - x : x < -0.25 ? -0.5 - x : x) * TURN;
  const s = t * t;
  return t * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - (s / 110) * (1 - s / 156))))));
}

/** Hz of a key as MIDI counts them: 69 is the A of 440 Hz. */
export const pitch = (key: number): number => 440 * Math.fround(2 ** ((key - 69) / 12));

/** The factor per sample of a tone that loses 60 dB in `seconds`. */
const fading = (seconds: number): number => Math.fround(0.001 ** (1 / (seconds * RATE)));

/** Noise from −1 to 1, the same for the same seed. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  };
}

function make(seconds: number, sample: (index: number) => number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * RATE));
  for (let index = 0; index < samples.length; index += 1) samples[index] = sample(index);
  return samples;
}

/** A plucked string: noise that goes round in a string and loses its highs. `bright` from 0, a thumb, to 1, a nail. */
export function pluck(key: number, { lasts, bright, seed }: { lasts: number; bright: number; seed: number }) {
  const period = RATE / pitch(key) - 0.5;
  const length = Math.floor(period);
  const part = period - length;
  const next = noise(seed * 7_919 + key);
  let soft = 0;
  const string = new Float32Array(length + 2).map(() => (soft += (next() - soft) * (0.12 + 0.7 * bright)));
  const middle = string.reduce((sum, sample) => sum + sample, 0) / string.length;
  const keep = Math.fround(0.001 ** (1 / (lasts * pitch(key))));
  let at = 0;
  let before = 0;
  return make(lasts, (index) => {
    // One place on is what lies a whole string back, two places on a sample less.
    const far = (at + 1) % string.length;
    const now =
      index < length ? string[at]! - middle : (1 - part) * string[(at + 2) % string.length]! + part * string[far]!;
    string[at] = index < length ? now : keep * 0.5 * (now + before);
    before = now;
    const out = string[at]!;
    at = far;
    return out * Math.min(1, index / 48);
  });
}

/** A bell: one sine bends another, less and less. */
export function bell(key: number, { lasts, ratio, bend }: { lasts: number; ratio: number; bend: number }) {
  const step = pitch(key) / RATE;
  const fade = fading(lasts);
  const soften = fading(lasts * 0.5);
  let level = 1;
  let bent = bend;
  return make(lasts, (index) => {
    level *= fade;
    bent *= soften;
    return level * Math.min(1, index / 96) * sine(index * step + bent * sine(index * step * ratio));
  });
}

/** A bar of wood: three partials that die at once. */
export function wood(key: number, lasts: number) {
  const step = pitch(key) / RATE;
  const partials = [
    { times: 1, level: 1, fade: fading(lasts) },
    { times: 3.93, level: 0.4, fade: fading(lasts * 0.45) },
    { times: 9.2, level: 0.22, fade: fading(lasts * 0.2) },
  ];
  return make(lasts, (index) => {
    let sum = 0;
    for (const partial of partials) {
      partial.level *= partial.fade;
      sum += partial.level * sine(index * step * partial.times);
    }
    return sum * Math.min(1, index / 24);
  });
}

/** A soft drum: a sine that falls from `from` to `to`, Hz. */
export function drum(from: number, to: number, lasts: number) {
  const fade = fading(lasts);
  const fall = fading(lasts * 0.35);
  let level = 1;
  let above = from - to;
  let angle = 0;
  return make(lasts, (index) => {
    level *= fade;
    above *= fall;
    angle += (to + above) / RATE;
    return level * Math.min(1, index / 72) * sine(angle);
  });
}

/** A shaker: noise without its lows. */
export function shake(lasts: number, seed: number) {
  const next = noise(seed);
  const fade = fading(lasts);
  let level = 1;
  let low = 0;
  return make(lasts, (index) => {
    const now = next();
    low += (now - low) * 0.5;
    level *= fade;
    return (now - low) * level * Math.min(1, index / 240);
  });
}

/** A held chord voice, swelling and sinking over its length; `partials` are the strengths of its overtones. */
export function pad(key: number, lasts: number, partials: readonly number[]) {
  const step = pitch(key) / RATE;
  const length = lasts * RATE;
  return make(lasts, (index) => {
    const x = index / length;
    const swell = x < 0.3 ? x / 0.3 : x > 0.6 ? (1 - x) / 0.4 : 1;
    const drift = 0.0016 * sine(index / RATE / 3.2);
    let sum = 0;
    for (let overtone = 0; overtone < partials.length; overtone += 1)
      sum += partials[overtone]! * sine((index * step + drift) * (overtone + 1));
    return sum * swell * swell * (3 - 2 * swell);
  });
}
