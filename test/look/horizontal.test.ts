import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import { faintTexts, type Video } from '../kit/legibility.ts';
import { Sheets, type SheetPage } from '../kit/sheets.ts';
import { videosOf } from '../kit/videos.ts';
import { groups, horizontalSheetOf } from './sheets.ts';
import { wordsOff } from './words.ts';

/* The horizontal canvas: what `look.test.ts` asks of the vertical one, but for stored pictures; each group in a theme of its own. */

let sheets: Sheets;
let videos: Record<string, Video>;
beforeAll(async () => {
  [sheets, videos] = await Promise.all([Sheets.open(149), videosOf('horizontal')]);
});
afterAll(() => sheets[Symbol.asyncDispose]());

/** What a viewer would stumble over, and what is hard to read. */
async function stumblesOn(sheet: SheetPage, cells: readonly MeasuredCell[]): Promise<string[]> {
  const found = cells.flatMap(({ state, findings }) =>
    findings.map(({ kind, text, detail }) => `${state}: ${kind}: “${text}” ${detail}`),
  );
  const whole = PNG.sync.read(await sheet.picture());
  await sheet.hideLetters();
  const faint = faintTexts(cells, { whole, withoutLetters: PNG.sync.read(await sheet.picture()) }, videos);
  return [
    ...found,
    ...faint.map(
      ({ state, part, text, value, least, where }) =>
        `${state}: .${part} “${text}” has ${value.toFixed(2)} of ${least} over ${where}`,
    ),
  ];
}

test.each(groups)('%s can be read over any video, keeps its words whole and says what it says', async (group) => {
  await using sheet = await sheets.show(horizontalSheetOf(group));
  const cells = await sheet.cells();
  expect([...wordsOff(sheet.query, cells), ...(await stumblesOn(sheet, cells))]).toEqual([]);
});
