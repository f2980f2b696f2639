import { expect, test, vi } from 'vitest';
import { createHandMovedTime } from '../../test/kit/hand-moved-time.ts';
import { goodReport } from '../../test/kit/overlay-report.ts';
import { createSocketPair } from '../../test/kit/socket-pair.ts';
import type { Report } from '../overlay-report.ts';
import { createRoomClient } from './client.ts';

const report: Report = { ...goodReport, widgets: ['flash-sale'] };

function setUp(page: 'overlay' | 'panel', role: string) {
  const pair = createSocketPair();
  const { now: local, schedule } = createHandMovedTime(1_000_000);
  const onCheck = vi.fn();
  const client = createRoomClient(pair.page, {
    page,
    local,
    schedule,
    newId: () => 'c',
    onOldPage: () => {},
    onCheck,
  });
  const hears = (message: object) => {
    pair.send(message);
    pair.toPage.deliverAll();
  };
  const said = () => {
    pair.toRoom.deliverAll();
    return pair.fromPage.splice(0).map((text) => JSON.parse(text) as object);
  };
  const join = () => {
    pair.open();
    hears({ type: 'welcome', room: 'live', mode: 'live', role, build: 'b1', seq: 0 });
    said();
  };
  return { pair, client, onCheck, hears, said, join };
}

test('an overlay that is asked to look at itself tells what it found, of the check that asked', () => {
  const { client, onCheck, hears, said, join } = setUp('overlay', 'overlay');
  join();
  hears({ type: 'check', asked: 77 });
  expect(onCheck).toHaveBeenCalledExactlyOnceWith(77);
  client.report(77, report);
  expect(said()).toEqual([{ type: 'report', asked: 77, report }]);
});

test('the crew asks, and hears of every overlay whether it answered', () => {
  const { client, hears, said, join } = setUp('panel', 'operator');
  join();
  expect(client.checkOverlays()).toBe(true);
  expect(said()).toEqual([{ type: 'check' }]);
  const overlays = [
    { seat: 'a', asked: 77, head: 4, report },
    { seat: 'b', asked: null, head: 0, report: null },
  ];
  hears({ type: 'overlays', overlays });
  expect(client.view.checked).toEqual(overlays);
});

test('a check that cannot be sent says so, and is not kept for later', () => {
  const { pair, client, said, join } = setUp('panel', 'operator');
  expect(client.checkOverlays()).toBe(false);
  join();
  pair.cut();
  expect(client.checkOverlays()).toBe(false);
  pair.open();
  expect(said().filter((message) => 'type' in message && message.type === 'check')).toEqual([]);
});
