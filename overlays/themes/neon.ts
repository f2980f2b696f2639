/// <reference types="vite/client" />
import type { ThemeParts } from './theme.ts';

/** Light in the dark: what of the theme is no token. Those are in `neon.css`. */
export const neon: ThemeParts = {
  sheets: () => [import('./neon.css'), import('./neon-letters.css')],
  latin: [
    '800 40px "Oxanium Figure"',
    '800 40px "Oxanium"',
    '600 40px "Barlow Condensed"',
    '700 40px "Barlow Condensed"',
  ],
  bursts: { unlocked: 'sparks', completed: 'confetti', reached: 'sparks', dropped: 'sparks' },
  palette: { colours: [0x23f0ff, 0xff3ddb, 0xf4ff4a, 0x9a6bff], amount: 1 },
};
