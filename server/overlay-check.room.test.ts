import { evictDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import {
  knockForJson,
  later,
  newRoom,
  open,
  order,
  shirt,
  stubOf,
  type TestPage,
  type TestRoom,
} from './test-kit/door.ts';
import { CHECK_EVERY_MS } from '../shared/overlay-report.ts';
import { goodReport } from '../test/kit/overlay-report.ts';

const put = { type: 'catalog/put', product: shirt };
const report = (page: TestPage, asked: number, more: object = {}) =>
  page.say({ type: 'report', asked, report: { ...goodReport, ...more } });

/** What the crew is told next of which overlay answered what. */
const heard = async (panel: TestPage) => (await panel.next('overlays')).overlays;

/** A room with a panel and an overlay, both heard of. */
async function setUp() {
  const room = await newRoom();
  const { page: overlay } = await open(room, 'overlay');
  const { page: panel } = await open(room, 'operator');
  expect(await heard(panel)).toMatchObject([{ asked: null, report: null }]);
  return { room, overlay, panel };
}

const logOf = async (room: TestRoom) =>
  (await knockForJson<{ seq: number }>(`/api/rooms/${room.id}/show`, { key: room.keys.operator })).body.seq;

test('the crew asks, every overlay looks at itself, and the crew hears what it found', async () => {
  const { room, overlay, panel } = await setUp();
  await order(room, [put]);
  panel.say({ type: 'check' });
  const { asked } = await overlay.next('check');
  expect(await heard(panel)).toMatchObject([{ asked, head: 2, report: null }]);
  report(overlay, asked, { width: 800 });
  expect(await heard(panel)).toMatchObject([{ asked, head: 2, report: { width: 800 } }]);
  expect(await logOf(room)).toBe(2);
});

test('what an overlay found outlives a room that sleeps, and the question does too', async () => {
  const { room, overlay, panel } = await setUp();
  panel.say({ type: 'check' });
  const { asked } = await overlay.next('check');
  await evictDurableObject(stubOf(room));
  report(overlay, asked);
  await heard(panel);
  expect(await heard(panel)).toMatchObject([{ asked, report: { width: 1080 } }]);
  await evictDurableObject(stubOf(room));
  const late = await open(room, 'operator');
  expect(await heard(late.page)).toMatchObject([{ asked, report: { width: 1080 } }]);
});

test('neither an overlay’s key nor a host’s can ask, and neither hears what overlays found', async () => {
  const { room, overlay, panel } = await setUp();
  const { page: host } = await open(room, 'host');
  for (const page of [overlay, host]) {
    page.say({ type: 'check' });
    page.say({ type: 'time', c0: 1 });
    await page.next('time');
  }
  panel.say({ type: 'check' });
  const { asked } = await overlay.next('check');
  report(overlay, asked);
  expect(await heard(panel)).toMatchObject([{ report: null }]);
  await heard(panel);
  host.say({ type: 'time', c0: 2 });
  for (let text = ''; !text.includes('"c0":2');) {
    text = await host.nextText();
    expect(text).not.toContain('"overlays","overlays"');
    expect(text).not.toContain('1080');
  }
});

test('a report is heard from overlays alone, once, and for the question that was asked', async () => {
  const { overlay, panel } = await setUp();
  report(overlay, 0);
  panel.say({ type: 'check' });
  const { asked } = await overlay.next('check');
  report(panel, asked);
  report(overlay, asked - 1);
  report(overlay, asked, { seq: 7 });
  report(overlay, asked, { seq: 8 });
  overlay.say({ type: 'time', c0: 1 });
  await overlay.next('time');
  expect(await heard(panel)).toMatchObject([{ report: null }]);
  expect(await heard(panel)).toMatchObject([{ report: { seq: 7 } }]);
  overlay.socket.close(1000);
  expect(await heard(panel)).toEqual([]);
});

test('an overlay is asked again after a while, and not before', async () => {
  const { overlay, panel } = await setUp();
  panel.say({ type: 'check' });
  const { asked } = await overlay.next('check');
  report(overlay, asked);
  await heard(panel);
  await heard(panel);
  panel.say({ type: 'check' });
  expect(await heard(panel)).toMatchObject([{ asked, report: goodReport }]);
  await later(CHECK_EVERY_MS, async () => {
    panel.say({ type: 'check' });
    expect((await overlay.next('check')).asked).toBeGreaterThan(asked);
    expect(await heard(panel)).toMatchObject([{ report: null }]);
  });
});
