import { measureJpeg } from './measure-jpeg.ts';
import { measurePng } from './measure-png.ts';
import { measureWebp } from './measure-webp.ts';
import type { Measured } from './measured.ts';

/** Reads kind and size from the bytes, whatever the sender calls them. Undefined for anything but a picture of our kinds. */
export function measure(bytes: Uint8Array): Measured | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const measured = measurePng(view) ?? measureJpeg(view) ?? measureWebp(view);
  return measured && measured.width > 0 && measured.height > 0 ? measured : undefined;
}
