/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The light of an sRGB channel: 0 to 255 becomes 0 to 1. */
export function linearOf(channel: number): number {
  const part = channel / 255;
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The sRGB channel of a light, the other way round. */
export function channelOf(light: number): number {
  return 255 * (light <= 0.003_130_8 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** How bright a colour is, 0 to 1, as WCAG 2 reckons. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour;
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue);
}

/** The contrast of two colours, 1 to 21 (WCAG 2). */
export function contrastOf(one: Colour, other: Colour): number {
  const [first, second] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Letters from this size on are figures that the eye takes as shapes, px of the canvas: 18 px bold on a phone. */
const LARGE = 50;

/** The least contrast of letters of a size, px of the canvas. */
export const leastContrast = (fontSize: number): number => (fontSize >= LARGE ? 3 : 4.5);

/** Reads `rgb(1, 2, 3)` and `rgba(…)`, as computed styles give colours; null for anything else and for what is see-through. */
export function colourOf(css: string): Colour | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(css)?.[1] ?? '').split(',').map(Number);
  return red === undefined || green === undefined || blue === undefined || alpha < 1 ? null : [red, green, blue];
}

/** The value below which a tenth of these lie: a few odd pixels do not make a text unreadable, a tenth of them does. */
export const lowestTenth = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 10)] ?? Infinity;
