import type { Measured } from './measured.ts';

/** Markers that begin a frame and so hold its size: 0xC0 to 0xCF but for tables (C4), reserved (C8) and coding (CC). */
const beginsFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG: segments from the first byte on, each with its length, one of which begins the frame. */
export function measureJpeg(view: DataView): Measured | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // A marker may be preceded by any number of 0xFF.
    if (marker === 0xff) at += 1;
    else if (beginsFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), moves: false };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}
