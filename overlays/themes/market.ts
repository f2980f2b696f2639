/// <reference types="vite/client" />
import type { ThemeParts } from './theme.ts';

/** Warm and made by hand: what of the theme is no token. Those are in `market.css`. */
export const market: ThemeParts = {
  sheets: () => [import('./market.css'), import('./market-letters.css')],
  latin: ['800 40px "Grandstander Figure"', '800 40px "Grandstander"', '600 40px "Caveat Brush"'],
  chinese: '400 40px "ZCOOL KuaiLe"',
  bursts: { unlocked: 'confetti', completed: 'coins', reached: 'confetti', dropped: 'petals' },
  palette: { colours: [0xf4a63c, 0xe4572e, 0xf7dc96, 0x7aa65c], amount: 0.9 },
};
