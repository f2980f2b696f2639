import { expect, test } from 'vitest';
import { scenes } from '../scenes.ts';
import { demos } from '../widgets/demos.ts';
import { stateName } from './state-names.ts';

test('every state has a name in both languages', async () => {
  const all = await Promise.all(Object.values(demos).map((load) => load()));
  const names = [scenes, ...all.map((module) => module.demos)].flatMap((states) => Object.keys(states));
  expect(names.filter((name) => stateName(name)['zh-CN'] === name)).toEqual([]);
});
