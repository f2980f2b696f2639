import { between } from '../chance.ts';
import { startAt } from './edge.ts';
import { GRAVITY, ramp, slowed, type Flight } from './flight.ts';

const DRAG = 3.6;
/** Sparks fly in three volleys, so many seconds apart. */
const APART = 0.22;

/** Sparks streak out along their way, slow down and go out. */
export const sparks: Flight = {
  pieces: 80,
  fly(random, seconds, space) {
    const { x, y, out, room } = startAt(random, space);
    const angle = out + between(random, -0.55, 0.55);
    const speed = Math.max(140, room) * 1.25 * DRAG * between(random, 0.35, 1);
    const lives = between(random, 0.45, 0.8);
    const age = Math.max(0, seconds - Math.floor(random() * 3) * APART);
    const left = Math.exp(-DRAG * age);
    const [across, down] = [Math.cos(angle) * speed * left, Math.sin(angle) * speed * left + GRAVITY * 0.25 * age];
    const size = between(random, 0.6, 1.1);
    return {
      x: x + Math.cos(angle) * speed * slowed(age, DRAG),
      y: y + Math.sin(angle) * speed * slowed(age, DRAG) + (GRAVITY * 0.25 * age * age) / 2,
      turn: Math.atan2(down, across),
      wide: size * (0.35 + Math.hypot(across, down) / 700),
      tall: size,
      look: random(),
      hue: random(),
      alpha: age === 0 ? 0 : 1 - ramp(age, lives * 0.35, lives),
    };
  },
};
