import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

const client = path.resolve(import.meta.dirname, '../../dist/client');

/** The built pages' files that end so, by their paths below `dist/client`. */
export const builtFiles = (extension: string): string[] =>
  readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(extension));

export const readBuilt = (file: string): string => readFileSync(path.join(client, file), 'utf8');

/** Bytes of these files, each gzipped by itself as a server would. */
export const gzippedBytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(client, file)), { level: 9 }).length, 0);

/** The scripts of the stage that hold a widget alone. */
export const widgetScripts = (name: string): string[] =>
  builtFiles('.js').filter(
    (file) => file.startsWith('assets/stage/') && new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(path.basename(file)),
  );

/** A page's scripts and styles that its HTML names, and what these import at once. */
export const firstLoad = (page: string): string[] =>
  withImports([...readBuilt(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file!));

/** The sheets of the theme that a stage has until its crew picks another; those of faces are the largest of all, and apart. */
const themeSheets = (): string[] =>
  builtFiles('.css').filter((file) => /^assets\/stage\/(?:base|festival)-[\w-]{8}\.css$/.test(file));

/**
 * All that the stage fetches before a still picture can be seen, but for the widgets themselves, which have a budget of their own,
 * and the faces: the page's first load, whatever the widgets import, and the theme. GSAP and Pixi come when the page is idle.
 */
export function stageLoad(widgets: readonly string[]): string[] {
  const own = widgets.flatMap(widgetScripts);
  const all = new Set([...firstLoad('overlays/index.html'), ...withImports(own), ...themeSheets()]);
  return [...all].filter((file) => !own.includes(file));
}

function withImports(files: readonly string[]): string[] {
  const wanted = [...files];
  const seen = new Set<string>();
  while (wanted.length > 0) {
    const file = wanted.pop()!;
    if (seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const { body } = parse(readBuilt(file), { ecmaVersion: 2022, sourceType: 'module' });
    for (const node of body) {
      if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') continue;
      if (node.source) wanted.push(path.posix.join(path.posix.dirname(file), String(node.source.value)));
    }
  }
  return [...seen];
}
