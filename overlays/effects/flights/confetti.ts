import { between } from '../chance.ts';
import { startAt } from './edge.ts';
import { GRAVITY, ramp, slowed, type Flight } from './flight.ts';

const DRAG = 2.4;
/** A throw beyond the room that there is: what falls on the way does not get that far. */
const THROW = 1.15;

/** Paper, thrown out on all sides; the air slows it, it tumbles and sinks. */
export const confetti: Flight = {
  pieces: 90,
  fly(random, seconds, space) {
    const { x, y, out, room } = startAt(random, space);
    const angle = out + between(random, -0.7, 0.7);
    const speed = Math.max(120, room) * THROW * DRAG * between(random, 0.25, 1);
    const lift = between(random, 120, 460);
    const [spin, tumble, phase] = [between(random, -5, 5), between(random, 5, 14), random() * 6.3];
    const size = between(random, 0.6, 1.15);
    const age = Math.max(0, seconds - random() * 0.25);
    const way = slowed(age, DRAG);
    const fall = (GRAVITY * 0.62) / DRAG;
    return {
      x: x + Math.cos(angle) * speed * way,
      y: y + (Math.sin(angle) * speed - lift - fall) * way + fall * age,
      turn: phase + spin * age,
      wide: size * Math.cos(phase + tumble * age),
      tall: size,
      look: random(),
      hue: random(),
      alpha: ramp(age, 0, 0.02) * (1 - ramp(seconds, 1.6, 2.2)),
    };
  },
};
