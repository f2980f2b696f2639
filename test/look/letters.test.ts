import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXED_LETTERS } from '../../overlays/fixed-letters.ts';
import { formatMoney } from '../../shared/money.ts';
import { Language } from '../../shared/language.ts';
import { demos } from '../../overlays/widgets/demos.ts';
import { Theme } from '../../shared/show/stage.ts';
import { widgetNames } from '../../shared/widgets.ts';
import { CATCH_ALL, catchAllFont } from '../kit/catch-all-font.ts';
import { Sheets, type SheetQuery } from '../kit/sheets.ts';
import { SystemFonts } from '../kit/system-fonts.ts';
import { usedFaces, type UsedFace } from '../kit/used-faces.ts';
import { currencies, scripts } from './claimed-letters.ts';
import { sheetOf } from './sheets.ts';

/*
 * Every letter on air is set in a face that we ship. Looked at on this machine, and on one whose only font has every letter there is: what
 * none of our faces sets falls back to that, and the engine says so. On a machine with no font at all Chromium paints no text, not even
 * in a page's own faces.
 */

const ENGINE = 149;
const catchAll = new SystemFonts(catchAllFont());
let usual: Sheets;
let caught: Sheets;

beforeAll(async () => {
  [usual, caught] = await Promise.all([Sheets.open(ENGINE), Sheets.open(ENGINE, catchAll.env)]);
});
afterAll(async () => {
  await Promise.all([usual, caught].map((sheets) => sheets[Symbol.asyncDispose]()));
  catchAll[Symbol.dispose]();
});

/** Letters piled up with marks, one of the hostile names: no face is shipped for them, and they alone are left to the machine. */
const piled = (text: string) => (text.match(/\P{M}[\u0300-\u036f]+/gu) ?? []).join('');

const fallenBack = (faces: readonly UsedFace[]) =>
  faces.filter(({ isOurs, text, glyphs }) => !isOurs && glyphs > piled(text).length);
const say = ({ part, text, glyphs }: UsedFace) => `${glyphs} of .${part} “${text}”`;

/** Sets lines in these families, as the stage would, and gives the faces used. */
async function setLines(page: Page, families: readonly string[], text: string): Promise<UsedFace[]> {
  await page.evaluate(
    async ([families, text]) => {
      const box = document.createElement('div');
      box.className = 'lines';
      for (const family of families) {
        const line = document.createElement('p');
        line.className = family;
        line.style.cssText = `font: 700 34px ${family.startsWith('--') ? `var(${family})` : family}; overflow-wrap: anywhere`;
        line.textContent = text;
        box.append(line);
      }
      document.querySelector('.lines')?.remove();
      document.querySelector('[data-theme]')!.append(box);
      box.getBoundingClientRect();
      do {
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      } while (document.fonts.status !== 'loaded');
    },
    [families, text] as const,
  );
  return usedFaces(page, '.lines');
}

/** All that is said in any demo, each cluster of letters once. */
async function wordsOfDemos(): Promise<string> {
  const said = await Promise.all(widgetNames.map(async (name) => JSON.stringify((await demos[name]()).demos)));
  const clusters = new Intl.Segmenter('zh-CN').segment(said.join(''));
  return [...new Set([...clusters].map(({ segment }) => segment))].filter((each) => piled(each) === '').join(' ');
}

const LATIN = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
/** Same code, other strokes in Japan, Taiwan and Korea. */
const UNIFIED = '直骨誤角令化述今返器';

/** An amount in each language. */
const asWritten = (currency: string) =>
  Language.options.map((language) => formatMoney({ minor: 1_234_567_890, currency }, language));

describe.each(Theme.options)('in the theme %s', (theme) => {
  test('the stage looks the same on a machine without the usual fonts, and all letters are ours', async () => {
    const language = Theme.options.indexOf(theme) % 2 === 0 ? 'zh-CN' : 'en';
    const query: SheetQuery = { ...sheetOf('stage', theme), language, states: 'in full swing,last seconds' };
    const shown = await Promise.all([usual.show(query), caught.show(query)]);
    await using one = shown[0];
    await using other = shown[1];
    expect((await one.picture()).equals(await other.picture())).toBe(true);
    expect(await other.page.locator('.stage').first().getAttribute('lang')).toBe(language);
    expect((await usedFaces(other.page)).filter(({ isOurs }) => !isOurs).map(say)).toEqual([]);

    const { page } = other;
    const everything = ['--font-title', '--font-title-narrow', '--font-text'];
    expect(fallenBack(await setLines(page, everything, await wordsOfDemos())).map(say)).toEqual([]);
    const fixed = ['--font-figure', '--font-clock', '--font-label', ...everything];
    expect(fallenBack(await setLines(page, fixed, `${LATIN} ¥ × ${FIXED_LETTERS}`)).map(say)).toEqual([]);
    const chinese = await setLines(page, fixed, UNIFIED);
    expect(chinese.length).toBeGreaterThanOrEqual(fixed.length);
    expect(chinese.map(({ family }) => family).filter((family) => !/ SC\b|^ZCOOL/.test(family))).toEqual([]);

    const everyFamily = await setLines(page, fixed, currencies.flatMap(asWritten).join(' '));
    expect(everyFamily.filter(({ isOurs }) => !isOurs).map(say)).toEqual([]);
    const missing: string[] = [];
    for (const [script, words] of Object.entries(scripts)) {
      const faces = await setLines(page, everything, words);
      missing.push(...faces.filter(({ isOurs }) => !isOurs).map((face) => `${script}: ${say(face)}`));
    }
    expect(missing).toEqual([]);

    // A machine's own font would be noticed.
    expect(await setLines(page, ['sans-serif'], '字')).toMatchObject([{ family: CATCH_ALL, isOurs: false }]);
  });
});

test('every state of every widget is set in faces that we ship', async () => {
  const waiting = widgetNames.entries();
  const found: string[] = [];
  const work = async () => {
    for (const [index, name] of waiting) {
      const theme = Theme.options[index % Theme.options.length]!;
      await using sheet = await caught.show(sheetOf(name, theme));
      found.push(...fallenBack(await usedFaces(sheet.page)).map((face) => `${name} in ${theme}: ${say(face)}`));
    }
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});
