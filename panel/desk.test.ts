import { describe, expect, test } from 'vitest';
import type { RoomView, SendOptions } from '../shared/room-client.ts';
import { unknownRoom } from '../shared/room-client/view.ts';
import { initial, type Command, type Show } from '../shared/show/show.ts';
import { areOfOneTap } from '../shared/taps.ts';
import { createDesk, type Line } from './desk.ts';

type Reply =
  | { outcome: 'accepted'; seq: number }
  | { outcome: 'not-sent' }
  | { outcome: 'unknown' }
  | { outcome: 'refused'; reason: 'offer-on-air' | 'outdated'; message: string; detail: string };

/** A line whose answers are given by hand. */
function openLine(link: RoomView['link'] = 'open') {
  let now = 50_000;
  let view: RoomView = { ...unknownRoom, link, isKnown: true, seq: 7, mode: 'live', room: 'live' };
  const sent: { command: Command; options: SendOptions | undefined; reply: (reply: Reply) => void }[] = [];
  const line: Line = {
    get view() {
      return view;
    },
    clock: { now: () => now, isSet: true } as Line['clock'],
    subscribe: () => () => {},
    checkOverlays: () => false,
    send: (command, options) =>
      new Promise((resolve) =>
        sent.push({ command, options, reply: (reply) => resolve({ id: 'tap', expiresAt: 0, ...reply }) }),
      ),
  };
  return {
    line,
    sent,
    /** The room tells of something, before it answers. */
    told: (changes: Partial<RoomView>) => void (view = { ...view, ...changes }),
    wait: (ms: number) => void (now += ms),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const stageOf = (stage: Partial<Show['stage']>): Show => ({ ...initial, stage: { ...initial.stage, ...stage } });

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

test('every command of a tap carries the number of the last event that was seen when tapping, and the tap’s own name', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([language, start]);
  sent[0]!.reply({ outcome: 'accepted', seq: 9 });
  await Promise.resolve();
  expect(sent.map(({ options }) => options?.base)).toEqual([7, 7]);
  const [first, second] = sent.map(({ options }) => options!.id!);
  expect(first).not.toBe(second);
  expect(areOfOneTap(first!, second!)).toBe(true);
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

describe('taking back', () => {
  const neon: Command = { type: 'stage/set-theme', theme: 'neon' };
  const rename: Command = { type: 'stage/set-brand', brand: { name: 'Other' } };
  const was = stageOf({ theme: 'market', brand: { name: 'Camellia' } });

  /** A desk at which a tap was accepted: its first command as event 8, the next as 9. */
  async function tapped(...commands: Command[]) {
    const open = openLine();
    open.told({ show: was });
    const desk = deskOf(open.line);
    const done = desk.send(commands, 'Look');
    for (const index of commands.keys()) {
      open.told({ show: stageOf({ theme: 'neon', brand: { name: 'Other' } }), seq: 8 + index });
      open.sent[index]!.reply({ outcome: 'accepted', seq: 8 + index });
      await settle();
    }
    await done;
    return { ...open, desk, sent: open.sent, first: commands.length };
  }

  test('for ten seconds a tap can be taken back by what stood before, based on its own event', async () => {
    const { desk, sent } = await tapped(neon);
    expect(desk.view().outcome).toMatchObject({ state: 'on-air', undoUntil: 60_000 });
    const back = desk.takeBack();
    expect(desk.view().outcome).toMatchObject({ state: 'sending', label: 'Undo · Look' });
    expect(sent[1]).toMatchObject({ command: { type: 'stage/set-theme', theme: 'market' }, options: { base: 8 } });
    expect(areOfOneTap(sent[0]!.options!.id!, sent[1]!.options!.id!)).toBe(true);
    sent[1]!.reply({ outcome: 'accepted', seq: 12 });
    expect(await back).toBe(true);
    expect(desk.view().outcome).toMatchObject({ state: 'taken-back', at: 50_000, label: 'Undo · Look' });
    expect(desk.view().outcome).not.toHaveProperty('undoUntil');
    expect(await desk.takeBack()).toBe(false);
  });

  test('a list is taken back from its end, each step based on its own event', async () => {
    const { desk, sent } = await tapped(neon, rename);
    void desk.takeBack();
    sent[2]!.reply({ outcome: 'accepted', seq: 12 });
    await settle();
    expect(sent.slice(2).map(({ command, options }) => [command.type, options?.base])).toEqual([
      ['stage/set-brand', 9],
      ['stage/set-theme', 8],
    ]);
  });

  test('a list of which one step is for good is for good', async () => {
    const { desk, sent, first } = await tapped(neon, start);
    expect(desk.view().outcome).not.toHaveProperty('undoUntil');
    expect(await desk.takeBack()).toBe(false);
    expect(sent).toHaveLength(first);
  });

  test('after ten seconds, and after another tap, nothing is taken back', async () => {
    const late = await tapped(neon);
    late.wait(10_000);
    expect(await late.desk.takeBack()).toBe(false);
    const other = await tapped(neon);
    void other.desk.send([start]);
    expect(await other.desk.takeBack()).toBe(false);
    other.sent[1]!.reply({ outcome: 'accepted', seq: 9 });
    await settle();
    expect(await other.desk.takeBack()).toBe(false);
    expect([late.sent.length, other.sent.length]).toEqual([1, 2]);
  });

  test('what somebody did since stands: the undo is refused as outdated', async () => {
    const { desk, sent } = await tapped(neon);
    const back = desk.takeBack();
    sent[1]!.reply({ outcome: 'refused', reason: 'outdated', message: '', detail: '3 s' });
    expect(await back).toBe(false);
    expect(desk.view().outcome).toMatchObject({ state: 'refused', reason: 'outdated', label: 'Undo · Look' });
  });

  test('offline nothing is taken back, now or later, but it may be tried again', async () => {
    const { desk, sent, told } = await tapped(neon);
    told({ link: 'lost' });
    expect(await desk.takeBack()).toBe(false);
    expect(desk.view().outcome).toMatchObject({ state: 'not-sent', undoUntil: 60_000 });
    told({ link: 'open' });
    expect(sent).toHaveLength(1);
    void desk.takeBack();
    expect(sent).toHaveLength(2);
  });

  test('what was done of a list that was refused can be taken back', async () => {
    const open = openLine();
    open.told({ show: was });
    const desk = deskOf(open.line);
    const done = desk.send([neon, start]);
    open.told({ show: stageOf({ theme: 'neon' }) });
    open.sent[0]!.reply({ outcome: 'accepted', seq: 8 });
    await settle();
    open.sent[1]!.reply({ outcome: 'refused', reason: 'offer-on-air', message: '', detail: 'Serum' });
    expect(await done).toBe(false);
    expect(desk.view().outcome).toMatchObject({ state: 'refused', done: 1, undoUntil: 60_000 });
  });
});

test('a tap of which anything is seen says that it is on air', async () => {
  const { line, sent } = openLine();
  const desk = deskOf(line);
  const done = desk.send([language, { type: 'stock/set-freshness', freshness: { feedMs: 60_000, manualMs: 60_000 } }]);
  for (const index of [0, 1]) {
    sent[index]!.reply({ outcome: 'accepted', seq: 8 + index });
    await settle();
  }
  await done;
  expect(desk.view().outcome).toMatchObject({ state: 'on-air' });
});
