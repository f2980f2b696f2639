import { expect, test } from 'vitest';
import { Report } from '../shared/overlay-report.ts';
import { createRoomClock } from '../shared/clock.ts';
import { unknownRoom } from '../shared/room-client/view.ts';
import { readLink } from './link.ts';
import { selfReport } from './self-report.ts';

const clock = createRoomClock(() => 1000);
const view = { ...unknownRoom, seq: 12 };
const page = { innerWidth: 800, innerHeight: 600, devicePixelRatio: 1.5 };
const self = {
  canvas: 'horizontal',
  seen: { isVisible: true, isActive: false },
  isDressed: true,
  isCalm: false,
  build: 'b1',
  fps: 29.97,
} as const;
const found = (search = '?room=live', more: object = {}, window: object = {}) =>
  selfReport({ ...page, ...window }, { view, clock }, readLink({ search, hash: '' }), { ...self, ...more });

test('a page says its size, its frames, what OBS told it and how far it has folded', () =>
  expect(Report.parse(found())).toEqual({
    canvas: 'horizontal',
    widgets: null,
    width: 800,
    height: 600,
    ratio: 1.5,
    fps: 30,
    isVisible: true,
    isActive: false,
    isObs: false,
    clockError: null,
    seq: 12,
    isDressed: true,
    isLite: false,
    isCalm: false,
    hasAudio: false,
    build: 'b1',
  }));

test('two pages are told apart by the widgets of their addresses', () => {
  expect(found('?widgets=flash-sale,order-ticker').widgets).toEqual(['flash-sale', 'order-ticker']);
  expect(found('?lite=1&audio=1')).toMatchObject({ widgets: null, isLite: true, hasAudio: true });
});

test('a hidden page has no frame rate to tell, and OBS is known by its bridge', () => {
  expect(found('', { seen: { isVisible: false, isActive: false }, fps: 0 }).fps).toBe(null);
  expect(found('', {}, { obsstudio: {} }).isObs).toBe(true);
});

test('a clock that is set says how far it may be off', () => {
  const set = createRoomClock(() => 1000);
  set.sample({ c0: 900, s1: 5000, s2: 5000, c1: 920 });
  expect(selfReport(page, { view, clock: set }, readLink({ search: '', hash: '' }), self).clockError).toBe(10);
});
