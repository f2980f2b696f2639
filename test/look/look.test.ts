import fs from 'node:fs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Theme } from '../../shared/show/stage.ts';
import { widgetNames, type WidgetName } from '../../shared/widgets.ts';
import { canvasNames, platforms, safeAreaOf, type Area, type Platform } from '../../shared/zones.ts';
import { slots } from '../../shared/layout.ts';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import { demos } from '../../overlays/widgets/demos.ts';
import { writeComparison } from '../kit/comparison.ts';
import { faintTexts, type Video } from '../kit/legibility.ts';
import { Sheets, type SheetPage } from '../kit/sheets.ts';
import { videosOf } from '../kit/videos.ts';
import { asPicture, differenceOf, referenceOf } from './references.ts';
import { groups, sheetOf } from './sheets.ts';
import { wordsOff } from './words.ts';

/* What viewers see: every state of every widget in every theme, as pictures of the newest engine that OBS ships. */

const ENGINE = 149;
const isWhole = (name: WidgetName) => slots.whole.some((whole) => whole === name);
let sheets: Sheets;
let videos: Record<string, Video>;

beforeAll(async () => {
  [sheets, videos] = await Promise.all([Sheets.open(ENGINE), videosOf('vertical')]);
});
afterAll(() => sheets[Symbol.asyncDispose]());

/** Looks at a sheet in every theme, two pages at a time. */
async function inEachTheme<Found>(look: (theme: Theme) => Promise<Found[]>): Promise<Found[]> {
  const waiting = [...Theme.options];
  const found: Found[] = [];
  const work = async () => {
    for (let theme = waiting.shift(); theme; theme = waiting.shift()) found.push(...(await look(theme)));
  };
  await Promise.all([work(), work()]);
  return found;
}

async function differencesOf(group: string, theme: Theme, picture: Buffer): Promise<string[]> {
  const file = referenceOf(group, theme);
  if (!fs.existsSync(file)) return [`${theme}: there is no reference; make it with: npm run pictures -- --references`];
  const reference = fs.readFileSync(file);
  const difference = await differenceOf(reference, picture);
  if (difference === '') return [];
  const shown = writeComparison(`${group} ${theme}`, await asPicture(reference), picture);
  return [`${theme}: ${difference}; expected, actual and difference side by side: ${shown}`];
}

async function faintOn(
  sheet: SheetPage,
  cells: readonly MeasuredCell[],
  theme: Theme,
  picture: Buffer,
): Promise<string[]> {
  await sheet.hideLetters();
  const pictures = { whole: PNG.sync.read(picture), withoutLetters: PNG.sync.read(await sheet.picture()) };
  const faint = faintTexts(cells, pictures, videos);
  return faint.map(
    ({ state, part, text, value, least, where }) =>
      `${theme}, ${state}: .${part} “${text}” has ${value.toFixed(2)} of ${least} over ${where}`,
  );
}

describe.each(groups)('%s', (group) => {
  test('looks as its references, can be read over any video, and keeps its words whole', async () => {
    const found = await inEachTheme(async (theme) => {
      await using sheet = await sheets.show(sheetOf(group, theme));
      const picture = await sheet.picture();
      const cells = await sheet.cells();
      const stumbles = cells.flatMap(({ state, findings }) =>
        findings.map(({ kind, text, detail }) => `${theme}, ${state}: ${kind}: “${text}” ${detail}`),
      );
      stumbles.push(...wordsOff(sheet.query, cells).map((line) => `${theme}: ${line}`));
      return [
        ...(await differencesOf(group, theme, picture)),
        ...stumbles,
        ...(await faintOn(sheet, cells, theme, picture)),
      ];
    });
    expect(found).toEqual([]);
  });
});

describe.each(canvasNames)('on a %s canvas', (canvas) => {
  const areas = platforms.map((platform) => JSON.stringify(safeAreaOf(platform, canvas)));
  /** One platform for each area that is left free. */
  const apart = platforms.filter((_, index) => areas.indexOf(areas[index]!) === index);
  const least = (lengthOf: (area: Area) => number) =>
    [...apart].sort((one, other) => lengthOf(safeAreaOf(one, canvas)) - lengthOf(safeAreaOf(other, canvas)))[0]!;
  /** Those that leave the least height and the least width. */
  const tightest = [...new Set([least(({ top, bottom }) => bottom - top), least(({ left, right }) => right - left)])];

  /** `states`: those looked at; all of them unless told. */
  async function hiddenOn(group: string, theme: Theme, covering: readonly Platform[], states: readonly string[] = []) {
    const look = {
      ...sheetOf(group, theme),
      canvas,
      platform: covering.join(),
      scale: 0.1,
      margin: 0,
      lite: 1,
    } as const;
    const query = states.length > 0 ? { ...look, states: states.join() } : look;
    await using sheet = await sheets.show(query);
    return (await sheet.cells()).flatMap(({ state, findings }) =>
      findings.map(({ kind, text, detail }) => `${group}, ${theme}, ${state}: ${kind}: “${text}” ${detail}`),
    );
  }

  test('nothing lies where a platform covers it', async () => {
    const found = await hiddenOn('stage', Theme.options[0]!, apart);
    for (const [index, name] of widgetNames.entries()) {
      if (isWhole(name)) continue;
      const states = Object.keys((await demos[name]()).demos);
      const long = states.filter((state) => /^(long|very large|wide|eight|right to left)[^,]*$/.test(state));
      found.push(...(await hiddenOn(name, Theme.options[index % Theme.options.length]!, apart, long)));
    }
    expect(found).toEqual([]);
  });

  test.each(slots.whole)('%s fits in what the platforms with the least room leave free', async (name) => {
    expect(await inEachTheme((theme) => hiddenOn(name, theme, tightest))).toEqual([]);
  });
});
