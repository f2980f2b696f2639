import { expect, test } from 'vitest';
import type { RoomView, SendOptions } from '../shared/room-client.ts';
import { unknownRoom } from '../shared/room-client/view.ts';
import type { Command } from '../shared/show/show.ts';
import { createDesk, type Line } from './desk.ts';

type Reply =
  | { outcome: 'accepted'; seq: number }
  | { outcome: 'not-sent' }
  | { outcome: 'unknown' }
  | { outcome: 'refused'; reason: 'offer-on-air'; message: string; detail: string };

/** A line whose answers are given by hand. */
function openLine(link: RoomView['link'] = 'open') {
  const sent: { command: Command; options: SendOptions | undefined; reply: (reply: Reply) => void }[] = [];
  const line: Line = {
    view: { ...unknownRoom, link, isKnown: true, seq: 7, mode: 'live', room: 'live' },
    clock: { now: () => 50_000, isSet: true } as Line['clock'],
    subscribe: () => () => {},
    checkOverlays: () => false,
    send: (command, options) =>
      new Promise((resolve) =>
        sent.push({ command, options, reply: (reply) => resolve({ id: 'tap', expiresAt: 0, ...reply }) }),
      ),
  };
  return { line, sent };
}

const start: Command = { type: 'offers/start', offerId: 'one' };
const language: Command = { type: 'stage/set-language', language: 'en' };
const deskOf = (line: Line | null) => createDesk(line, { language: 'en', room: 'live' }, () => {});

test('a tap is sending, then on air at the room’s time', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([start]);
  expect(desk.view().outcome).toMatchObject({ label: 'Start', state: 'sending' });
  sent[0]!.reply({ outcome: 'accepted', seq: 8 });
  expect(await done).toBe(true);
  expect(desk.view().outcome).toMatchObject({ state: 'on-air', at: 50_000 });
});

test('every command carries the number of the last event that was seen', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([language, start]);
  expect(sent[0]!.options).toEqual({ base: 7 });
  sent[0]!.reply({ outcome: 'accepted', seq: 9 });
  await Promise.resolve();
  expect(sent[1]!.options).toEqual({ base: 9 });
  sent[1]!.reply({ outcome: 'accepted', seq: 10 });
  expect(await done).toBe(true);
});

test('the first refusal ends a list, and says how far it went', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([language, start, language]);
  sent[0]!.reply({ outcome: 'accepted', seq: 8 });
  await Promise.resolve();
  sent[1]!.reply({ outcome: 'refused', reason: 'offer-on-air', detail: 'Serum', message: '' });
  expect(await done).toBe(false);
  expect(sent).toHaveLength(2);
  expect(desk.view().outcome).toMatchObject({
    state: 'refused',
    reason: 'offer-on-air',
    detail: 'Serum',
    done: 1,
    all: 3,
  });
});

test('offline nothing is sent, now or later', async () => {
  const { line, sent } = openLine('lost');
  const desk = deskOf(line);
  expect(await desk.send([start])).toBe(false);
  expect(desk.view().outcome).toMatchObject({ state: 'not-sent' });
  expect(sent).toHaveLength(0);
});

test('no answer is told as such: it may have happened', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([start]);
  sent[0]!.reply({ outcome: 'unknown' });
  expect(await done).toBe(false);
  expect(desk.view().outcome).toMatchObject({ state: 'no-answer' });
});

test('a second tap waits for the first to end', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  void desk.send([start]);
  expect(await desk.send([start])).toBe(false);
  expect(sent).toHaveLength(1);
});

test('a link without a key sends nothing and says so', async () => {
  const desk = deskOf(null);
  expect(desk.view()).toMatchObject({ link: 'no-key', show: null });
  expect(await desk.send([start])).toBe(false);
});
