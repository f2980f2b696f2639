import { afterAll, beforeAll, expect, test } from 'vitest';
import { widgetNames } from '../../shared/widgets.ts';
import { Sheets, type SheetPage, type SheetQuery } from '../kit/sheets.ts';
import { sheetOf } from './sheets.ts';

/* Without motion a page says the same in every state, and nothing flies. */

let sheets: Sheets;
beforeAll(async () => {
  sheets = await Sheets.open(149);
});
afterAll(() => sheets[Symbol.asyncDispose]());

/** All words of each state, seen or about to be. */
const wordsOn = ({ page }: SheetPage) =>
  page.$$eval('[data-state]', (states) =>
    states.map((state) => {
      const said = [...state.querySelectorAll('[data-widget]')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
      return `${(state as HTMLElement).dataset['state']}: ${said.join(' | ').replaceAll(/\s+/g, ' ')}`;
    }),
  );

test.each(widgetNames)('%s says the same without motion', async (name) => {
  const query: SheetQuery = { ...sheetOf(name, 'festival'), scale: 0.2 };
  const pages = await Promise.all([sheets.show(query), sheets.show({ ...query, calm: '1' })]);
  await using moving = pages[0];
  await using calm = pages[1];
  expect(await wordsOn(calm)).toEqual(await wordsOn(moving));
  expect(await calm.page.locator('canvas.burst').count()).toBe(0);
});
