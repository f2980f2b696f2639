import fs from 'node:fs';
import path from 'node:path';
import { Language } from '../../shared/language.ts';
import { Theme } from '../../shared/show/stage.ts';
import { Sheets, type SheetQuery } from '../kit/sheets.ts';
import { groups, PHONE, sheetOf } from '../look/sheets.ts';
import { writeReference } from '../look/references.ts';
import { wordsOf, writeWords } from '../look/words.ts';

const folder = path.resolve(import.meta.dirname, '../../dist/pictures');

/** Runs these, two at a time: as many as the machine has cores for. */
async function inPairs(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([work(), work()]);
}

/** Every sheet of a group, by its file's name: a vertical canvas as on a phone, a horizontal one at half its size. */
function sheetsOf(group: string): (readonly [file: string, query: SheetQuery])[] {
  return Theme.options.flatMap((theme) =>
    Language.options.flatMap((language) =>
      (['vertical', 'horizontal'] as const).map((canvas): readonly [string, SheetQuery] => {
        const scale = canvas === 'vertical' ? PHONE : 0.5;
        return [
          `${theme}-${language}-${canvas}.png`,
          { sheet: group, theme, language, canvas, background: 'busy', scale },
        ];
      }),
    ),
  );
}

/** Takes the contact sheets of these groups, or of all, into `dist/pictures/<group>/`. */
export async function takeSheets(wanted: readonly string[]): Promise<void> {
  await using sheets = await Sheets.open(149);
  for (const group of groups.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const place = path.join(folder, group);
    fs.mkdirSync(place, { recursive: true });
    await inPairs(
      sheetsOf(group).map(
        ([file, query]) =>
          async () =>
            fs.writeFileSync(path.join(place, file), await sheets.picture(query)),
      ),
    );
    console.log(path.relative(process.cwd(), place));
  }
}

/** Makes the references anew that `test/look/` compares with, of these groups or of all. */
export async function takeReferences(wanted: readonly string[]): Promise<void> {
  await using sheets = await Sheets.open(149);
  for (const group of groups.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    await inPairs(
      Theme.options.map(
        (theme) => async () => writeReference(group, theme, await sheets.picture(sheetOf(group, theme))),
      ),
    );
    console.log(`references of ${group}`);
  }
  await takeWords(wanted);
}

/** Writes down what these groups say, or all, in both languages. */
export async function takeWords(wanted: readonly string[]): Promise<void> {
  await using sheets = await Sheets.open(149);
  for (const group of groups.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    await inPairs(
      Language.options.map((language) => async () => {
        await using sheet = await sheets.show({ ...sheetOf(group, 'festival'), language });
        writeWords(group, language, wordsOf(await sheet.cells()));
      }),
    );
    console.log(`words of ${group}`);
  }
}
