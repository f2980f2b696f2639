import { LARGEST_PICTURE } from '../../shared/pictures.ts';

/** As large as any widget shows a picture, twice over, px. */
const WIDEST = 1200;
/** Tried one after the other until the file is small enough. */
const attempts = [
  { side: WIDEST, quality: 0.9 },
  { side: WIDEST, quality: 0.75 },
  { side: 800, quality: 0.75 },
  { side: 400, quality: 0.7 },
] as const;

/** The size of a picture within a square of `most` px, its shape kept. */
export function sizeWithin(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photograph as a phone takes it, made small enough to keep: drawn anew, so that nothing of what a camera writes beside the
 * pixels (where and when) goes along, and an animation becomes its first picture. Undefined for what is no picture.
 */
export async function shrink(file: Blob): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    for (const { side, quality } of attempts) {
      const drawn = draw(bitmap, side, quality);
      if (drawn.size <= LARGEST_PICTURE) return drawn;
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}

/**
 * The picture of a canvas as a file. At once: `toBlob` waits for the browser to be idle, which an old one on a busy phone may not be
 * for half a minute.
 */
export function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Blob {
  const [head = '', body = ''] = canvas.toDataURL(type, quality).split(',');
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? type });
}

/** WebP keeps a logo's transparency. A browser that cannot write it gives PNG instead. */
function draw(bitmap: ImageBitmap, side: number, quality: number): Blob {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, sizeWithin(bitmap.width, bitmap.height, side));
  // It is read back at once, so it is drawn where it is read: a graphics card has nothing to do with it.
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return encoded(canvas, 'image/webp', quality);
}
