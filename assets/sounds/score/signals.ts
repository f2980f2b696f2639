import { fadeEnds, Mix, type Stereo } from './mix.ts';
import { bell, drum, pad, pluck, shake, wood } from './tones.ts';

const room = { ring: 0.74, damp: 0.4 };
const ends = (sound: Stereo, out = 0.08): Stereo => fadeEnds(sound, { into: 0.001, out });

/** A second of the countdown to the show. */
function tick(): Stereo {
  const mix = new Mix(0.25);
  mix.add(wood(81, 0.16), { at: 0, gain: 0.6, wet: 0.15 });
  mix.add(bell(93, { lasts: 0.2, ratio: 2.8, bend: 0.1 }), { at: 0, gain: 0.12, wet: 0.2 });
  return ends(mix.render(room), 0.05);
}

/** The last ten seconds: a heart that beats faster and higher, under a chord that opens. It ends with the deal. */
function pulse(): Stereo {
  const mix = new Mix(10);
  /** Beats per second, for each second. */
  const beats = [1, 1, 1, 1, 1, 2, 2, 2, 4, 4];
  const keys = [50, 50, 52, 52, 54, 54, 57, 57, 59, 62];
  beats.forEach((count, second) => {
    const rise = second / 9;
    for (let beat = 0; beat < count; beat += 1) {
      const at = second + beat / count;
      mix.add(drum(110 + 40 * rise, 55 + 12 * rise, 0.32), { at, gain: 0.55, wet: 0.05 });
      mix.add(pluck(keys[second]! + 12, { lasts: 0.5, bright: 0.3 + 0.5 * rise, seed: second * 4 + beat }), {
        at,
        gain: 0.3 + 0.16 * rise,
        pan: beat % 2 === 0 ? -0.2 : 0.2,
      });
      mix.add(shake(0.07, 40 + second), { at: at + 0.5 / count, gain: 0.03 + 0.07 * rise, pan: 0.3, wet: 0.1 });
    }
    mix.add(wood(69 + Math.round(rise * 12), 0.14), { at: second, gain: 0.09 + 0.09 * rise, wet: 0.25 });
  });
  for (const [at, key] of [[0, 50], [2.5, 57], [5, 62], [7, 66]] as const)
    mix.add(pad(key, (10 - at) * 1.55, [1, 0.4, 0.2, 0.1]), { at, gain: 0.07, wet: 0.4 });
  return ends(mix.render(room), 0.12);
}

/** A deal starts: one stroke across the strings over a soft drum. */
function hit(): Stereo {
  const mix = new Mix(1.8);
  mix.add(drum(150, 52, 0.6), { at: 0, gain: 0.7, wet: 0.1 });
  mix.add(shake(0.18, 3), { at: 0, gain: 0.12, wet: 0.4 });
  [50, 57, 62, 66, 69, 74].forEach((key, string) =>
    mix.add(pluck(key, { lasts: 1.9, bright: 0.75, seed: 60 + string }), {
      at: string * 0.022,
      gain: 0.32,
      pan: -0.4 + string * 0.16,
      wet: 0.4,
    }),
  );
  mix.add(bell(86, { lasts: 1.4, ratio: 3.5, bend: 0.2 }), { at: 0.11, gain: 0.1, wet: 0.6 });
  return ends(mix.render(room), 0.4);
}

/** A reward opens: up the scale, and a chord that shines. */
function unlock(): Stereo {
  const mix = new Mix(2.6);
  [62, 64, 66, 69, 71, 74, 76, 78, 81].forEach((key, step) => {
    const place = { at: step * 0.055, pan: -0.5 + step * 0.12, wet: 0.5 };
    mix.add(pluck(key, { lasts: 1.4, bright: 0.85, seed: 80 + step }), { ...place, gain: 0.26 + step * 0.01 });
    mix.add(bell(key + 12, { lasts: 0.7, ratio: 3, bend: 0.12 }), { ...place, gain: 0.05 });
  });
  for (const [index, key] of [74, 78, 81, 86].entries())
    mix.add(bell(key, { lasts: 1.9, ratio: 2, bend: 0.22 }), {
      at: 0.55,
      gain: 0.12,
      pan: -0.45 + index * 0.3,
      wet: 0.6,
    });
  mix.add(drum(130, 60, 0.5), { at: 0.55, gain: 0.4, wet: 0.1 });
  return ends(mix.render({ ring: 0.8, damp: 0.3 }), 0.6);
}

/** Something was wrong and is put right: two low tones, unhurried. */
function correction(): Stereo {
  const mix = new Mix(2.8);
  for (const [at, keys] of [[0, [57, 64]], [0.7, [50, 62]]] as const) {
    for (const key of keys) {
      mix.add(bell(key, { lasts: 2, ratio: 1, bend: 0.08 }), { at, gain: 0.34, wet: 0.35 });
      mix.add(wood(key, 0.5), { at, gain: 0.12, wet: 0.3 });
    }
  }
  return ends(mix.render({ ring: 0.78, damp: 0.55 }), 0.6);
}

export const signals = { tick, pulse, hit, unlock, correction };
