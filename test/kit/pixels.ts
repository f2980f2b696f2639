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

/** How many pixels differ between two pictures of one size, in any channel and by however little. */
export function differingPixels(one: Buffer, other: Buffer): number {
  const [first, second] = [pictureOf(one), pictureOf(other)];
  if (first.width !== second.width || first.height !== second.height) return Infinity;
  const [left, right] = [wordsOf(first), wordsOf(second)];
  let differing = 0;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) differing += 1;
  return differing;
}

/** One number per pixel. */
const wordsOf = ({ data }: PNG) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);

/** How many pixels are not fully transparent, in all or outside `boxes` widened by `margin`. */
export function visiblePixels(png: Buffer, { outside = [], margin = 0 }: { outside?: readonly Box[]; margin?: number } = {}) {
  const { data, width } = pictureOf(png);
  let visible = 0;
  for (let index = 0; index < data.length / 4; index += 1) {
    if (data[index * 4 + 3] === 0) continue;
    const [column, row] = [index % width, Math.floor(index / width)];
    if (!outside.some((box) => isInside(box, column, row, margin))) visible += 1;
  }
  return visible;
}
