import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineVersions } from '../kit/engines.mjs';
import { writeComparison } from '../kit/comparison.ts';
import { differingPixels } from '../kit/pixels.ts';
import { Sheets } from '../kit/sheets.ts';
import { groups, movingSheetOf } from './sheets.ts';

/*
 * A frame follows from the show and room time alone, to the pixel and within each engine: a page that came straight to an instant, one
 * that played up to it, and one that came back to it from later show the same. Every state of every widget, at the instant worth
 * looking at, in the middle of what moves, and in the middle of its bursts.
 */

const LIVED_MS = 2_000;

describe.each(engineVersions)('in Chromium %d', (version) => {
  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await Sheets.open(version);
  });
  afterAll(() => sheets[Symbol.asyncDispose]());

  test.each(groups)('%s looks the same however a page came to its instant', async (group) => {
    const query = movingSheetOf(group);
    const [fresh, played, back] = await Promise.all(
      [0, LIVED_MS, -LIVED_MS].map((lived) => sheets.picture({ ...query, lived })),
    );
    for (const [how, other] of [
      ['played', played!],
      ['came back', back!],
    ] as const) {
      const differing = fresh!.equals(other) ? 0 : differingPixels(fresh!, other, 0);
      const where = differing === 0 ? '' : writeComparison(`same-pixels ${version} ${group} ${how}`, fresh!, other);
      expect(differing, `pixels differ on a page that ${how}; see ${where}`).toBe(0);
    }
  });
});
