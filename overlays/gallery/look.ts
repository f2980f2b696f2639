import { Language } from '../../shared/language.ts';
import { Theme } from '../../shared/show/stage.ts';
import { canvasNames, platforms, type Canvas, type Platform } from '../../shared/zones.ts';

export const backgrounds = ['busy', 'light', 'dark', 'moving', 'none'] as const;
export type Background = (typeof backgrounds)[number];

/** How a demo is looked at: all that its show does not say. It stands in the address of the gallery and of its sheets. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly canvas: Canvas;
  readonly background: Background;
  /** Undefined: the one that the show names. */
  readonly platform: Platform | undefined;
  /** No canvas element, no burst. */
  readonly isLite: boolean;
  /** The same information without motion. */
  readonly isCalm: boolean;
}

export const oneOf = <T extends string>(text: string | null, options: readonly T[]): T | undefined =>
  options.find((option) => option === text);

/** Reads `theme=…&language=…&canvas=…&background=…&platform=…&lite=1&calm=1`. */
export function readLook(query: URLSearchParams, browserLanguage: string): Look {
  return {
    theme: oneOf(query.get('theme'), Theme.options) ?? Theme.options[0]!,
    language: oneOf(query.get('language'), Language.options) ?? (/^zh/i.test(browserLanguage) ? 'zh-CN' : 'en'),
    canvas: oneOf(query.get('canvas'), canvasNames) ?? 'vertical',
    background: oneOf(query.get('background'), backgrounds) ?? 'busy',
    platform: oneOf(query.get('platform'), platforms),
    isLite: query.get('lite') === '1',
    isCalm: query.get('calm') === '1',
  };
}

/** The same as words of an address; what is as usual is left out. */
export function writeLook({ platform, isLite, isCalm, ...look }: Look): Record<string, string> {
  const { theme, language, canvas, background } = look;
  const rest = {
    ...(platform ? { platform } : {}),
    ...(isLite ? { lite: '1' } : {}),
    ...(isCalm ? { calm: '1' } : {}),
  };
  return { theme, language, canvas, background, ...rest };
}
