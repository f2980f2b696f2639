import { RATE } from './tones.ts';

/** Left and right. */
export type Stereo = readonly [Float32Array, Float32Array];

export interface Place {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly gain: number;
  /** −1 left to 1 right. */
  readonly pan?: number;
  /** How much of it goes into the room's echo. */
  readonly wet?: number;
}

/** Delays of the room's echo, in samples of 48 kHz: four that ring and two that smear, a little longer on the right. */
const ringing = [1687, 1601, 2053, 2251];
const smearing = [347, 113];
const WIDER = 29;

/** What is put in at its place sounds there; in a loop, what reaches beyond the end goes on at the beginning. */
export class Mix {
  readonly #length: number;
  readonly #loops: boolean;
  readonly #dry: Stereo;
  readonly #wet: Stereo;

  constructor(seconds: number, { loops = false }: { loops?: boolean } = {}) {
    this.#length = Math.round(seconds * RATE);
    this.#loops = loops;
    const silence = () => new Float32Array(this.#length);
    this.#dry = [silence(), silence()];
    this.#wet = [silence(), silence()];
  }

  add(samples: Float32Array, { at, gain, pan = 0, wet = 0.25 }: Place): void {
    const start = Math.round(at * RATE);
    const sides = [gain * (pan > 0 ? 1 - pan : 1), gain * (pan < 0 ? 1 + pan : 1)] as const;
    for (const channel of [0, 1] as const) {
      const [dry, echoed, side] = [this.#dry[channel], this.#wet[channel], sides[channel]];
      for (let index = 0; index < samples.length; index += 1) {
        const to = this.#loops ? (start + index) % this.#length : start + index;
        if (to >= this.#length) break;
        const sample = samples[index]! * side;
        dry[to]! += sample;
        echoed[to]! += sample * wet;
      }
    }
  }

  /** Dry and echo together. A loop's echo has gone round once before it is kept, so the beginning has the end's. */
  render(echo: { ring: number; damp: number }): Stereo {
    const side = (channel: 0 | 1) => {
      const [wet, dry] = [this.#wet[channel], this.#dry[channel]];
      const input = this.#loops ? joined(wet, wet) : wet;
      return echoOf(input, echo, channel * WIDER)
        .slice(-this.#length)
        .map((sample, index) => sample + dry[index]!);
    };
    return [side(0), side(1)];
  }
}

function echoOf(input: Float32Array, { ring, damp }: { ring: number; damp: number }, wider: number): Float32Array {
  const out = new Float32Array(input.length);
  for (const delay of ringing) {
    const line = new Float32Array(delay + wider);
    let dull = 0;
    for (let index = 0; index < input.length; index += 1) {
      const at = index % line.length;
      const heard = line[at]!;
      dull += (heard - dull) * (1 - damp);
      line[at] = input[index]! + dull * ring;
      out[index]! += heard * 0.25;
    }
  }
  for (const delay of smearing) {
    const line = new Float32Array(delay + wider);
    for (let index = 0; index < out.length; index += 1) {
      const at = index % line.length;
      const heard = line[at]!;
      const into = out[index]! + heard * 0.5;
      out[index] = heard - into * 0.5;
      line[at] = into;
    }
  }
  return out;
}

function joined(...pieces: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Fades the first and last moments, in seconds, so that nothing clicks. */
export function fadeEnds([left, right]: Stereo, { into, out }: { into: number; out: number }): Stereo {
  const fade = (side: Float32Array) =>
    side.map((sample, index) => {
      const begun = index / (into * RATE);
      const left = (side.length - 1 - index) / (out * RATE);
      return sample * Math.min(1, begun, left);
    });
  return [fade(left), fade(right)];
}

/** A loop with so much of itself, in seconds, before its beginning and after its end. */
export function withRunUp([left, right]: Stereo, before: number, after: number): Stereo {
  const wrap = (side: Float32Array) => {
    const [lead, tail] = [Math.round(before * RATE), Math.round(after * RATE)];
    return joined(side.slice(-lead), side, side.slice(0, tail));
  };
  return [wrap(left), wrap(right)];
}
