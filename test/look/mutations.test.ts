import { afterAll, beforeAll, expect, test } from 'vitest';
import { Sheets, type SheetPage } from '../kit/sheets.ts';
import { asReference, differenceOf } from './references.ts';
import { sheetOf } from './sheets.ts';
import { wordsOf } from './words.ts';

/* Small lies, each told of one widget: the stored pictures and words would not let them pass. */

let sheets: Sheets;
beforeAll(async () => {
  sheets = await Sheets.open(149);
});
afterAll(() => sheets[Symbol.asyncDispose]());

/** A word in one element that has it, or a style of it. */
interface Lie {
  readonly part: string;
  readonly says?: readonly [from: string, to: string];
  readonly style?: string;
}

/** Tells it; gives whether there was anything to tell it of. */
const tell = (sheet: SheetPage, lie: Lie) =>
  sheet.page.evaluate(async ({ part, says, style }) => {
    const written = [...document.querySelectorAll('[data-widget]')].flatMap((host) => [
      ...host.shadowRoot!.querySelectorAll<HTMLElement>(part),
    ]);
    const found = written.find(({ textContent }) => !says || textContent.includes(says[0]));
    const [from = '', to = ''] = says ?? [];
    const words = document.createTreeWalker(found ?? document.createElement('i'), NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      if (text instanceof Text && from !== '') text.data = text.data.replace(from, to);
    }
    if (style) found?.setAttribute('style', style);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return found !== undefined;
  }, lie);

const lies: Readonly<Record<string, Lie>> = {
  'a wrong price to go back to': { part: '.after', says: ['199', '189'] },
  'another limit': { part: '.limit', says: ['2', '3'] },
  'a wrong earlier price': { part: '.was', says: ['199', '198'] },
  'an earlier price that is not struck out': { part: '.was', style: 'text-decoration: none' },
  'a line two pixels off': { part: '.limit', style: 'position: relative; left: 2px' },
};

test('no small lie passes', async () => {
  await using sheet = await sheets.show({ ...sheetOf('flash-sale', 'festival'), states: 'live' });
  const look = async () => ({ picture: await sheet.picture(), words: wordsOf(await sheet.cells()) });
  const passed: string[] = [];
  let before = await look();
  for (const [name, lie] of Object.entries(lies)) {
    expect(await tell(sheet, lie), name).toBe(true);
    const after = await look();
    const isSeen = (await differenceOf(await asReference(before.picture), after.picture)) !== '';
    const isRead = before.words.join('\n') !== after.words.join('\n');
    if (!(lie.says ? isRead : isSeen)) passed.push(name);
    before = after;
  }
  expect(passed).toEqual([]);
});
