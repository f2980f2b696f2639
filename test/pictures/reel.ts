import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { REEL } from '../../overlays/gallery/groups.ts';
import { REEL_MS } from '../../overlays/gallery/reel.ts';
import { Sheets } from '../kit/sheets.ts';
import { PHONE } from '../look/sheets.ts';

const file = path.resolve(import.meta.dirname, '../../docs/pictures/sale.webp');
const FRAMES_PER_SECOND = 12;

/** Takes the short moving picture, at phone size: frame by frame, each at its instant, so that it never stutters. */
export async function takeReel(): Promise<void> {
  await using sheets = await Sheets.open(149);
  await using sheet = await sheets.show({ sheet: 'stage', states: REEL, language: 'en', scale: PHONE }, 480);
  const [cell] = await sheet.cells();
  const frames: Buffer[] = [];
  for (let frame = 0; frame * 1_000 < REEL_MS * FRAMES_PER_SECOND; frame += 1) {
    await sheet.drawAfter(Math.round((frame * 1_000) / FRAMES_PER_SECOND));
    frames.push(await sheet.page.screenshot({ clip: cell!.shown }));
  }
  const delay = frames.map(() => Math.round(1_000 / FRAMES_PER_SECOND));
  // The last picture stays a moment before all begins anew.
  delay[delay.length - 1] = 1_500;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await sharp(frames, { join: { animated: true } })
    .webp({ quality: 84, effort: 4, loop: 0, delay })
    .toFile(file);
  console.log(
    `${path.relative(process.cwd(), file)}: ${frames.length} frames, ${Math.round(fs.statSync(file).size / 1_000)} kB`,
  );
}
