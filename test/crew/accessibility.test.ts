import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../panel/frame/sections.ts';
import { Language } from '../../shared/language.ts';
import { faultsByAxe } from '../kit/axe.ts';
import { BuiltPages } from '../kit/built-pages.ts';
import type { CrewScene } from '../kit/crew-lab/crew-lab.ts';
import { CrewPages, type Screen } from '../kit/crew-pages.ts';

/* The crew's pages by the rules of axe, WCAG 2.2 AA with contrast: every section, every state, both languages. */

let pages: CrewPages;

beforeAll(async () => {
  pages = await CrewPages.open(149);
});
afterAll(() => pages[Symbol.asyncDispose]());

const states = [
  'empty',
  'ready',
  'live',
  'sending',
  'refused',
  'offline',
  'no answer',
  'connecting',
  'no key',
  'old page',
];

for (const language of Language.options) {
  describe(language, () => {
    const keeps = async (scene: Omit<CrewScene, 'language'>, screen: Screen = 'phone') =>
      expect(await faultsByAxe(await pages.show({ ...scene, language }, screen))).toEqual([]);

    for (const screen of ['phone', 'desk'] as const)
      for (const section of [...sections, 'ready' as const])
        test(`the panel’s section “${section}” on a ${screen}, with all that can be in it`, () =>
          keeps({ page: 'panel', state: 'everything', section, long: true }, screen));

    test('Emergency, open', () => keeps({ page: 'panel', state: 'everything', drills: true, long: true }));

    for (const state of states) test(`the panel, “${state}”`, () => keeps({ page: 'panel', state }));

    for (const state of ['everything', 'presenting', 'offline', 'no key'])
      test(`the prompter, “${state}”`, () => keeps({ page: 'prompter', state, long: true }));
  });
}

test.each(Language.options)('the gallery’s controls, %s', async (language) => {
  await using built = await BuiltPages.serve();
  await using context = await pages.page
    .context()
    .browser()!
    .newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${built.origin}/gallery/?language=${language}`);
  await page.locator('button').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // What is on the stage is for viewers, and judged by `test/look/`.
  expect(await faultsByAxe(page, '.frame')).toEqual([]);
  await page
    .locator('button')
    .first()
    .evaluate((button) => button.replaceChildren());
  expect((await faultsByAxe(page, '.frame')).join()).toContain('button-name');
});
