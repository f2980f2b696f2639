import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* What the documents name must exist. */

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'docs/ingest.md',
  'docs/budgets.md',
  'docs/look.md',
  'docs/bridge.md',
  'docs/imports.md',
  'docs/reconcile.md',
  'docs/before-going-live.md',
  'docs/people.md',
  'docs/rundown.md',
];
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

for (const document of documents) {
  const text = readFileSync(document, 'utf8');

  test(`every path that ${document} names exists`, () => {
    // In code: what begins with a folder of ours, and documents at the top.
    const inCode = [
      ...text.matchAll(/`((?:shared|server|overlays|panel|assets|test|docs)\/[\w./-]*|[A-Z][\w.-]+\.md)`/g),
    ].map(([, path]) => path!);
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(inCode.length + linked.length).toBeGreaterThan(0);
    for (const path of [...inCode, ...linked]) {
      const base = document.startsWith('docs/') && linked.includes(path) ? 'docs/' : '';
      expect(existsSync(base + path), path).toBe(true);
    }
  });

  test(`every npm script that ${document} names exists`, () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script!);
    for (const script of named) expect(Object.keys(scripts!), script).toContain(script);
  });
}

test('every dependency has its line in the README, in both languages', () => {
  for (const document of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(document, 'utf8');
    const own = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    for (const name of own)
      expect(text.includes(`\`${name}\``) || /^c1\d\d$/.test(name), `${document}: ${name}`).toBe(true);
  }
});

test('the documents speak of no registry and no machine', () => {
  for (const document of documents)
    expect(readFileSync(document, 'utf8')).not.toMatch(/\/work\/|registry\.npmjs|\/tmp\//);
});
