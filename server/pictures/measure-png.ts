import { hasLetters, type Measured } from './measured.ts';

/** The first chunk's start, after the 8 bytes of the signature. */
const FIRST = 8;
/** Length, name and checksum around a chunk's data, bytes. */
const AROUND = 12;

/** PNG: a signature, then chunks, of which the first holds the size. An `acTL` before the pixels makes it an animation. */
export function measurePng(view: DataView): Measured | undefined {
  if (!hasLetters(view, 1, 'PNG\r\n\x1a\n') || view.getUint8(0) !== 0x89) return undefined;
  if (!hasLetters(view, FIRST + 4, 'IHDR') || view.byteLength < FIRST + AROUND + 13) return undefined;
  let moves = false;
  for (let at = FIRST; at + AROUND <= view.byteLength; at += AROUND + view.getUint32(at)) {
    if (hasLetters(view, at + 4, 'acTL')) moves = true;
    if (hasLetters(view, at + 4, 'IDAT'))
      return { type: 'image/png', width: view.getUint32(FIRST + 8), height: view.getUint32(FIRST + 12), moves };
  }
  return undefined;
}
