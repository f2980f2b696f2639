import path from 'node:path';
import type { Page } from 'playwright-core';

/** What `page-words.js` leaves in a page. */
interface PageWords {
  below(node: Node): string;
  all(): string;
  find(...way: string[]): Element | null;
}

declare global {
  interface Window {
    pageWords: PageWords;
  }
}

/** A script of this folder that runs before any script of a page. */
export const injected = (name: string) => ({ path: path.join(import.meta.dirname, `${name}.js`) });

/** All words of a page, shadow roots included. Chromium 103 lacks what Playwright's own locators need. */
export const wordsOf = (page: Page): Promise<string> => page.evaluate(() => window.pageWords.all());

/** Resolves when these words stand in the page, or with `gone` when they do no more. */
export async function waitForWords(page: Page, words: string, { gone = false, deadline = 15_000 } = {}): Promise<void> {
  await page
    .waitForFunction(([words, gone]) => window.pageWords.all().includes(words) !== gone, [words, gone] as const, {
      polling: 20,
      timeout: deadline,
    })
    .catch(async (cause: unknown) => {
      const wait = gone ? 'Waited for the end of' : 'Waited for';
      throw new Error(`${wait} “${words}”; the page reads “${await wordsOf(page)}”`, { cause });
    });
}
