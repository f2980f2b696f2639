import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundNames, soundOf } from '../../../shared/sounds.ts';
import { HIGHEST, LOUDNESS, loudest, truePeak } from './loudness.ts';
import { toOgg } from './ogg.ts';
import { render } from './score.ts';
import { RATE, sine } from './tones.ts';

const folder = path.join(import.meta.dirname, '..');
const fileOf = (name: string) => path.join(folder, `${name}.ogg`);
/** Rendering a bed takes seconds. */
const SLOW = 60_000;

describe.each(soundNames)('%s', (name) => {
  const sound = render(name);
  const { lastsMs, loopsFromMs } = soundOf(name);

  test('is what the committed file holds, to the byte', { timeout: SLOW }, async () => {
    expect((await toOgg(sound)).equals(fs.readFileSync(fileOf(name)))).toBe(true);
  });

  test('is as loud as the others, and rises no higher than it may', () => {
    const [loudness, peak] = [loudest(sound), truePeak(sound)];
    expect(peak).toBeLessThan(HIGHEST + 0.1);
    // Only what would rise too high may be softer, and then not much.
    expect(loudness).toBeGreaterThan(LOUDNESS - (peak < HIGHEST - 0.1 ? 0.2 : 3));
    expect(loudness).toBeLessThan(LOUDNESS + 0.2);
  });

  test('is as long as it is said to be, and begins and ends without a click', () => {
    const [left, right] = sound;
    expect((left.length / RATE) * 1000).toBe(loopsFromMs === undefined ? lastsMs : lastsMs + loopsFromMs + 300);
    if (loopsFromMs !== undefined) return;
    for (const side of [left, right]) expect([side[0]!, side.at(-1)!].map(Math.abs)).toEqual([0, 0]);
  });
});

test('the whole score is small', () => {
  const bytes = soundNames.reduce((sum, name) => sum + fs.statSync(fileOf(name)).size, 0);
  expect(bytes).toBeLessThan(800_000);
});

test('every sound that lies there is one of the score', () => {
  const files = fs.readdirSync(folder).filter((file) => path.extname(file) !== '');
  expect(files.sort()).toEqual(soundNames.map((name) => `${name}.ogg`).sort());
});

test('our own sine is a sine', () => {
  for (let turns = -2; turns < 2; turns += 0.01) expect(sine(turns)).toBeCloseTo(Math.sin(2 * Math.PI * turns), 8);
});

test('a full sine at 997 Hz is as loud as the standard says', () => {
  const tone = new Float32Array(RATE).map((_, index) => sine((index * 997) / RATE));
  expect(loudest([tone, new Float32Array(RATE)])).toBeCloseTo(-3.01, 1);
  expect(truePeak([tone, tone])).toBeCloseTo(0, 1);
});
