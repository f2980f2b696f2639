import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and that all of a page stands in landmarks. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

/** What is wrong with a page by the rules of axe, one line for each element: rule, where, why. `but`: a part that is not looked at. */
export async function faultsByAxe(page: Page, but?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const violations = await page.evaluate(
    async ({ options, but }) => {
      const { axe } = window as unknown as { axe: { run(on: unknown, options: RunOptions): Promise<AxeResults> } };
      return (await axe.run(but ? { exclude: [but] } : document, options)).violations;
    },
    { options, but },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id}: ${target.flat().join(' ')}: ${why}`;
    }),
  );
}
