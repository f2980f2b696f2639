const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** One red picture of 5 × 3 pixels in each of the encodings that browsers write. */
export const still = {
  png: bytesOf(
    'iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAYAAABbNsX4AAAAIklEQVR4AWzIMQ0AAAwCwQYhnfGvAlewEz755aCne9xoYgAAAP//5MMklwAAAAZJREFUAwAZ+ApIokxwOwAAAABJRU5ErkJggg==',
  ),
  jpeg: bytesOf(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAADAAUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAqH/2Q==',
  ),
  lossyWebp: bytesOf('UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoFAAMAB0CWJaACdAF1AAD+4uBIw1uv6u/O36ntgAA='),
  losslessWebp: bytesOf('UklGRh4AAABXRUJQVlA4TBEAAAAvBIAAAAdQjyIXpf+BiOh/AAA='),
};

/** A copy with some bytes written over at an offset. */
export function changed(bytes: Uint8Array<ArrayBuffer>, at: number, ...written: number[]): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy.set(written, at);
  return copy;
}

/** A PNG whose header says that it is so large. */
export const pngOf = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const copy = still.png.slice();
  new DataView(copy.buffer).setUint32(16, width);
  new DataView(copy.buffer).setUint32(20, height);
  return copy;
};

/** The PNG with the chunk of an animation put before its pixels. */
export const movingPng = (() => {
  const headEnd = 8 + 12 + 13;
  const chunk = Uint8Array.from([0, 0, 0, 8, ...new TextEncoder().encode('acTL'), ...new Uint8Array(12)]);
  return Uint8Array.from([...still.png.slice(0, headEnd), ...chunk, ...still.png.slice(headEnd)]);
})();

/** A WebP in the extended form: of so many pixels, moving or not. */
export function extendedWebp(width: number, height: number, moves: boolean): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(12 + 18 + still.lossyWebp.length - 12);
  file.set(still.lossyWebp.slice(0, 12));
  file.set(new TextEncoder().encode('VP8X'), 12);
  const view = new DataView(file.buffer);
  view.setUint32(4, file.length - 8, true);
  view.setUint32(16, 10, true);
  view.setUint8(20, moves ? 0x02 : 0);
  view.setUint32(24, width - 1, true);
  view.setUint32(27, height - 1, true);
  file.set(still.lossyWebp.slice(12), 30);
  return file;
}
