/// <reference types="vite/client" />
import type { ThemeParts } from './theme.ts';

/** Red lacquer and gold leaf: what of the theme is no token. Those are in `festival.css`. */
export const festival: ThemeParts = {
  sheets: () => [import('./festival.css'), import('./festival-letters.css')],
  latin: ['800 40px "Roboto Serif"', '600 40px "Barlow Condensed"', '700 40px "Barlow Condensed"'],
  chinese: '900 40px "Noto Serif SC Variable"',
  bursts: { unlocked: 'confetti', completed: 'coins', reached: 'sparks', dropped: 'petals' },
  palette: { colours: [0xffe39a, 0xf2b632, 0xff5a3c, 0xd3131d, 0xfff3c9], amount: 1 },
};
