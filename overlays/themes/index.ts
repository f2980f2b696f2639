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

const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** The faces of every theme. */
const common: readonly Face[] = [
  { font: '700 40px "Noto Sans SC Variable"', sets: chinese },
  { font: '700 40px "Noto Sans Arabic Variable"', sets: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u },
  { font: '700 40px "Noto Sans Hebrew Variable"', sets: /[\u0590-\u05ff]/u },
  { font: '700 40px "Noto Emoji Variable"', sets: /\p{Extended_Pictographic}/u },
];

/** All faces that a theme may need. */
export const facesOf = (theme: Theme): readonly Face[] => [
  ...themes[theme].latin.map((font) => ({ font, sets: /[\u0020-\u024f\u20a0-\u20cf]/u })),
  ...[themes[theme].chinese ?? []].flat().map((font) => ({ font, sets: chinese })),
  ...common,
];

/** Fetches the sheets of a theme. Rejects where one of them does not come. */
export async function loadSheets(theme: Theme): Promise<void> {
  await Promise.all([import('./base.css'), import('./common-letters.css'), ...themes[theme].sheets()]);
}
