import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineVersions } from '../kit/engines.mjs';
import { writeComparison } from '../kit/comparison.ts';
import { differingPixels } from '../kit/pixels.ts';
import { Sheets, type SheetPage, type SheetQuery } from '../kit/sheets.ts';
import { burstSheets, groups, movingSheetOf } from './sheets.ts';

/*
 * A frame follows from the show and room time alone, to the pixel and within each engine: a page that came straight to an instant, a
 * second page that lived up to it, frame by frame at last, and the first when it comes back to it from later, show the same. Every
 * state of every widget on both canvases: at the instant worth looking at, in the middle of what moves, and in bursts of every
 * kind.
 */

const LIVED_MS = 1_000;

describe.each(engineVersions)('in Chromium %d', (version) => {
  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await Sheets.open(version);
  });
  afterAll(() => sheets[Symbol.asyncDispose]());

  /** Where a sheet differs from itself by the way that its pages came, and how many bursts are on it. */
  async function compare(name: string, query: SheetQuery): Promise<{ differences: string[]; bursts: number }> {
    const pages = await Promise.all([sheets.show(query), sheets.show({ ...query, lived: LIVED_MS })]);
    await using fresh = pages[0];
    await using lived = pages[1];
    const straight = await anew(fresh);
    const others = { 'that lived through it': await anew(lived), 'that came back': await cameBack(fresh) };
    const differences = Object.entries(others).flatMap(([how, picture]) => {
      if (straight.equals(picture) || differingPixels(straight, picture, 0) === 0) return [];
      return [`on a page ${how}: ${writeComparison(`same-pixels ${version} ${name} ${how}`, straight, picture)}`];
    });
    return { differences, bursts: await fresh.page.locator('canvas.burst').count() };
  }

  test.each(groups)('%s looks the same however a page came to its instants', async (group) => {
    const query = movingSheetOf(group, engineVersions.indexOf(version));
    const { differences } = await compare(group, query);
    expect(differences).toEqual([]);
  });

  test.each(Object.entries(burstSheets))(
    '%s in mid-flight look the same however a page came there',
    async (kind, query) => {
      const { differences, bursts } = await compare(kind, query);
      expect(bursts).toBeGreaterThan(0);
      expect(differences).toEqual([]);
    },
  );
});

async function anew(sheet: SheetPage): Promise<Buffer> {
  await sheet.repaint();
  return sheet.picture();
}

async function cameBack(sheet: SheetPage): Promise<Buffer> {
  await sheet.live(-LIVED_MS);
  return anew(sheet);
}
