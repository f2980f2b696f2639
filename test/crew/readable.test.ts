import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../panel/frame/sections.ts';
import { Language } from '../../shared/language.ts';
import type { CrewScene } from '../kit/crew-lab/crew-lab.ts';
import { CrewPages, screens, type Screen } from '../kit/crew-pages.ts';

/* With words as long as they may be, and every fold open: nothing of a crew page is cut off, leaves the screen or lies on something else. */

let pages: CrewPages;

beforeAll(async () => {
  pages = await CrewPages.open(149);
});
afterAll(() => pages[Symbol.asyncDispose]());

const scenes: readonly Omit<CrewScene, 'language' | 'long'>[] = [
  ...[...sections, 'ready' as const].map((section) => ({ page: 'panel' as const, state: 'everything', section })),
  { page: 'panel', state: 'everything', drills: true },
  ...['ready', 'refused', 'offline', 'no answer', 'no key', 'old page'].map((state) => ({
    page: 'panel' as const,
    state,
  })),
  ...['everything', 'presenting', 'offline', 'no key'].map((state) => ({ page: 'prompter' as const, state })),
];

for (const [screen, { width }] of Object.entries(screens) as [Screen, { width: number }][]) {
  describe.each(Language.options)(`${width} px wide, %s`, (language) => {
    test.each(scenes)('$page, $state, $section $drills', async (scene) => {
      const page = await pages.show({ ...scene, language, long: true }, screen);
      expect(await page.evaluate(() => window.crewLab.textFaults())).toEqual([]);
    });
  });
}

test('words that are cut, leave the screen or lie on others are found', async () => {
  const page = await pages.show({ page: 'panel', state: 'no key', language: 'en' });
  const faults = await page.evaluate(() => {
    document.body.innerHTML = `<p style="width:40px;overflow:hidden;white-space:nowrap">cut off at its edge</p>
      <p style="white-space:nowrap;position:absolute;left:300px;top:200px">beyond the edge of the screen</p>
      <p style="position:absolute;top:300px">one</p><p style="position:absolute;top:302px">other</p>`;
    return window.crewLab.textFaults().join('\n');
  });
  expect(faults).toContain('“cut off at its edge”: p. is too narrow');
  expect(faults).toContain('“beyond the edge of the screen” leaves the screen');
  expect(faults).toContain('“one” lies on “other”');
});
