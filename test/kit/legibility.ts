import type { PNG } from 'pngjs';
import {
  channelOf,
  colourOf,
  contrastOf,
  leastContrast,
  linearOf,
  lowestTenth,
  type Colour,
} from '../../overlays/gallery/contrast.ts';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import type { TextRun } from '../../overlays/gallery/text-runs.ts';

/** What the widgets lie over: gives the colour at a pixel of the page. */
export type Video = (x: number, y: number) => Colour;

/** A sheet twice, without background: as it is, and without its letters. */
export interface Pictures {
  readonly whole: PNG;
  readonly withoutLetters: PNG;
}

const mixed = (top: number, bottom: number, alpha: number) => alpha * top + (1 - alpha) * bottom;

/** How a mixer lays a picture over a video: OBS does it in linear light in newer versions, in sRGB in older ones. */
const blends = {
  sRGB: mixed,
  linear: (top: number, bottom: number, alpha: number) => channelOf(mixed(linearOf(top), linearOf(bottom), alpha)),
} as const;
type Blend = (typeof blends)[keyof typeof blends];

const over = (top: Colour, bottom: Colour, alpha: number, blend: Blend): Colour =>
  alpha === 1
    ? top
    : [blend(top[0], bottom[0], alpha), blend(top[1], bottom[1], alpha), blend(top[2], bottom[2], alpha)];

interface Pixel {
  readonly colour: Colour;
  readonly alpha: number;
}

function pixelOf({ data, width }: PNG, x: number, y: number): Pixel {
  const at = (y * width + x) * 4;
  return { colour: [data[at]!, data[at + 1]!, data[at + 2]!], alpha: data[at + 3]! / 255 };
}

const distance = (one: Pixel, other: Pixel) =>
  one.colour.reduce((sum, channel, index) => sum + Math.abs(channel - other.colour[index]!), 0) +
  Math.abs(one.alpha - other.alpha) * 255;

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly ink: Pixel;
  readonly behind: Pixel;
}

/** The pixels of a text's lines that belong to what is shown of its stage. */
function samplesOf(
  { origin, scale, shown }: MeasuredCell,
  run: TextRun,
  { whole, withoutLetters }: Pictures,
): Sample[] {
  const found: Sample[] = [];
  for (const line of run.lines) {
    const from = { x: Math.ceil(origin.x + line.x * scale), y: Math.ceil(origin.y + line.y * scale) };
    const to = { x: origin.x + (line.x + line.width) * scale, y: origin.y + (line.y + line.height) * scale };
    for (let y = Math.max(from.y, Math.ceil(shown.y)); y < Math.min(to.y, shown.y + shown.height); y += 1) {
      for (let x = Math.max(from.x, Math.ceil(shown.x)); x < Math.min(to.x, shown.x + shown.width); x += 1) {
        found.push({ x, y, ink: pixelOf(whole, x, y), behind: pixelOf(withoutLetters, x, y) });
      }
    }
  }
  return found;
}

/** Where letters have no colour of their own, the pixels in which they show most are taken for it. */
const CORE = 0.75;

function inked(run: TextRun, samples: readonly Sample[]): Sample[] {
  const solid = run.colour === null ? null : colourOf(run.colour);
  if (solid) {
    // A letter's own alpha lies over what is behind it.
    return samples.map((sample) => ({
      ...sample,
      ink: {
        colour: over(solid, sample.behind.colour, run.opacity, blends.sRGB),
        alpha: run.opacity + sample.behind.alpha * (1 - run.opacity),
      },
    }));
  }
  const most = Math.max(0, ...samples.map(({ ink, behind }) => distance(ink, behind)));
  return samples.filter(({ ink, behind }) => distance(ink, behind) >= most * CORE);
}

/** A text that is hard to read. */
export interface Faint {
  readonly state: string;
  readonly text: string;
  readonly part: string;
  readonly value: number;
  readonly least: number;
  /** Over which video, and how it was blended. */
  readonly where: string;
}

/** The contrast of a text over a video, as a mixer blends it. */
function contrastOver(samples: readonly Sample[], video: Video, blend: Blend): number {
  return lowestTenth(
    samples.map(({ x, y, ink, behind }) => {
      const below = video(x, y);
      return contrastOf(over(ink.colour, below, ink.alpha, blend), over(behind.colour, below, behind.alpha, blend));
    }),
  );
}

/** All texts of a sheet that are harder to read than they may be over any of these videos; those in motion are left out. */
export function faintTexts(
  cells: readonly MeasuredCell[],
  pictures: Pictures,
  videos: Readonly<Record<string, Video>>,
): Faint[] {
  const found: Faint[] = [];
  for (const cell of cells) {
    for (const run of cell.texts.filter(({ isMoved }) => !isMoved)) {
      const samples = inked(run, samplesOf(cell, run, pictures));
      const least = leastContrast(run.fontSize);
      // Over what is opaque every video and every blend is the same.
      const isOpaque = samples.every(({ ink, behind }) => ink.alpha === 1 && behind.alpha === 1);
      for (const [video, colours] of Object.entries(videos).slice(0, isOpaque ? 1 : undefined)) {
        for (const [name, blend] of Object.entries(blends).slice(0, isOpaque ? 1 : undefined)) {
          const value = contrastOver(samples, colours, blend);
          if (value < least)
            found.push({ state: cell.state, text: run.text, part: run.part, value, least, where: `${video}, ${name}` });
        }
      }
    }
  }
  return found;
}
