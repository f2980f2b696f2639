import type { BurstKind, Occasion } from '../effects/bursts.ts';

/** What bursts are made of in a theme. */
export interface Palette {
  readonly colours: readonly number[];
  /** The share of a burst's pieces that this theme lets fly. */
  readonly amount: number;
}

/** All of a theme that is not a token of its sheet. */
export interface ThemeParts {
  /** The theme's tokens and its table of faces: fetched when a show first wants them, no part of the first load. */
  readonly sheets: () => readonly Promise<unknown>[];
  /** Faces of digits and Latin letters. */
  readonly latin: readonly string[];
  /** The face of Chinese titles, where it is not that of the text. */
  readonly chinese?: string;
  /** What flies when something is celebrated. */
  readonly bursts: Readonly<Record<Occasion, BurstKind>>;
  readonly palette: Palette;
}
