import { between } from '../chance.ts';
import { startAt } from './edge.ts';
import { GRAVITY, ramp, type Flight } from './flight.ts';

const PULL = GRAVITY * 1.9;
/** What a coin keeps of its speed when it strikes the floor, and below which speed it lies still, px/s. */
const KEEPS = 0.48;
const LIES_BELOW = 60;

/** How high above the floor a thing is that began `height` above it with `up` px/s. From bounce to bounce, each a parabola. */
export function bouncing(seconds: number, height: number, up: number): number {
  let speed = Math.sqrt(up * up + 2 * PULL * height);
  // The first flight began in the middle of a bounce that would have left the floor at that speed.
  let since = seconds + (speed - up) / PULL;
  while (since > (2 * speed) / PULL) {
    since -= (2 * speed) / PULL;
    speed *= KEEPS;
    if (speed < LIES_BELOW) return 0;
  }
  return Math.max(0, speed * since - (PULL * since * since) / 2);
}

/** How far from the lower edge the floor is, px. */
const FLOOR = 30;

/** Coins spring up, spin and bounce. */
export const coins: Flight = {
  pieces: 46,
  fly(random, seconds, space) {
    const { x, y, out, room } = startAt(random, space);
    const aside = Math.cos(out) * Math.max(60, room) * between(random, 0.25, 0.62) + between(random, -50, 50);
    const up = between(random, 260, 640);
    const [spin, phase] = [between(random, 7, 15), random() * 6.3];
    const size = between(random, 0.8, 1.1);
    const age = Math.max(0, seconds - random() * 0.35);
    const floor = space.height - FLOOR;
    return {
      x: x + aside * age,
      y: floor - bouncing(age, Math.max(0, floor - y), up),
      turn: Math.sin(phase + age * 2) * 0.3,
      wide: size * Math.cos(phase + spin * age),
      tall: size,
      look: random(),
      hue: random(),
      alpha: ramp(age, 0, 0.02) * (1 - ramp(seconds, 1.55, 2)),
    };
  },
};
