import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { contentTypes } from '../server/door/files.ts';
import { widgetNames } from '../shared/widgets.ts';
import { builtFiles, firstLoad, stageLoad, gzippedBytes, readBuilt, widgetScripts } from './kit/bundle.ts';

/* The built pages, held to the oldest engine that OBS ships (Chromium 103), the oldest phone of a crew (Safari 16.4), and the size budgets. */

test('every built script parses as Chromium 103 understands it', () => {
  const scripts = builtFiles('.js');
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts)
    expect(() => parse(readBuilt(file), { ecmaVersion: 2022, sourceType: 'module' }), file).not.toThrow();
});

const crewPages = ['panel/index.html', 'panel/prompter/index.html'];

/** Material's, for affixes of text fields, of which we have none. */
const ofNoUse = '.prefix,.suffix{text-wrap:nowrap;';

const tooNewCss = [
  /width\s*[<>]=?/,
  /[;{]\s*(?:translate|scale|rotate)\s*:/,
  /:has\(/,
  /@container/,
  /\d(?:d|s|l)v[hw]\b/,
  /oklch\(/,
  /color-mix\(/,
  /text-wrap\s*:/,
  /light-dark\(/,
  /@scope/,
  /backdrop-filter/,
];
const tooNewCalls = [
  /\.toSorted\(/,
  /\.toSpliced\(/,
  /Object\.groupBy\(/,
  /Promise\.withResolvers\(/,
  /Promise\.try\(/,
  /Array\.fromAsync\(/,
  /crypto\.randomUUID\(/,
  /URL\.canParse\(/,
  /\.toReversed\(/,
  /Map\.groupBy\(/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  /Iterator\.from\(/,
  /AbortSignal\.any\(/,
  /Intl\.DurationFormat/,
  /RegExp\.escape\(/,
  /scheduler\.(?:yield|postTask)\(/,
  /navigation\.navigate\(/,
  /startViewTransition\(/,
];
/** In Chromium 103 already, in Safari 16.4 not. */
const tooNewForPhones = [/requestIdleCallback\(/, /\.checkVisibility\(/, /new (?:SharedWorker|CSSStyleSheet\(\{)/];

test('no built style is newer than Chromium 103, wherever it stands', () => {
  // Lit keeps its styles in scripts, so both are searched.
  for (const file of [
    ...builtFiles('.css'),
    ...builtFiles('.js').filter((name) => !/pixi|webworkerAll|Renderer/i.test(name)),
  ]) {
    const text = file.endsWith('.css')
      ? readBuilt(file)
      : (readBuilt(file).match(/`[^`]*\{[^`]*`/g) ?? []).filter((part) => part.includes(':host')).join('\n');
    for (const rule of tooNewCss) expect(rule.test(text.replace(ofNoUse, '')), `${file}: ${rule}`).toBe(false);
  }
});

test('our own scripts call nothing that Chromium 103 lacks', () => {
  for (const page of ['overlays/index.html', ...crewPages, 'overlays/gallery/index.html']) {
    for (const file of firstLoad(page).filter((name) => name.endsWith('.js'))) {
      for (const call of tooNewCalls) expect(call.test(readBuilt(file)), `${file}: ${call}`).toBe(false);
    }
  }
});

test('the crew’s scripts call nothing that a phone of three years ago lacks', () => {
  for (const page of crewPages) {
    for (const file of firstLoad(page).filter((name) => name.endsWith('.js'))) {
      for (const call of tooNewForPhones) expect(call.test(readBuilt(file)), `${file}: ${call}`).toBe(false);
    }
  }
});

test('every kind of file that is built is a kind that is served', () => {
  const kinds = new Set(builtFiles('').flatMap((file) => /\.(\w+)$/.exec(path.basename(file))?.slice(1) ?? []));
  for (const kind of kinds) expect([...Object.keys(contentTypes), 'html'], kind).toContain(kind);
});

test('no page loads anything from another host', () => {
  for (const page of builtFiles('.html')) expect(readBuilt(page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('the overlay’s first load stays under 64 kB gzipped, with the theme that it begins with', () => {
  const load = stageLoad(widgetNames);
  expect(load.filter((file) => file.endsWith('.css')).length).toBeGreaterThanOrEqual(3);
  const bytes = gzippedBytes(load);
  console.log(`the overlay's first load: ${(bytes / 1000).toFixed(1)} kB gzipped in ${load.length} files`);
  expect(bytes).toBeLessThan(64_000);
});

test('each widget stays under 6 kB gzipped, and neither Pixi nor GSAP is part of the first load', () => {
  const first = new Set(stageLoad(widgetNames));
  for (const name of widgetNames) {
    const chunks = widgetScripts(name);
    expect(chunks, name).toHaveLength(1);
    expect(gzippedBytes(chunks), name).toBeLessThan(6_000);
  }
  for (const file of first) {
    expect(readBuilt(file).includes('WebGLRenderer'), file).toBe(false);
    expect(readBuilt(file).includes('GSAP target'), file).toBe(false);
  }
  expect(builtFiles('.js').some((file) => readBuilt(file).includes('GSAP target'))).toBe(true);
});

test('every widget that is named has its folder, and every folder is named', () => {
  const folders = readdirSync('overlays/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...widgetNames].sort());
  for (const name of widgetNames) expect(existsSync(`overlays/widgets/${name}/element.ts`)).toBe(true);
});
