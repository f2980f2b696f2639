import { describe, expect, test } from 'vitest';
import { changed, extendedWebp, movingPng, pngOf, still } from '../test-kit/pictures.ts';
import { measure } from './measure.ts';

const text = (content: string) => new TextEncoder().encode(content);

describe('a picture', () => {
  test.each(Object.entries(still))('in %s tells its kind and size', (name, bytes) => {
    const type = `image/${name.toLowerCase().replace(/loss(y|less)/, '')}`;
    expect(measure(bytes)).toEqual({ type, width: 5, height: 3, moves: false });
  });

  test('in the extended form of WebP tells its size and whether it moves', () => {
    expect(measure(extendedWebp(1200, 640, false))).toMatchObject({ width: 1200, height: 640, moves: false });
    expect(measure(extendedWebp(1200, 640, true))).toMatchObject({ type: 'image/webp', moves: true });
  });

  test('in PNG that is an animation says so', () => {
    expect(measure(movingPng)).toEqual({ type: 'image/png', width: 5, height: 3, moves: true });
  });

  test('in JPEG is found behind other segments and filling bytes', () => {
    const comment = [0xff, 0xff, 0xfe, 0, 6, 0xff, 0xc0, 0, 0];
    const bytes = Uint8Array.from([...still.jpeg.slice(0, 2), ...comment, ...still.jpeg.slice(2)]);
    expect(measure(bytes)).toMatchObject({ width: 5, height: 3 });
  });

  test('may lie within a larger buffer', () => {
    const around = Uint8Array.from([1, 2, 3, ...still.png]);
    expect(measure(around.subarray(3))).toMatchObject({ type: 'image/png' });
  });
});

describe('no picture', () => {
  test.each([
    ['nothing', new Uint8Array(0)],
    ['text', text('a picture, honestly')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3"><script>1</script></svg>')],
    ['GIF', text(`GIF89a${'\0'.repeat(40)}`)],
    ['a PNG without its header', changed(still.png, 12, 0x78)],
    ['a PNG without a side', pngOf(0, 3)],
    ['a PNG without pixels', still.png.slice(0, 40)],
    ['a JPEG that never begins a frame', still.jpeg.slice(0, 140)],
    ['a JPEG with a broken segment', changed(still.jpeg, 20, 0x00)],
    ['a WebP shorter than it says', still.lossyWebp.slice(0, -8)],
    ['a WebP of an unknown coding', changed(still.lossyWebp, 15, 0x39)],
    ['a WebP without its start code', changed(still.lossyWebp, 23, 0)],
  ])('is seen in %s', (_, bytes) => {
    expect(measure(bytes)).toBeUndefined();
  });

  test('is any beginning of a picture so short that its size is not in it', () => {
    for (const bytes of Object.values(still))
      for (let length = 0; length < 25; length += 1) expect(measure(bytes.slice(0, length))).toBeUndefined();
  });
});
