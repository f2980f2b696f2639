import { hasLetters, type Measured } from './measured.ts';

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

/** WebP: a RIFF file as long as it says, whose first chunk holds the size in one of three ways. */
export function measureWebp(view: DataView): Measured | undefined {
  if (!hasLetters(view, 0, 'RIFF') || !hasLetters(view, 8, 'WEBP') || view.byteLength < 30) return undefined;
  if (view.getUint32(4, true) + 8 > view.byteLength) return undefined;
  const size = sizeOf(view);
  return size && { type: 'image/webp', moves: false, ...size };
}

function sizeOf(view: DataView): (Pick<Measured, 'width' | 'height'> & { moves?: boolean }) | undefined {
  if (hasLetters(view, 12, 'VP8X')) {
    const moves = (view.getUint8(20) & 0x02) !== 0;
    return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1, moves };
  }
  if (hasLetters(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (hasLetters(view, 12, 'VP8 ') && hasLetters(view, 23, '\x9d\x01\x2a'))
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return undefined;
}
