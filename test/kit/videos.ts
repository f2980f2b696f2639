import path from 'node:path';
import sharp from 'sharp';
import type { Canvas } from '../../shared/zones.ts';
import type { Video } from './legibility.ts';

/** What contrast is judged over: white, black and the busy picture of a canvas, tiled over the page at phone size. */
export async function videosOf(canvas: Canvas): Promise<Record<string, Video>> {
  const file = path.resolve(import.meta.dirname, `../../assets/busy-${canvas}.jpg`);
  const { data, info } = await sharp(file)
    .resize({ width: canvas === 'vertical' ? 390 : 694 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const busy: Video = (x, y) => {
    const at = ((y % info.height) * info.width + (x % info.width)) * 3;
    return [data[at]!, data[at + 1]!, data[at + 2]!];
  };
  return { white: () => [255, 255, 255], black: () => [0, 0, 0], busy };
}
