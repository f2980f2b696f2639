import type { BurstKind } from './bursts.ts';
import type { Space } from './burst-space.ts';
import { chance } from './chance.ts';
import { coins } from './flights/coins.ts';
import { confetti } from './flights/confetti.ts';
import type { Flight, Piece } from './flights/flight.ts';
import { petals } from './flights/petals.ts';
import { sparks } from './flights/sparks.ts';

const flights: Record<BurstKind, Flight> = { confetti, coins, sparks, petals };

/** The most pieces that any burst has. */
export const MOST_PIECES = Math.max(...Object.values(flights).map(({ pieces }) => pieces));

/** Towards the edge of its canvas a piece fades, so that none is ever cut, px. */
const EDGE = 26;

/** The pieces of a burst `age` ms after it began. `amount` is the share of all pieces that fly. */
export function piecesAt(
  { kind, seed, amount = 1 }: { kind: BurstKind; seed: number; amount?: number },
  age: number,
  space: Space,
): Piece[] {
  const random = chance(seed);
  const { pieces, fly } = flights[kind];
  return Array.from({ length: Math.round(pieces * amount) }, () => {
    const piece = fly(random, age / 1000, space);
    const inside = Math.min(piece.x, space.width - piece.x, piece.y, space.height - piece.y);
    return { ...piece, alpha: piece.alpha * Math.min(1, Math.max(0, inside / EDGE)) };
  });
}
