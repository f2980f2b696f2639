import type { Show } from '../../shared/show/fold.ts';
import { soundOf, type SoundName } from '../../shared/sounds.ts';
import { courseOf, endOf, nameOf, scoreOf, type Displaced, type Note, type Point } from './score.ts';

/** One sound that plays. */
export interface Voice {
  /** How far it is, ms since its beginning; of a loop, since it first began. Negative until it begins. */
  position(): number;
  /** How fast it plays; 1 as it was made. */
  setRate(rate: number): void;
  /** Takes this course from now on, wherever it was. `now` is room time, as the points are. */
  follow(course: readonly Point[], now: number): void;
  /** Falls silent within a moment, without a click. */
  stop(): void;
}

/** What plays sounds. */
export interface Deck {
  /** Begins a sound `inMs` from now at `position` ms of it, on this course. */
  play(sound: SoundName, start: { inMs: number; position: number; course: readonly Point[]; now: number }): Voice;
}

/** Sounds are handed to the deck so long before they begin, ms. */
const AHEAD_MS = 400;
/** A short sound that should have begun longer ago than this is left out, ms. A long one is joined in the middle. */
const LATE_MS = 250;
const LONG_MS = 5_000;
/** While something sounds, it is looked after so often, ms. */
const LOOK_EVERY_MS = 250;

/** A long sound that is so far off, ms, is sped up or slowed down by so much until it is right; beyond the last it begins anew. */
const OFF_MS = 20;
const RIGHT_MS = 4;
const NUDGE = 0.005;
const LOST_MS = 250;
/** A context's clock goes in steps of some ms, so a look counts for so much only. */
const TRUST = 0.25;

const isLong = ({ sound }: Note) => soundOf(sound).lastsMs >= LONG_MS;

interface Playing {
  readonly note: Note;
  readonly voice: Voice;
  course: string;
  rate: number;
  /** How far it is behind the room's time, ms, over the last looks. */
  behind: number;
}

/** Makes what sounds fit the show and room time. Holds nothing but the voices: what should sound follows from (show, now) alone. */
export class Player {
  readonly #deck: Deck;
  readonly #displaced: Displaced | undefined;
  readonly #playing = new Map<string, Playing>();

  /** `displaced`: when others have the place of a widget whose sounds are then not heard. */
  constructor(deck: Deck, displaced?: Displaced) {
    this.#deck = deck;
    this.#displaced = displaced;
  }

  get isSounding(): boolean {
    return this.#playing.size > 0;
  }

  /** Plays what is due at `now`; gives the room time at which to look again, Infinity for never. */
  play(show: Show, now: number): number {
    const score = scoreOf(show, this.#displaced).filter((note) => endOf(note) > now);
    const due = score.filter(({ at }) => at <= now + AHEAD_MS);
    const wanted = new Set(due.map(nameOf));
    for (const name of this.#playing.keys()) if (!wanted.has(name)) this.#drop(name);
    for (const note of due) {
      const course = courseOf(note, show.sound);
      const playing = this.#playing.get(nameOf(note));
      if (!playing || this.#isLost(playing, now)) this.#begin(note, course, now);
      else this.#tend(playing, course, now);
    }
    const next = Math.min(...score.map(({ at }) => (at > now + AHEAD_MS ? at - AHEAD_MS : Infinity)));
    return Math.min(next, this.isSounding ? now + LOOK_EVERY_MS : Infinity);
  }

  /** Everything falls silent. */
  silence(): void {
    for (const name of this.#playing.keys()) this.#drop(name);
  }

  #begin(note: Note, course: readonly Point[], now: number): void {
    this.#drop(nameOf(note));
    const late = now - note.at;
    if (late > LATE_MS && !isLong(note)) return;
    const position = Math.max(0, late);
    const voice = this.#deck.play(note.sound, { inMs: Math.max(0, -late), position, course, now });
    this.#playing.set(nameOf(note), { note, voice, course: JSON.stringify(course), rate: 1, behind: 0 });
  }

  #tend(playing: Playing, course: readonly Point[], now: number): void {
    const { note, voice } = playing;
    const key = JSON.stringify(course);
    if (key !== playing.course) {
      playing.course = key;
      voice.follow(course, now);
    }
    if (!isLong(note)) return;
    playing.behind += (now - note.at - voice.position() - playing.behind) * TRUST;
    const isOff = Math.abs(playing.behind) > (playing.rate === 1 ? OFF_MS : RIGHT_MS);
    const rate = isOff ? 1 + Math.sign(playing.behind) * NUDGE : 1;
    if (rate === playing.rate) return;
    playing.rate = rate;
    voice.setRate(rate);
  }

  /** Whether the room's time has jumped under a long sound. */
  #isLost({ note, voice }: Playing, now: number): boolean {
    return isLong(note) && Math.abs(now - note.at - voice.position()) > LOST_MS;
  }

  #drop(name: string): void {
    this.#playing.get(name)?.voice.stop();
    this.#playing.delete(name);
  }
}
