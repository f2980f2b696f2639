/// <reference types="vite/client" />
import type { Theme } from '../../shared/show/stage.ts';
import { broadcast } from './broadcast.ts';
import { festival } from './festival.ts';
import { market } from './market.ts';
import { neon } from './neon.ts';
import { porcelain } from './porcelain.ts';
import type { ThemeParts } from './theme.ts';

/** A face as `document.fonts.load` takes it, and the letters that it sets. */
export interface Face {
  readonly font: string;
  readonly sets: RegExp;
}

/** The themes there are; the compiler wants one for each name in `shared/themes.ts`. */
export const themes: Readonly<Record<Theme, ThemeParts>> = { festival, porcelain, neon, market, broadcast };

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
