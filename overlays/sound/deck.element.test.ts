import { expect } from 'chai';
import { initial, reduce, type Event, type Show } from '../../shared/show/show.ts';
import { soundNames, soundOf, sounds } from '../../shared/sounds.ts';
import { AudioDeck, type Tapes } from './deck.ts';
import { Player } from './player.ts';
import { loadTapes } from './tapes.ts';

/*
 * The player on a real audio engine that renders faster than time: the room's time is the context's, moved by the test, and what
 * came out is looked at sample by sample.
 */

const T = 1_795_000_000_000;
const RATE = 48_000;
/** Looks are at whole blocks of 128 samples; 4,800 is not, so every 4,864, about 101 ms. */
const LOOK = 4_864;

const fold = (...events: Event[]): Show =>
  events.reduce((show, event, index) => reduce(show, event, index + 1), initial);
const started: Event = { type: 'sound/started', at: T, bed: 'festive', startsAt: T };

let tapes: Tapes;

interface Take {
  seconds: number;
  /** Room time of the first sample, ms after `T`. */
  from?: number;
  /** The show as it is known so many ms after `T`; null: the page may not sound then. */
  show: (after: number) => Show | null;
  /** How long the page says that it may sound, ms. */
  allowed?: (after: number) => number;
}

/** What comes out of the left side. */
async function record({ seconds, from = 0, show, allowed = () => 10_000 }: Take): Promise<Float32Array> {
  const context = new OfflineAudioContext(2, seconds * RATE, RATE);
  const deck = new AudioDeck(context, tapes);
  const player = new Player(deck);
  const look = () => {
    const after = from + context.currentTime * 1000;
    const known = show(after);
    if (allowed(after) > 0) deck.soundFor(allowed(after));
    if (known) player.play(known, T + after);
    else player.silence();
  };
  look();
  for (let at = LOOK; at < seconds * RATE; at += LOOK) {
    void context.suspend(at / RATE).then(() => {
      look();
      return context.resume();
    });
  }
  return (await context.startRendering()).getChannelData(0);
}

const level = (samples: Float32Array, from: number, until: number) => {
  const part = samples.subarray((from / 1000) * RATE, (until / 1000) * RATE);
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
};
const SILENT = 0.000_01;
/** The first sample that is heard, ms. */
const onset = (samples: Float32Array) => (samples.findIndex((sample) => Math.abs(sample) > 0.002) / RATE) * 1000;
const bed = fold(started);

describe('the score, decoded by this engine', () => {
  before(async () => {
    tapes = await loadTapes(new OfflineAudioContext(2, 1, RATE));
  });

  it('is as long as it is said to be, and rises no higher than −3 dBFS', () => {
    for (const name of soundNames) {
      const { lastsMs, loopsFromMs = 0 } = soundOf(name);
      const length = tapes[name].duration * 1000;
      expect(length, name).to.be.within(lastsMs + loopsFromMs, lastsMs + loopsFromMs + (loopsFromMs > 0 ? 350 : 60));
      for (const channel of [0, 1]) {
        const highest = tapes[name]
          .getChannelData(channel)
          .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
        expect(20 * Math.log10(highest), name).to.be.within(-14, -3);
      }
    }
  });

  it('has beds that go on where they began', () => {
    for (const name of ['festive', 'calm'] as const) {
      const { lastsMs } = soundOf(name);
      const samples = tapes[name].getChannelData(0);
      const [loop, length] = [0.1 * RATE, (lastsMs / 1000) * RATE];
      let [apart, all] = [0, 0];
      for (let index = loop; index < loop + 0.25 * RATE; index += 1) {
        apart += (samples[index]! - samples[index + length]!) ** 2;
        all += samples[index]! ** 2;
      }
      expect(apart / all, name).to.be.below(0.05);
    }
  });
});

