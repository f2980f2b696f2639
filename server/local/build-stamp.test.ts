import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeStock } from './build-sources.mjs';
import { forgetBuild, isFresh, noteBuild } from './build-stamp.mjs';

let root: string;
const write = (name: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), content);
};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-build-'));
  write('shared/show.ts', 'a show');
  write('vite.config.ts', '');
  for (const name of ['room.mjs', 'client/overlays/index.html', 'client/panel/index.html']) write(`dist/${name}`, '');
  noteBuild(root, takeStock(root).withContents());
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test('nothing changed is nothing to build', () => {
  expect(isFresh(root)).toBe(true);
});

test('a source that changed is built, though it is as long as before', () => {
  write('shared/show.ts', 'a shop');
  fs.utimesSync(path.join(root, 'shared/show.ts'), 1, 1);
  expect(isFresh(root)).toBe(false);
});

test('a source added or taken away is built', () => {
  write('panel/panel.ts', '');
  expect(isFresh(root)).toBe(false);
  fs.rmSync(path.join(root, 'panel'), { recursive: true });
  expect(isFresh(root)).toBe(true);
  fs.rmSync(path.join(root, 'shared/show.ts'));
  expect(isFresh(root)).toBe(false);
});

test('a new time on the same content is nothing to build', () => {
  fs.utimesSync(path.join(root, 'shared/show.ts'), 1, 1);
  expect(isFresh(root)).toBe(true);
});

test('tests and the launcher itself are not part of the build', () => {
  write('shared/show.test.ts', '');
  write('server/local/start.mjs', '');
  expect(isFresh(root)).toBe(true);
});

test('a build that was cut off, or whose files are gone, is built again', () => {
  fs.rmSync(path.join(root, 'dist/room.mjs'));
  expect(isFresh(root)).toBe(false);
  write('dist/room.mjs', '');
  forgetBuild(root);
  expect(isFresh(root)).toBe(false);
});
