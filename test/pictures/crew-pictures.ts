import fs from 'node:fs';
import path from 'node:path';
import { Language } from '../../shared/language.ts';
import { sections } from '../../panel/frame/sections.ts';
import type { CrewScene } from '../kit/crew-lab/crew-lab.ts';
import { CrewPages } from '../kit/crew-pages.ts';

const folder = path.resolve(import.meta.dirname, '../../dist/pictures/crew');

/** What is photographed, by the picture's name. A desk shows what is on air beside each section. */
const scenes = (['phone', 'desk'] as const).flatMap((screen) =>
  Language.options.flatMap((language): readonly [string, 'phone' | 'desk', CrewScene][] => [
    ...[...sections, 'ready' as const].map((section): [string, typeof screen, CrewScene] => [
      `panel-${section}`,
      screen,
      { page: 'panel', state: 'everything', section, language, long: true },
    ]),
    ['panel-emergency', screen, { page: 'panel', state: 'everything', drills: true, language, long: true }],
    ...['empty', 'ready', 'live', 'offline', 'refused', 'no key'].map((state): [string, typeof screen, CrewScene] => [
      `panel-air-${state.replace(' ', '-')}`,
      screen,
      { page: 'panel', state, language },
    ]),
    ...['everything', 'presenting', 'offline'].map((state): [string, typeof screen, CrewScene] => [
      `prompter-${state}`,
      screen,
      { page: 'prompter', state, language, long: true },
    ]),
  ]),
);

/** Photographs every section of the panel and the prompter, whole, with long words, into `dist/pictures/crew/`. `wanted`: parts of their names. */
export async function takeCrew(wanted: readonly string[]): Promise<void> {
  await using pages = await CrewPages.open(149);
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, screen, scene] of scenes) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const page = await pages.show(scene, screen);
    await page.screenshot({ path: path.join(folder, `${name}-${screen}-${scene.language}.png`), fullPage: true });
  }
  console.log(path.relative(process.cwd(), folder));
}
