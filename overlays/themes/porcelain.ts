/// <reference types="vite/client" />
import type { ThemeParts } from './theme.ts';

/** Quiet luxury: what of the theme is no token. Those are in `porcelain.css`. */
export const porcelain: ThemeParts = {
  sheets: () => [import('./porcelain.css'), import('./porcelain-letters.css')],
  latin: [
    '700 40px "Playfair Figure"',
    '700 40px "Playfair"',
    '600 40px "Sofia Sans Condensed"',
    '700 40px "Sofia Sans Condensed"',
  ],
  chinese: '700 40px "Noto Serif SC Variable"',
  bursts: { unlocked: 'petals', completed: 'petals', reached: 'petals', dropped: 'petals' },
  palette: { colours: [0xffffff, 0xf6dfe2, 0xeebfc8, 0xdfe8f2], amount: 0.75 },
};
