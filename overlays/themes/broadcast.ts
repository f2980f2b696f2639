/// <reference types="vite/client" />
import type { ThemeParts } from './theme.ts';

/** Sober, as the news: what of the theme is no token. Those are in `broadcast.css`. */
export const broadcast: ThemeParts = {
  sheets: () => [import('./broadcast.css'), import('./broadcast-letters.css')],
  latin: [
    '800 40px "Roboto Condensed Figure"',
    '600 40px "Roboto Condensed"',
    '700 40px "Roboto Condensed"',
    '800 40px "Roboto Condensed"',
  ],
  bursts: { unlocked: 'sparks', completed: 'sparks', reached: 'sparks', dropped: 'sparks' },
  palette: { colours: [0xffffff, 0xcfe3ff, 0xffd66b], amount: 0.45 },
};
