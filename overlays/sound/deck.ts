import { CUT_MS } from '../../shared/show/sound.ts';
import { soundOf, type SoundName } from '../../shared/sounds.ts';
import type { Deck, Voice } from './player.ts';
import { gainAt, type Point } from './score.ts';

/** The score's files, decoded. */
export type Tapes = Readonly<Record<SoundName, AudioBuffer>>;

/** Time enough for what is scheduled to be on time, s. */
const SOON = 0.005;
const CUT = CUT_MS / 1000;

/** Plays the score by Web Audio. Times are the context's, in seconds. */
export class AudioDeck implements Deck {
  readonly #context: BaseAudioContext;
  readonly #tapes: Tapes;
  readonly #master: GainNode;

  constructor(context: BaseAudioContext, tapes: Tapes) {
    this.#context = context;
    this.#tapes = tapes;
    this.#master = new GainNode(context, { gain: 0 });
    this.#master.connect(context.destination);
  }

  /**
   * Nothing sounds longer than `ms` from now unless this is said again: the audio thread falls silent by itself, even when the
   * page hangs.
   */
  soundFor(ms: number): void {
    const { gain } = this.#master;
    const now = this.#context.currentTime;
    const end = now + ms / 1000;
    gain.cancelScheduledValues(0);
    gain.setValueAtTime(1, now);
    gain.setValueAtTime(1, Math.max(now, end - CUT));
    gain.linearRampToValueAtTime(0, end);
  }

  play(sound: SoundName, start: Parameters<Deck['play']>[1]): Voice {
    return new AudioVoice(this.#context, this.#master, { sound, tape: this.#tapes[sound], ...start });
  }
}

type Start = Parameters<Deck['play']>[1] & { sound: SoundName; tape: AudioBuffer };

class AudioVoice implements Voice {
  readonly #context: BaseAudioContext;
  readonly #source: AudioBufferSourceNode;
  readonly #gain: GainNode;
  #course: readonly Point[];
  /** That at this time of the context the sound was so far, s, and goes on at this rate; and which room time that was, ms. */
  #mark: { time: number; position: number; rate: number };
  /** Room time of the context's beginning, ms. */
  #roomTime: number;

  constructor(context: BaseAudioContext, into: AudioNode, { sound, tape, inMs, position, course, now }: Start) {
    const { lastsMs, loopsFromMs } = soundOf(sound);
    const begins = context.currentTime + Math.max(SOON, inMs / 1000);
    const at = position / 1000 + Math.max(0, SOON - inMs / 1000);
    this.#context = context;
    this.#course = course;
    this.#mark = { time: begins, position: at, rate: 1 };
    this.#roomTime = now - context.currentTime * 1000;
    this.#source = new AudioBufferSourceNode(context, { buffer: tape });
    this.#gain = new GainNode(context, { gain: 0 });
    this.#source.connect(this.#gain).connect(into);
    this.#source.addEventListener('ended', () => this.#gain.disconnect());
    if (loopsFromMs === undefined) this.#source.start(begins, at);
    else {
      const loopStart = loopsFromMs / 1000;
      const length = lastsMs / 1000;
      Object.assign(this.#source, { loop: true, loopStart, loopEnd: loopStart + length });
      this.#source.start(begins, loopStart + (at % length));
    }
    // Whatever does not begin at its own beginning, where it is silent, is faded in.
    const isCutIn = at > 0 || loopsFromMs !== undefined;
    this.#gain.gain.setValueAtTime(isCutIn ? 0 : gainAt(course, this.#roomAt(begins)), begins);
    this.#ramp(begins + (isCutIn ? CUT : 0));
  }

  position(): number {
    const { time, position, rate } = this.#mark;
    return (position + (this.#context.currentTime - time) * rate) * 1000;
  }

  setRate(rate: number): void {
    this.#mark = { time: this.#context.currentTime, position: this.position() / 1000, rate };
    this.#source.playbackRate.setValueAtTime(rate, this.#context.currentTime);
  }

  follow(course: readonly Point[], now: number): void {
    const { currentTime } = this.#context;
    const { gain } = this.#gain;
    const { time } = this.#mark;
    const before = gainAt(this.#course, now);
    this.#course = course;
    this.#roomTime = now - currentTime * 1000;
    gain.cancelScheduledValues(0);
    const isWaiting = currentTime < time;
    gain.setValueAtTime(isWaiting ? gainAt(course, this.#roomAt(time)) : before, currentTime);
    this.#ramp(isWaiting ? time : currentTime + CUT);
  }

  stop(): void {
    const { currentTime } = this.#context;
    const { gain } = this.#gain;
    gain.cancelScheduledValues(0);
    const isWaiting = currentTime < this.#mark.time;
    gain.setValueAtTime(isWaiting ? 0 : gainAt(this.#course, this.#roomAt(currentTime)), currentTime);
    gain.linearRampToValueAtTime(0, currentTime + CUT);
    this.#source.stop(currentTime + CUT + SOON);
  }

  readonly #roomAt = (time: number) => this.#roomTime + time * 1000;

  /** Goes to where the course is at `from`, and then along it. */
  #ramp(from: number): void {
    const { gain } = this.#gain;
    const start = this.#roomAt(from);
    gain.linearRampToValueAtTime(gainAt(this.#course, start), from);
    for (const { at, gain: level } of this.#course)
      if (at > start) gain.linearRampToValueAtTime(level, (at - this.#roomTime) / 1000);
  }
}
