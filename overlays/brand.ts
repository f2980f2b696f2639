import type { Brand } from '../shared/show/stage.ts';

/** The share of light that a channel of sRGB stands for, WCAG 2. */
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** How bright a colour `#rrggbb` is, 0 black to 1 white. */
export function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const INK = '#000000';
const PAPER = '#ffffff';

/**
 * A brand's colour as custom properties of the stage: `--brand` fills tags and chips where the theme has them filled, `--on-brand`
 * is the ink that reads on it, black or white. Null where the theme's own colour stays; `Object.entries` of it go to the stage's style.
 */
export function brandProperties({ colour }: Brand): Readonly<Record<'--brand' | '--on-brand', string | null>> {
  if (colour === undefined) return { '--brand': null, '--on-brand': null };
  const isDark = contrastOf(colour, PAPER) >= contrastOf(colour, INK);
  return { '--brand': colour, '--on-brand': isDark ? PAPER : INK };
}
