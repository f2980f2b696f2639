import { between } from '../chance.ts';
import { startAt } from './edge.ts';
import { ramp, type Flight } from './flight.ts';

/** Petals drift out from behind the widget or down from above, and sway as they sink. */
export const petals: Flight = {
  pieces: 64,
  fly(random, seconds, space) {
    const { x, y, out } = startAt(random, space);
    const isFromAbove = random() < 0.45;
    const startX = isFromAbove ? random() * space.width : x;
    const startY = isFromAbove ? between(random, 0, 0.25) * space.height : y - random() * 80;
    const drift = isFromAbove ? between(random, -30, 30) : Math.cos(out) * between(random, 40, 110);
    const sink = between(random, 70, 150);
    const [sway, pace, phase] = [between(random, 14, 40), between(random, 1.8, 3.2), random() * 6.3];
    const size = between(random, 0.7, 1.2);
    const age = Math.max(0, seconds - random() * 0.7);
    const swing = phase + pace * age;
    return {
      x: startX + drift * age + sway * (Math.sin(swing) - Math.sin(phase)),
      // It hangs where it turns and falls where it slides.
      y: startY + sink * age + sway * 0.3 * (Math.sin(2 * swing) - Math.sin(2 * phase)),
      turn: phase + Math.cos(swing) * 0.9,
      wide: size * (0.55 + 0.45 * Math.cos(swing * 1.3)),
      tall: size,
      look: random(),
      hue: random(),
      alpha: ramp(age, 0, 0.25) * (1 - ramp(seconds, 2.2, 3)),
    };
  },
};
