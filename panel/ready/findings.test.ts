import { expect, test } from 'vitest';
import { demoViews } from '../demo-views.ts';
import { worst } from './finding.ts';
import { findingsOf, isUnderWay } from './findings.ts';

const view = demoViews('en')['ready']!;
const gathered = { since: view.now, connected: [], tried: new Map(), keys: { invites: [], links: [] } };

test('without a link there is one finding, which is red, whatever was known before', () => {
  expect(findingsOf({ ...view, link: 'lost' }, gathered)).toMatchObject([{ check: 'link', state: 'red' }]);
  expect(isUnderWay({ ...view, link: 'lost' }, gathered)).toBe(false);
});

test('nothing is green that was not answered', () => {
  const found = findingsOf(view, { since: view.now, connected: null, tried: new Map() });
  for (const check of ['overlays', 'sound', 'feeds', 'keys'])
    expect(worst(found.filter((each) => each.check === check))).not.toBe('green');
  expect(isUnderWay(view, { ...gathered, connected: null })).toBe(true);
});

test('the worst of several findings counts for all', () => {
  const of = (...states: ('green' | 'amber' | 'red' | 'unknown')[]) => worst(states.map((state) => ({ state })));
  expect(of('green', 'unknown', 'amber', 'red')).toBe('red');
  expect(of('green', 'unknown', 'amber')).toBe('amber');
  expect(of('green', 'unknown')).toBe('unknown');
  expect(of('green', 'green')).toBe('green');
});

test('both languages find the same, each in its own words', () => {
  const english = findingsOf(view, gathered);
  const chinese = findingsOf({ ...view, language: 'zh-CN' }, gathered);
  expect(chinese.map(({ check, state }) => [check, state])).toEqual(english.map(({ check, state }) => [check, state]));
  for (const { why, fix } of [...english, ...chinese]) expect(`${why}${fix ?? ''}`).not.toMatch(/\{\w+\}|undefined/);
});
