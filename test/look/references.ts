import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Theme } from '../../shared/show/stage.ts';

/*
 * Stored pictures of every state of every widget in every theme. They are kept almost without loss, no pixel further off than 8 of
 * 255, and machines differ by a shade, so a picture is compared with a reference that is a little off: by what very few single
 * pixels may differ, and, much closer, by what small squares differ on average. What a state says is kept beside it, in words:
 * `words.ts`.
 */

const folder = path.resolve(import.meta.dirname, 'references');

/** How far a single pixel may be off, of 255, and how many of a sheet may be further; they may not touch. */
const PIXEL = { off: 64, many: 2 } as const;
/** Side of the squares, px, and how far their mean may be off. */
const SQUARE = { side: 8, off: 12 } as const;
/** What is see-through is looked at over this grey. */
const GREY = 119;

export const referenceOf = (group: string, theme: Theme): string => path.join(folder, theme, `${group}.webp`);

export async function writeReference(group: string, theme: Theme, picture: Buffer): Promise<void> {
  const file = referenceOf(group, theme);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, await asReference(picture));
}

/** A picture as it is kept. */
export const asReference = (picture: Buffer): Promise<Buffer> =>
  onGrey(picture).webp({ nearLossless: true, quality: 20, effort: 6 }).toBuffer();

/** A reference as pictures come from a page, to be shown beside one. */
export const asPicture = (reference: Buffer): Promise<Buffer> => sharp(reference).png().toBuffer();

const onGrey = (picture: Buffer) =>
  sharp(picture)
    .flatten({ background: { r: GREY, g: GREY, b: GREY } })
    .removeAlpha();

async function pixelsOf(picture: Buffer) {
  const { data, info } = await onGrey(picture).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** What differs between a picture and its reference; empty when they agree. */
export async function differenceOf(reference: Buffer, picture: Buffer): Promise<string> {
  const [one, other] = await Promise.all([pixelsOf(reference), pixelsOf(picture)]);
  if (one.width !== other.width || one.height !== other.height) {
    return `it was ${one.width}×${one.height} px and is ${other.width}×${other.height} px`;
  }
  const { width, height } = one;
  const across = Math.ceil(width / SQUARE.side);
  const sums = new Int32Array(across * Math.ceil(height / SQUARE.side) * 3);
  const far: number[] = [];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const square =
      Math.floor(Math.floor(pixel / width) / SQUARE.side) * across + Math.floor((pixel % width) / SQUARE.side);
    let isFar = false;
    for (let channel = 0; channel < 3; channel += 1) {
      const off = other.data[pixel * 3 + channel]! - one.data[pixel * 3 + channel]!;
      isFar ||= Math.abs(off) > PIXEL.off;
      sums[square * 3 + channel]! += off;
    }
    if (isFar) far.push(pixel);
  }
  const squares = sums.filter((sum) => Math.abs(sum) > SQUARE.off * SQUARE.side ** 2).length;
  if (far.length <= PIXEL.many && !touching(far, width) && squares === 0) return '';
  return `${far.length} pixels are off by more than ${PIXEL.off}, ${squares} squares by more than ${SQUARE.off} on average`;
}

/** Whether two of these pixels are neighbours. */
function touching(pixels: readonly number[], width: number): boolean {
  const all = new Set(pixels);
  return pixels.some((pixel) => [1, width - 1, width, width + 1].some((step) => all.has(pixel + step)));
}
