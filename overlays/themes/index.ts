/// <reference types="vite/client" />
import type { Theme } from '../../shared/show/stage.ts';

/** A face as `document.fonts.load` takes it, and the letters that it sets. */
export interface Face {
  readonly font: string;
  readonly sets: RegExp;
}

interface ThemeFiles {
  /** The theme's tokens and its table of faces: fetched when a show first wants them, no part of the first load. */
  readonly sheets: () => readonly Promise<unknown>[];
  /** Faces of digits and Latin letters. */
  readonly latin: readonly string[];
  /** The face of Chinese titles, where it is not that of the text. */
  readonly chinese?: string;
}

/** The themes there are. A new one is a sheet of tokens, a sheet of faces, and an entry here. */
export const themes: Readonly<Record<Theme, ThemeFiles>> = {
  festival: {
    sheets: () => [import('./festival.css'), import('./festival-letters.css')],
    latin: ['800 40px "Roboto Serif"', '600 40px "Barlow Condensed"', '700 40px "Barlow Condensed"'],
    chinese: '900 40px "Noto Serif SC Variable"',
  },
  porcelain: {
    sheets: () => [import('./porcelain.css'), import('./porcelain-letters.css')],
    latin: [
      '700 40px "Playfair Figure"',
      '700 40px "Playfair"',
      '600 40px "Sofia Sans Condensed"',
      '700 40px "Sofia Sans Condensed"',
    ],
    chinese: '700 40px "Noto Serif SC Variable"',
  },
  neon: {
    sheets: () => [import('./neon.css'), import('./neon-letters.css')],
    latin: [
      '800 40px "Oxanium Figure"',
      '800 40px "Oxanium"',
      '600 40px "Barlow Condensed"',
      '700 40px "Barlow Condensed"',
    ],
  },
  market: {
    sheets: () => [import('./market.css'), import('./market-letters.css')],
    latin: ['800 40px "Grandstander Figure"', '800 40px "Grandstander"', '600 40px "Caveat Brush"'],
    chinese: '400 40px "ZCOOL KuaiLe"',
  },
  broadcast: {
    sheets: () => [import('./broadcast.css'), import('./broadcast-letters.css')],
    latin: [
      '800 40px "Roboto Condensed Figure"',
      '600 40px "Roboto Condensed"',
      '700 40px "Roboto Condensed"',
      '800 40px "Roboto Condensed"',
    ],
  },
};

/** Latin letters, those of Vietnam among them, and signs of currencies. */
const latin = /[\u0020-\u024f\u1e00-\u1eff\u20a0-\u20cf]/u;
/** Of Noto's Chinese faces, which stand before the others, also Cyrillic and what a Latin face lacks. */
const chinese = /[\u0400-\u045f\u1e00-\u1eff\u20a0-\u20cf\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** The faces of every theme. */
const common: readonly Face[] = [
  { font: '700 40px "Noto Sans SC Variable"', sets: chinese },
  { font: '700 40px "Noto Sans Arabic Variable"', sets: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u },
  { font: '700 40px "Noto Sans Hebrew Variable"', sets: /[\u0590-\u05ff]/u },
  // Greek, Cyrillic, Devanagari, and Latin letters and signs of currencies that a theme's own face lacks.
  {
    font: '700 40px "Noto Sans Variable"',
    sets: /[\u0100-\u024f\u0370-\u052f\u0900-\u097f\u1e00-\u1fff\u20a0-\u20cf\ua8e0-\ua8ff]/u,
  },
  // Hangul and Roman numerals.
  {
    font: '700 40px "Noto Sans KR Variable"',
    sets: /[\u1100-\u11ff\u2150-\u218f\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]/u,
  },
  { font: '700 40px "Noto Sans Thai Variable"', sets: /[\u0e00-\u0e7f]/u },
  { font: '700 40px "Noto Sans Bengali Variable"', sets: /[\u0980-\u09ff]/u },
  { font: '700 40px "Noto Emoji Variable"', sets: /\p{Extended_Pictographic}/u },
];

/** All faces that a theme may need. */
export const facesOf = (theme: Theme): readonly Face[] => [
  ...themes[theme].latin.map((font) => ({ font, sets: latin })),
  ...[themes[theme].chinese ?? []].flat().map((font) => ({ font, sets: chinese })),
  ...common,
];

/** Fetches the sheets of a theme. Rejects where one of them does not come. */
export async function loadSheets(theme: Theme): Promise<void> {
  await Promise.all([import('./base.css'), import('./common-letters.css'), ...themes[theme].sheets()]);
}
