/** What one piece of a burst looks like at some moment: px from the box's left top, radians, 1 = as made. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** How much of its face is seen while it tumbles, -1 to 1. */
  readonly face: number;
  readonly size: number;
  readonly kind: number;
  readonly alpha: number;
}

/** A burst's box, px, and where in it the pieces come from. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly origin: { readonly x: number; readonly y: number };
}

/** A sequence of numbers from 0 to 1 that follows from its seed alone (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pull of the earth in px/s², and how strongly the air slows a piece, 1/s. */
const GRAVITY = 900;
const DRAG = 1.9;
/** The fan is narrow, so that no piece flies out at the sides of its box. */
const SIDEWAYS = 0.5;

/**
 * Where the pieces of a burst are `age` ms after it began. Closed form, from the equation of a throw with linear drag
 * (v' = g − k·v): no step by step, so that every page sees the same wherever it comes in. `lasts` in ms.
 */
export function piecesAt(age: number, lasts: number, seed: number, count: number, { origin }: Box): Piece[] {
  const random = chance(seed);
  const seconds = age / 1000;
  const slowed = (1 - Math.exp(-DRAG * seconds)) / DRAG;
  const fall = GRAVITY / DRAG;
  return Array.from({ length: count }, () => {
    const angle = -Math.PI / 2 + (random() - 0.5) * 2.4;
    const speed = 380 + random() * 900;
    const [turn, spin, tumble, phase, kind] = [
      random() * 6.3,
      (random() - 0.5) * 9,
      4 + random() * 9,
      random() * 6.3,
      random(),
    ];
    const size = 0.55 + random() * 0.65;
    const x = origin.x + Math.cos(angle) * speed * slowed * SIDEWAYS;
    const y = origin.y + fall * seconds + (Math.sin(angle) * speed - fall) * slowed;
    const rest = (lasts - age) / 600;
    return {
      x,
      y,
      turn: turn + spin * seconds,
      face: Math.cos(phase + tumble * seconds),
      size,
      kind,
      alpha: Math.max(0, Math.min(1, rest)),
    };
  });
}
