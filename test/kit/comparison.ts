import fs from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = path.resolve(import.meta.dirname, '../../dist/look');

const paste = (from: PNG, onto: PNG, x: number) => PNG.bitblt(from, onto, 0, 0, from.width, from.height, x, 0);

/** Pictures of different sizes are compared on the larger one's. */
function padded(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const made = new PNG({ width, height });
  paste(picture, made, 0);
  return made;
}

/** Writes two pictures and what differs between them side by side; gives the file's path. */
export function writeComparison(name: string, expected: Buffer, actual: Buffer): string {
  const [first, second] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const [width, height] = [Math.max(first.width, second.width), Math.max(first.height, second.height)];
  const [one, other] = [padded(first, width, height), padded(second, width, height)];
  const differing = new PNG({ width, height });
  pixelmatch(one.data, other.data, differing.data, width, height, { threshold: 0.02, includeAA: true });
  const beside = new PNG({ width: width * 3, height });
  for (const [index, picture] of [one, other, differing].entries()) paste(picture, beside, index * width);
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.png`);
  fs.writeFileSync(file, PNG.sync.write(beside));
  return path.relative(process.cwd(), file);
}
