import type { Theme } from '../../shared/show/stage.ts';
import type { BurstKind } from './bursts.ts';

interface Palette {
  readonly colours: readonly number[];
  /** The share of a burst's pieces that this theme lets fly. */
  readonly amount: number;
}

/** How loud each theme celebrates, and in which colours. */
export const palettes: Record<Theme, Palette> = {
  festival: { colours: [0xffe39a, 0xf2b632, 0xff5a3c, 0xd3131d, 0xfff3c9], amount: 1 },
  porcelain: { colours: [0xffffff, 0xf6dfe2, 0xeebfc8, 0xdfe8f2], amount: 0.75 },
  neon: { colours: [0x23f0ff, 0xff3ddb, 0xf4ff4a, 0x9a6bff], amount: 1 },
  market: { colours: [0xf4a63c, 0xe4572e, 0xf7dc96, 0x7aa65c], amount: 0.9 },
  broadcast: { colours: [0xffffff, 0xcfe3ff, 0xffd66b], amount: 0.45 },
};

const white = [0xffffff];

/** Coins bring their own gold; all else takes the theme's colours. */
export const coloursOf = (theme: Theme, kind: BurstKind): readonly number[] =>
  kind === 'coins' ? white : palettes[theme].colours;
