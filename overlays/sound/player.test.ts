import { expect, test } from 'vitest';
import { fold, play as happen } from '../../test/kit/given.ts';
import { sounds, type SoundName } from '../../shared/sounds.ts';
import type { Event, Show } from '../../shared/show/show.ts';
import { Player, type Deck } from './player.ts';

const T = 1_795_000_000_000;
const started: Event = { type: 'sound/started', at: T, bed: 'festive', startsAt: T };
const bed = fold([started]).show;
const correction = { title: 'Cup', wrong: { minor: 1, currency: 'CNY' }, right: { minor: 2, currency: 'CNY' } };
/** A correction tone at `T`. */
const tone = fold(happen([{ command: { type: 'notices/correct', correction }, now: T - 200 }])).show;

/** A deck whose own clock the test moves: by default as far as the room's. */
function setUp() {
  let clock = T;
  const log: string[] = [];
  const voices: { sound: SoundName; isStopped: boolean }[] = [];
  const deck: Deck = {
    play(sound, { inMs, position }) {
      const voice = { sound, isStopped: false };
      voices.push(voice);
      log.push(`${sound} in ${inMs} from ${position}`);
      let mark = { clock: clock + inMs, position, rate: 1 };
      const at = () => mark.position + (clock - mark.clock) * mark.rate;
      return {
        position: at,
        setRate: (rate) => {
          mark = { clock, position: at(), rate };
          log.push(`rate ${rate}`);
        },
        follow: (course) => log.push(`course of ${course.length}`),
        stop: () => {
          voice.isStopped = true;
          log.push(`stop ${sound}`);
        },
      };
    },
  };
  const player = new Player(deck);
  return {
    log,
    player,
    sounding: () => voices.filter(({ isStopped }) => !isStopped).map(({ sound }) => sound),
    /** The room's time is so far on; the deck's own clock may go another way. */
    at: (after: number, show: Show, deckAfter = after) => {
      clock = T + deckAfter;
      return player.play(show, T + after) - T;
    },
  };
}

test('a page that loads in mid-bed joins it where it is', () => {
  const { at, log } = setUp();
  at(45_678, bed);
  expect(log).toEqual(['festive in 0 from 45678']);
  expect(sounds.festive.lastsMs).toBe(20_000);
});

test('a sound is handed over ahead of its time, once', () => {
  const { at, log } = setUp();
  expect(at(-5_000, tone)).toBe(-400);
  expect(log).toEqual([]);
  at(-400, tone);
  at(-150, tone);
  at(100, tone);
  expect(log).toEqual(['correction in 400 from 0']);
});

test('a short sound that began a moment ago is joined, one that began before that is not', () => {
  const late = setUp();
  late.at(249, tone);
  expect(late.log).toEqual(['correction in 0 from 249']);
  const tooLate = setUp();
  tooLate.at(251, tone);
  expect(tooLate.log).toEqual([]);
});

test('what was silenced is not begun again, but for what lasts', () => {
  const { at, log, player } = setUp();
  at(0, { ...bed, notices: tone.notices });
  player.silence();
  at(1_000, { ...bed, notices: tone.notices });
  expect(log.slice(-3)).toEqual(
    ['stop festive', 'stop correction', 'festive in 0 from 1000'].sort(
      (one, other) => log.indexOf(one) - log.indexOf(other),
    ),
  );
});

test('a course that changes is followed, an unchanged one is left alone', () => {
  const { at, log } = setUp();
  at(0, bed);
  at(250, bed);
  at(1_000, fold([started, { type: 'sound/ducked', at: T + 900, on: true, startsAt: T + 1_100 }]).show);
  expect(log).toEqual(['festive in 0 from 0', 'course of 3']);
});

test('a bed that is gone from the show stops', () => {
  const { at, sounding } = setUp();
  at(0, bed);
  expect(sounding()).toEqual(['festive']);
  at(10, fold([]).show);
  expect(sounding()).toEqual([]);
});

test('a bed whose machine counts time otherwise is brought back gently', () => {
  const { at, log } = setUp();
  at(0, bed);
  let deckAfter = 0;
  let most = 0;
  for (let after = 250; after <= 60_000; after += 250) {
    // The room's clock runs 40 ms ahead in the first second, and then as the deck's.
    const room = after + Math.min(after / 25, 40);
    at(room, bed, (deckAfter = after));
    if (after > 30_000) most = Math.max(most, log.length);
  }
  expect(deckAfter).toBe(60_000);
  expect(log).toEqual(['festive in 0 from 0', 'rate 1.005', 'rate 1']);
  expect(most).toBe(3);
});

test('looks that are some milliseconds off are no reason to hurry', () => {
  const { at, log } = setUp();
  at(0, bed);
  for (let look = 1; look < 200; look += 1) at(look * 250, bed, look * 250 - (look % 3) * 10);
  expect(log).toEqual(['festive in 0 from 0']);
});

test('when the room’s time jumps, the bed begins anew where it should be', () => {
  const { at, log } = setUp();
  at(0, bed);
  at(7_000, bed, 250);
  expect(log).toEqual(['festive in 0 from 0', 'stop festive', 'festive in 0 from 7000']);
});

test('while nothing sounds nobody looks', () => {
  const { at } = setUp();
  expect(at(0, fold([]).show)).toBe(Infinity);
  expect(at(60_000, tone)).toBe(Infinity);
  expect(at(0, bed)).toBe(250);
});
