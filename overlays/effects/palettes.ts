import type { Theme } from '../../shared/show/stage.ts';
import { themes } from '../themes/index.ts';
import type { BurstKind } from './bursts.ts';

const white = [0xffffff];

/** Coins bring their own gold; all else takes the theme's colours. */
export const coloursOf = (theme: Theme, kind: BurstKind): readonly number[] =>
  kind === 'coins' ? white : themes[theme].palette.colours;

/** The share of a burst's pieces that a theme lets fly. */
export const amountOf = (theme: Theme): number => themes[theme].palette.amount;
