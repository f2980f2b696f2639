import { PNG } from 'pngjs';

/** A part of a picture, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const pictureOf = (png: Buffer): PNG => PNG.sync.read(png);

const isInside = ({ x, y, width, height }: Box, column: number, row: number, margin: number) =>
  column >= x - margin && column < x + width + margin && row >= y - margin && row < y + height + margin;

/** Chromium draws one gradient with up to 3 of 255 steps of difference, depending on which tiles it had to paint anew. */
const GRADIENT_NOISE = 4;

/** How many pixels differ between two pictures of one size, in any channel and by more than `tolerance` of 255. */
export function differingPixels(one: Buffer, other: Buffer, tolerance: number = GRADIENT_NOISE): number {
  const [first, second] = [pictureOf(one), pictureOf(other)];
  if (first.width !== second.width || first.height !== second.height) return Infinity;
  let differing = 0;
  for (let pixel = 0; pixel < first.data.length; pixel += 4) {
    const isFar = (channel: number) =>
      Math.abs(first.data[pixel + channel]! - second.data[pixel + channel]!) > tolerance;
    if (isFar(0) || isFar(1) || isFar(2) || isFar(3)) differing += 1;
  }
  return differing;
}

/** How many pixels are not fully transparent: in all, within one box, or outside `boxes` widened by `margin`. */
export function visiblePixels(
  png: Buffer,
  { within, outside = [], margin = 0 }: { within?: Box; outside?: readonly Box[]; margin?: number } = {},
): number {
  const { data, width } = pictureOf(png);
  let visible = 0;
  for (let index = 0; index < data.length / 4; index += 1) {
    if (data[index * 4 + 3] === 0) continue;
    const [column, row] = [index % width, Math.floor(index / width)];
    if (within && !isInside(within, column, row, 0)) continue;
    if (!outside.some((box) => isInside(box, column, row, margin))) visible += 1;
  }
  return visible;
}
