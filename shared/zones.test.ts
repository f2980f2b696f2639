import { expect, test } from 'vitest';
import { zoneSources } from './zone-sources.ts';
import { canvasSizes, defaultPlatform, platforms, safeAreaOf, zones, type Canvas } from './zones.ts';

const canvases: Canvas[] = ['vertical', 'horizontal'];
const each = platforms.flatMap((platform) => canvases.map((canvas) => ({ platform, canvas })));

test.each(each)('every zone of $platform lies on the $canvas canvas and is dated', ({ platform, canvas }) => {
  const { width, height } = canvasSizes[canvas];
  expect(zones[platform].checked).toMatch(/^20\d\d-[01]\d$/);
  const source = zoneSources[zones[platform].source];
  expect(source.en.length).toBeGreaterThan(20);
  expect(source['zh-CN']).toMatch(/\p{Script=Han}/u);
  for (const zone of zones[platform][canvas]) {
    expect(zone.left, zone.name).toBeGreaterThanOrEqual(0);
    expect(zone.top, zone.name).toBeGreaterThanOrEqual(0);
    expect(zone.left + zone.width, zone.name).toBeLessThanOrEqual(width);
    expect(zone.top + zone.height, zone.name).toBeLessThanOrEqual(height);
  }
});

test.each(each)('the safe area of $platform meets none of its zones on the $canvas canvas', ({ platform, canvas }) => {
  const area = safeAreaOf(platform, canvas);
  for (const { name, left, top, width, height } of zones[platform][canvas]) {
    const isApart = left >= area.right || left + width <= area.left || top >= area.bottom || top + height <= area.top;
    expect(isApart, name).toBe(true);
  }
});

test('without a platform only the margins stay free', () => {
  expect(safeAreaOf('none', 'vertical')).toEqual({ left: 36, top: 36, right: 1044, bottom: 1884 });
  expect(safeAreaOf('none', 'horizontal')).toEqual({ left: 60, top: 60, right: 1860, bottom: 1020 });
});

test('a crew’s own inset replaces that side and leaves the others', () => {
  expect(safeAreaOf(defaultPlatform, 'vertical')).toEqual({ left: 36, top: 256, right: 1044, bottom: 1274 });
  const moved = safeAreaOf(defaultPlatform, 'vertical', { top: 300, right: undefined, bottom: 0 });
  expect(moved).toEqual({ left: 36, top: 300, right: 1044, bottom: 1920 });
});

test('each canvas has insets of its own', () => {
  expect(safeAreaOf('youtube', 'horizontal', { top: 900 })).toEqual(safeAreaOf('youtube', 'horizontal'));
  const own = { top: 900, horizontal: { left: 200 } };
  expect(safeAreaOf('none', 'horizontal', own)).toEqual({ left: 200, top: 60, right: 1860, bottom: 1020 });
  expect(safeAreaOf('none', 'vertical', own)).toEqual({ left: 36, top: 900, right: 1044, bottom: 1884 });
});