describe('what sounds', () => {
  before(async () => {
    tapes ??= await loadTapes(new OfflineAudioContext(2, 1, RATE));
  });

  it('begins at its moment of room time', async () => {
    const samples = await record({ seconds: 2, from: -1_000, show: () => bed });
    expect(level(samples, 0, 999)).to.be.below(SILENT);
    expect(onset(samples)).to.be.within(1_000, 1_030);
    expect(level(samples, 1_030, 2_000)).to.be.above(0.005);
  });

  it('is where it should be on a page that loads in the middle, also after the loop began anew', async () => {
    const tape = tapes.festive.getChannelData(0);
    const { lastsMs, loopsFromMs } = sounds.festive;
    for (const from of [5_000, 19_500, 61_234]) {
      const samples = await record({ seconds: 1, from, show: () => bed });
      let [apart, all] = [0, 0];
      // Not while it is faded in, nor across the seam.
      for (let index = 0.6 * RATE; index < 0.95 * RATE; index += 1) {
        const place = loopsFromMs + ((from + (index / RATE) * 1000) % lastsMs);
        const due = 0.4 * tape[Math.round((place / 1000) * RATE)]!;
        apart += (samples[index]! - due) ** 2;
        all += due ** 2;
      }
      expect(apart / all, String(from)).to.be.below(0.01);
    }
  });

  it('stops without a click when the page may not sound any more', async () => {
    const samples = await record({ seconds: 2, from: 5_000, show: (after) => (after < 6_000 ? bed : null) });
    expect(level(samples, 500, 1_000)).to.be.above(0.005);
    expect(level(samples, 1_150, 2_000)).to.be.below(SILENT);
    // It hears of it at the first look after that second.
    const heard = (Math.ceil(RATE / LOOK) * LOOK * 1000) / RATE;
    expect(level(samples, heard + 15, heard + 25)).to.be.above(SILENT);
    expect(level(samples, heard + 15, heard + 25)).to.be.below(0.7 * level(samples, heard, heard + 10));
  });

  it('stops by itself when the page hangs past the end of its time', async () => {
    const samples = await record({
      seconds: 2,
      from: 5_000,
      show: () => bed,
      allowed: (after) => (after < 5_050 ? 1_000 : 0),
    });
    expect(level(samples, 500, 900)).to.be.above(0.005);
    expect(level(samples, 1_001, 2_000)).to.be.below(SILENT);
  });

  it('is hushed at once, on the cue', async () => {
    const hush: Event = { type: 'sound/stopped', at: T + 5_800, startsAt: T + 6_000 };
    const samples = await record({
      seconds: 2,
      from: 5_000,
      show: (after) => (after < 5_800 ? bed : fold(started, hush)),
    });
    expect(level(samples, 850, 999)).to.be.above(0.005);
    expect(level(samples, 1_035, 2_000)).to.be.below(SILENT);
  });

  it('goes 12 dB down under a voice', async () => {
    const duck: Event = { type: 'sound/ducked', at: T + 5_800, on: true, startsAt: T + 6_000 };
    const take = (show: Take['show']) => record({ seconds: 3, from: 5_000, show });
    const [plain, ducked] = await Promise.all([
      take(() => bed),
      take((after) => (after < 5_800 ? bed : fold(started, duck))),
    ]);
    const change = (from: number, until: number) =>
      20 * Math.log10(level(ducked, from, until) / level(plain, from, until));
    expect(change(500, 1_000)).to.be.within(-0.1, 0.1);
    expect(change(1_200, 3_000)).to.be.within(-12.5, -11.5);
  });

  it('is a signal once, at its moment, and nothing on a page that comes too late for it', async () => {
    const price = (minor: number) => ({ minor, currency: 'CNY' });
    const at = { startsAt: T + 1_000, until: T + 46_000 };
    const correction = { title: 'Cup', wrong: price(1), right: price(2), ...at };
    const corrected = fold({ type: 'notices/corrected', at: T + 800, correction });
    const samples = await record({ seconds: 2, show: (after) => (after < 800 ? initial : corrected) });
    expect(level(samples, 0, 999)).to.be.below(SILENT);
    expect(onset(samples)).to.be.within(1_000, 1_010);
    const late = await record({ seconds: 1, from: 1_300, show: () => corrected });
    expect(level(late, 0, 1_000)).to.be.below(SILENT);
  });
});
