import type { Chance } from '../chance.ts';
import type { Space } from '../burst-space.ts';

/** What one piece of a burst looks like at some moment: px from the canvas's left top, radians, 1 = as its texture is. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** Width and height as factors; a face that turns away is narrow, then negative. */
  readonly wide: number;
  readonly tall: number;
  /** 0 to 1, without its end: which of the textures and which of the colours it has. */
  readonly look: number;
  readonly hue: number;
  readonly alpha: number;
}

/**
 * How the pieces of one kind fly. `fly` is closed form: where a piece is `seconds` after the burst began, from its chance alone and
 * not step by step, so that every page sees the same wherever it comes in. How many numbers it takes must not depend on the time.
 */
export interface Flight {
  readonly pieces: number;
  readonly fly: (random: Chance, seconds: number, space: Space) => Piece;
}

/** The pull of the earth on the canvas, px/s². */
export const GRAVITY = 900;

/** How far something thrown at 1 px/s has come when the air slows it by `drag` 1/s, s. */
export const slowed = (seconds: number, drag: number): number => (1 - Math.exp(-drag * seconds)) / drag;

/** 0 before `from`, 1 after `until`, even between. */
export const ramp = (seconds: number, from: number, until: number): number =>
  Math.min(1, Math.max(0, (seconds - from) / (until - from)));
