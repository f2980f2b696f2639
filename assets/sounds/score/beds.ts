import { Mix, withRunUp, type Stereo } from './mix.ts';
import { bell, drum, pad, pluck, shake, wood } from './tones.ts';

const BED = 20;

/** Eight bars at 96: strings that are plucked, over a soft drum and a shaker; pentatonic on D, so nothing ever rubs. */
function festive(): Stereo {
  const mix = new Mix(BED, { loops: true });
  const beat = 60 / 96;
  const bars = [
    { bass: 38, chord: [62, 66, 69] },
    { bass: 35, chord: [59, 62, 66] },
    { bass: 43, chord: [59, 62, 67] },
    { bass: 45, chord: [61, 64, 69] },
    { bass: 38, chord: [62, 66, 69] },
    { bass: 42, chord: [61, 66, 69] },
    { bass: 43, chord: [62, 67, 71] },
    { bass: 45, chord: [62, 64, 69] },
  ];
  /** Per bar: beat and key. */
  const tune: readonly (readonly (readonly [number, number])[])[] = [
    [[0, 81], [1.5, 78], [2, 81], [3, 83]],
    [[0, 78], [1, 76], [2.5, 74]],
    [[0, 71], [1.5, 74], [2, 76], [3.5, 78]],
    [[0, 76], [2, 73], [3, 76]],
    [[0, 81], [1.5, 78], [2, 81], [3, 86]],
    [[0, 85], [1, 81], [2.5, 78]],
    [[0, 83], [1, 81], [2, 78], [2.5, 76], [3, 74]],
    [[0, 76], [1.5, 78], [2.5, 76]],
  ];
  bars.forEach(({ bass, chord }, bar) => {
    const start = bar * 4 * beat;
    for (const key of chord) mix.add(pad(key, 5 * beat, [1, 0.3, 0.12]), { at: start, gain: 0.035, wet: 0.5 });
    for (const [at, key] of [[0, bass], [1.5, bass + 12], [2, bass + 7], [3.5, bass + 12]] as const)
      mix.add(pluck(key, { lasts: 1.6, bright: 0.2, seed: bar + at }), { at: start + at * beat, gain: 0.5, wet: 0.08 });
    for (let eighth = 0; eighth < 8; eighth += 1) {
      const key = chord[[0, 1, 2, 1, 0, 2, 1, 2][eighth]!]! + (eighth === 5 ? 12 : 0);
      const at = start + (eighth / 2) * beat;
      mix.add(pluck(key, { lasts: 1.1, bright: 0.45, seed: bar * 8 + eighth }), {
        at,
        gain: eighth % 2 === 0 ? 0.24 : 0.17,
        pan: eighth % 2 === 0 ? -0.35 : 0.3,
      });
      mix.add(shake(0.09, 100 + eighth), { at, gain: eighth % 2 === 1 ? 0.07 : 0.03, pan: 0.4, wet: 0.1 });
    }
    for (const at of [0, 2.5]) mix.add(drum(120, 58, 0.4), { at: start + at * beat, gain: 0.32, wet: 0.05 });
    for (const at of [1, 3]) mix.add(wood(74, 0.12), { at: start + at * beat, gain: 0.05, pan: -0.5, wet: 0.3 });
    for (const [at, key] of tune[bar]!) {
      const place = { at: start + at * beat, pan: 0.1, wet: 0.45 };
      mix.add(pluck(key, { lasts: 1.8, bright: 0.8, seed: 500 + bar * 5 + at }), { ...place, gain: 0.36 });
      mix.add(bell(key + 12, { lasts: 0.9, ratio: 3, bend: 0.15 }), { ...place, gain: 0.03 });
    }
  });
  return mix.render({ ring: 0.76, damp: 0.35 });
}

/** Six bars at 72: held chords and a few bells, for shows that want to be quiet. */
function calm(): Stereo {
  const mix = new Mix(BED, { loops: true });
  const bar = BED / 6;
  const bars = [
    { bass: 38, chord: [57, 62, 66, 69], bells: [[0, 78], [1.5, 81]] },
    { bass: 43, chord: [59, 62, 66, 69], bells: [[0.5, 74], [2, 78]] },
    { bass: 40, chord: [59, 62, 67, 71], bells: [[0, 76], [2.5, 71]] },
    { bass: 45, chord: [57, 62, 64, 71], bells: [[1, 73], [2, 76]] },
    { bass: 35, chord: [57, 62, 66, 71], bells: [[0, 78], [1.5, 74]] },
    { bass: 43, chord: [57, 62, 66, 71], bells: [[0.5, 74], [3, 76]] },
  ] as const;
  bars.forEach(({ bass, chord, bells }, index) => {
    const start = index * bar;
    chord.forEach((key, voice) =>
      mix.add(pad(key, bar * 1.6, [1, 0.35, 0.18, 0.06]), {
        at: start,
        gain: 0.11,
        pan: -0.45 + voice * 0.3,
        wet: 0.5,
      }),
    );
    mix.add(pad(bass, bar * 1.4, [1, 0.5, 0.1]), { at: start, gain: 0.2, wet: 0.1 });
    for (const [at, key] of bells)
      mix.add(bell(key, { lasts: 2.4, ratio: 2, bend: 0.12 }), {
        at: start + (at * bar) / 4,
        gain: 0.12,
        pan: at > 1 ? 0.35 : -0.35,
        wet: 0.6,
      });
    for (const at of [0, 2])
      mix.add(pluck(bass + 24, { lasts: 1.8, bright: 0.15, seed: index * 2 + at }), {
        at: start + (at * bar) / 4,
        gain: 0.25,
        wet: 0.4,
      });
  });
  return mix.render({ ring: 0.84, damp: 0.45 });
}

/** The beds as their files hold them: with what comes before and after. */
export const beds = {
  festive: () => withRunUp(festive(), 0.1, 0.3),
  calm: () => withRunUp(calm(), 0.1, 0.3),
};
